using System.Text;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Exports.Formats;

/// <summary>Content lines and texts as iCalendar has them: RFC 5545, sections 3.1 and 3.3.11.</summary>
internal static class CalendarText
{
    /// <summary>Octets of a line without its end.</summary>
    private const int LongestLine = 75;

    /// <returns>The line with its end, folded where it is too long, never within a character.</returns>
    public static string Line(string name, string value)
    {
        var line = new StringBuilder();
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                line.Append("\r\n ");
                octets = 1;
            }

            line.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return line.Append("\r\n").ToString();
    }

    /// <summary>A value of the type TEXT; its line ends are written in two characters, so that none ends the line of the file.</summary>
    public static string Escaped(params IEnumerable<string> lines) => string.Join(@"\n", lines.Select(line => DisplayText.Line(line)
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)));
}

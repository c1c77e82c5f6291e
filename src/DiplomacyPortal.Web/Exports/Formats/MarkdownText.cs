using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Exports.Formats;

/// <summary>Writes text that stays text where Markdown is read, HTML in Markdown and the usual extensions included.</summary>
internal static partial class MarkdownText
{
    /// <returns>On one line, with a backslash in front of every sign that could begin anything.</returns>
    public static string Escaped(string text) => Signs().Replace(DisplayText.Line(text), @"\$0");

    /// <param name="line">Markdown within a line.</param>
    /// <returns>The same as a paragraph of its own: nothing at its start makes it a list, a heading or a rule.</returns>
    public static string Paragraph(string line) => Start().Replace(line.Trim(), @"$1\$2");

    [GeneratedRegex(@"[\\`*_\[\]<>&#~|$^{}!]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\A([0-9]*)([-+=.)])")]
    private static partial Regex Start();
}

using System.Text.RegularExpressions;

namespace DiplomacyPortal.Archive.Import;

/// <summary>A lead as a list shows it: one line, not too long.</summary>
internal static partial class LeadText
{
    private const int Longest = 400;

    public static string? From(string words)
    {
        var line = Blanks().Replace(words, " ").Trim();
        return line.Length == 0 ? null : WordCut.To(Longest, line);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

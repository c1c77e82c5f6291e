using System.Text.RegularExpressions;

namespace DiplomacyPortal.Archive.Import;

/// <summary>A lead as a list shows it: one line, not too long.</summary>
internal static partial class LeadText
{
    private const int Longest = 400;

    public static string? From(string words)
    {
        var line = Blanks().Replace(words, " ").Trim();
        if (line.Length <= Longest) return line.Length == 0 ? null : line;
        var cut = line.LastIndexOf(' ', Longest);
        if (cut <= 0) cut = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

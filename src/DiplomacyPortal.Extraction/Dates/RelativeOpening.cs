using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// A sentence that opens with a day as its article counts it ("Hôm qua, …") is untrue wherever else it is read: there it begins behind that.
/// </summary>
public static class RelativeOpening
{
    private static readonly IReadOnlyList<string> Phrases =
    [
        .. LexiconFile.Entries("dates.txt", "openers").Where(entry => entry[1] == nameof(OpenerKind.DaysFrom)).SelectMany(entry => entry.Alternatives(0))
            .OrderByDescending(phrase => phrase.Length),
    ];

    /// <param name="sentence">On one line.</param>
    /// <returns>What stands behind "Hôm qua, " or "Sáng nay (26/9), "; null where it does not open so.</returns>
    public static string? Behind(string sentence)
    {
        var text = PlainText.Of(sentence).TrimStart();
        if (Phrases.FirstOrDefault(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is not { } phrase) return null;
        var rest = text[phrase.Length..].TrimStart();
        if (rest.StartsWith('(') && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var end) rest = rest[(end + 1)..].TrimStart();

        // "Hôm nay là ngày …" tells of the day itself.
        return rest.StartsWith(',') && rest.TrimStart(',', ' ') is { Length: > 0 } told ? told
            : text.Length > phrase.Length && text[phrase.Length] == ' ' && rest.Length > 0 && char.IsUpper(rest[0]) ? rest
            : null;
    }
}

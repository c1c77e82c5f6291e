using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.English;

/// <summary>The English names of places and organisations.</summary>
public static class EnglishNames
{
    private const string Article = "the ";

    private static readonly Dictionary<string, string> Names = LexiconFile.AllEntries("english-places.txt")
        .Concat(LexiconFile.AllEntries("english-organisations.txt"))
        .ToDictionary(entry => entry[0], entry => entry.Length > 1 ? entry[1] : entry[0], StringComparer.Ordinal);

    /// <summary>All that are written in another way in English, each with its English name.</summary>
    internal static IEnumerable<(string Name, string English)> All =>
        Names.Select(name => (name.Key, English: Of(name.Key)!)).Where(name => name.Key != name.English);

    /// <param name="name">As an <see cref="ExtractedPlace"/> or an <see cref="ExtractedOrganisation"/> has it.</param>
    /// <returns>"United States"; null for a name that has no English one.</returns>
    public static string? Of(string name) => InText(name) is { } english && english.StartsWith(Article, StringComparison.Ordinal)
        ? char.ToUpperInvariant(english[Article.Length]) + english[(Article.Length + 1)..]
        : InText(name);

    /// <returns>"the United States": as it stands behind a preposition.</returns>
    public static string? InText(string name) => Names.GetValueOrDefault(name);
}

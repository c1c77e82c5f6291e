using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Who is a woman, as far as the name or the list of women tells.</summary>
internal static class Women
{
    private static readonly HashSet<string> Known = [.. LexiconFile.Words("women.txt")];

    /// <param name="name">The canonical name.</param>
    public static bool Has(string name) =>
        Known.Contains(name) || name.Contains(" Thị ", StringComparison.Ordinal) || name.StartsWith("Tôn Nữ ", StringComparison.Ordinal);
}

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names and titles as several articles write them.</summary>
public static class Spellings
{
    /// <summary>What a spelling is compared by: letter case and line ends do not make another title.</summary>
    public static string Key(string text) => DisplayText.Line(text).ToUpperInvariant();

    /// <returns>Each once, in the order of its first appearance, as it is written most often.</returns>
    public static IReadOnlyList<string> Merge(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().GroupBy(Key).Select(Commonest)];

    public static string Commonest(IEnumerable<string> same) =>
        same.Select(DisplayText.Line).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}

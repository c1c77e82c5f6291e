using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names and titles as several articles write them.</summary>
public static class Spellings
{
    /// <summary>What a spelling is compared by: letter case, line ends and marks that stand apart from their letters make no other one.</summary>
    public static string Key(string text) => PlainText.Of(DisplayText.Line(text)).ToUpperInvariant();

    public static string Commonest(IEnumerable<string> same) =>
        same.Select(DisplayText.Line).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}

using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Where articles on one occasion disagree; the articles are compared, nobody is said to be right.</summary>
internal static class Disagreements
{
    public static IReadOnlyList<Disagreement> Of(IReadOnlyList<Paper> papers, AlikeSentences alike, AlikeNames names) =>
    [
        .. Date(papers),
        .. DisagreeingDurations.Of(papers),
        .. DisagreeingNames.Titles(papers),
        .. DisagreeingNames.Spellings(papers, names),
        .. DisagreeingFigures.Of(papers, alike),
    ];

    /// <summary>A day and the same in Việt Nam are no disagreement.</summary>
    private static IEnumerable<Disagreement> Date(IReadOnlyList<Paper> papers)
    {
        var told = papers.Where(p => p.Main is not null).ToList();
        var vietnamese = told.Select(p => p.Main!).Where(m => m.VietnamValue is not null).ToLookup(m => m.VietnamValue, m => m.Value);
        var versions = told
            .GroupBy(p => p.Main!.Value)
            .Where(same => !vietnamese[same.Key].Any())
            .Select(same => new Disagreement.Version(same.Key, [.. same.Select(p => new Disagreement.Source(p, p.AddressOf(p.Main!)))]))
            .ToList();
        if (versions.Any(one => versions.Any(other => AreApart(one.Words, other.Words)))) yield return new(DisagreementKind.Date, null, null, versions);
    }

    /// <summary>"25 và 26/9" and "25/9" are one told more precisely.</summary>
    private static bool AreApart(string one, string other) =>
        (PartialDate.Parse(one), PartialDate.Parse(other)) is ({ Low: { } low, High: { } high }, { Low: { } otherLow, High: { } otherHigh })
        && (high < otherLow || otherHigh < low);
}

namespace DiplomacyPortal.Archive.Search;

/// <summary>A query as typed and as understood.</summary>
/// <param name="Readings">From the strictest to the loosest, each with its own clauses; none where there is nothing to search.</param>
/// <param name="Without">What no article may have, in every reading: a term with marks stands for those, one without for any.</param>
public sealed record SearchQuery(
    string Typed,
    IReadOnlyList<SearchReading> Readings,
    IReadOnlyList<SearchTerm> Without,
    IReadOnlyList<SearchShortcut> Shortcuts,
    IReadOnlyList<SearchNotice> Notices)
{
    /// <summary>No longer query is searched; <c>Parse</c> reads one of any length.</summary>
    public const int Longest = 500;

    public SearchReading? Reading(AccentTier tier) => Readings.FirstOrDefault(reading => reading.Tier == tier);
}

namespace DiplomacyPortal.Archive.Search;

/// <summary>A query as it reads with its accents taken so strictly: an article must have every clause, in any block or title.</summary>
/// <param name="Clauses">Never empty.</param>
public sealed record SearchReading(AccentTier Tier, IReadOnlyList<SearchClause> Clauses);

namespace DiplomacyPortal.Archive.Search;

/// <summary>A query as it reads with its accents taken so strictly: an article must have every clause, in any block or title.</summary>
/// <param name="Clauses">None where a query only says what to leave out, or has no word at all.</param>
public sealed record SearchReading(AccentTier Tier, IReadOnlyList<SearchClause> Clauses)
{
    /// <summary>Words that it seeks in other accents too, as typed; none where it is known of all or of none.</summary>
    public IReadOnlyList<string> InAnyAccents { get; init; } = [];

    /// <summary>Other names that it seeks beside those typed, as the lexicon writes them.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Whether there is nothing to find: all articles answer that have nothing of what is to be left out.</summary>
    public bool IsEmpty => Clauses.Count == 0;
}

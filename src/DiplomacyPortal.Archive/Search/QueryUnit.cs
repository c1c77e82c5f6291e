namespace DiplomacyPortal.Archive.Search;

/// <summary>A word, phrase or name of a query as one reading takes it.</summary>
/// <param name="Start">Where it begins in the query as typed.</param>
/// <param name="Terms">What was typed, then its synonyms.</param>
/// <param name="JoinsPrevious">Whether an OR stands in front.</param>
internal sealed record QueryUnit(int Start, IReadOnlyList<SearchTerm> Terms, bool IsExcluded, bool JoinsPrevious)
{
    /// <summary>As the lexicon writes them.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}

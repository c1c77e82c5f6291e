namespace DiplomacyPortal.Archive.Search;

/// <summary>One thing that an article must have in one way or another.</summary>
/// <param name="Alternatives">What was typed, first, and what was typed behind OR; each with its synonyms. Never empty.</param>
public sealed record SearchClause(IReadOnlyList<SearchTerm> Alternatives)
{
    /// <summary>Whether a term of it looks for this very word, in any accents.</summary>
    internal bool Asks(string folded) => Alternatives.Any(term => term.Asks(folded));

    public bool Equals(SearchClause? other) => other is not null && Alternatives.SequenceEqual(other.Alternatives);

    public override int GetHashCode() => HashCode.Combine(Alternatives.Count, Alternatives[0]);
}

namespace DiplomacyPortal.Archive.Search;

/// <summary>Words that must follow each other within a block: a word, a phrase, a name.</summary>
/// <param name="Words">
/// Letters and digits only, in the form of the index in which they are sought: <c>SearchForms.Folded</c> where
/// <paramref name="IsFolded"/>, else <c>SearchForms.Exact</c>.
/// </param>
/// <param name="IsPrefix">Whether the last word may go on.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsFolded, bool IsPrefix)
{
    /// <summary>Whether it looks for this very word, in any accents.</summary>
    internal bool Asks(string folded) => IsFolded && !IsPrefix && Words.Contains(folded);

    public bool Equals(SearchTerm? other) =>
        other is not null && IsFolded == other.IsFolded && IsPrefix == other.IsPrefix && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => HashCode.Combine(Words.Count, Words[0], IsFolded, IsPrefix);
}

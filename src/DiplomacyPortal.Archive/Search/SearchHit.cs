namespace DiplomacyPortal.Archive.Search;

/// <summary>Words of a block that a term matches; where several begin at one word, the longest.</summary>
/// <param name="First">The index of the first word.</param>
/// <param name="Clauses">A bit for each clause of which a term begins there.</param>
/// <param name="Following">Those of them that stand right behind the clause before them in the query.</param>
internal readonly record struct SearchHit(int First, int Words, uint Clauses, uint Following)
{
    public int End => First + Words;
}

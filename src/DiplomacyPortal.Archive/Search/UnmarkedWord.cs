using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>A word typed without marks in a query that has some: it may have none, or somebody was in a hurry.</summary>
/// <param name="Typed">Several where they were typed without a blank: "covid-19".</param>
/// <param name="Runs">It with each word beside it; those that were typed without a blank are one run.</param>
internal sealed record UnmarkedWord(IReadOnlyList<SearchWord> Typed, IReadOnlyList<IReadOnlyList<SearchWord>> Runs)
{
    public int Start => Typed[0].Span.Start;
}

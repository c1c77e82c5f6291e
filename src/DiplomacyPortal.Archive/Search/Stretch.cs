using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>A block, or what passages have left of it, with its hits.</summary>
/// <param name="Words">All words of the block.</param>
/// <param name="From">Its first word.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="AllHits">Those of the block.</param>
internal sealed record Stretch(Block Block, IReadOnlyList<SearchWord> Words, int From, int End, IReadOnlyList<SearchHit> AllHits)
{
    /// <summary>A block's ends are shown with their quotes and stops, unless these are a wall of them.</summary>
    private const int MostMarks = 16;

    /// <summary>Those that lie in it whole.</summary>
    public IReadOnlyList<SearchHit> Hits { get; } = [.. AllHits.Where(hit => hit.First >= From && hit.End <= End)];

    /// <summary>Widens a window by the words around it.</summary>
    public (SearchPassage Passage, IEnumerable<Stretch> Left) Cut(HitWindow window)
    {
        var (from, end) = (window.From, window.End);
        var behind = (SearchPassages.LongestPassage - Length(from, end)) * 2 / 3;
        while (end < End && Length(window.From, end + 1) - Length(window.From, window.End) <= behind) end++;
        while (from > From && Length(from - 1, end) <= SearchPassages.LongestPassage) from--;
        while (end < End && Length(from, end + 1) <= SearchPassages.LongestPassage) end++;

        var passage = new SearchPassage(Block, Span(from, end), Highlights.Spans(AllHits, Words, from, end));
        return (passage, new[] { Part(From, from), Part(end, End) }.Where(part => part.Hits.Count > 0));
    }

    private int Length(int from, int end) => Words[end - 1].Span.End - Words[from].Span.Start;

    private Stretch Part(int from, int end) => new(Block, Words, from, end, AllHits);

    private TextSpan Span(int from, int end)
    {
        var (start, stop) = (Words[from].Span.Start, Words[end - 1].Span.End);
        if (from == 0 && start - Block.Span.Start <= MostMarks) start = Block.Span.Start;
        if (end == Words.Count && Block.Span.End - stop <= MostMarks) stop = Block.Span.End;
        return TextSpan.Between(start, stop);
    }
}

using System.Numerics;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Some hits that follow each other closely enough to be shown together.</summary>
/// <param name="From">The first word.</param>
/// <param name="End">Behind the last word.</param>
/// <param name="Following">Clauses that stand there right behind the clause before them, as in the query.</param>
internal readonly record struct HitWindow(int From, int End, uint Clauses, uint Following)
{
    /// <returns>The first of the best windows; null where not even one hit is short enough.</returns>
    /// <param name="longest">In units of the raw text, from the first word of the window to its last.</param>
    public static HitWindow? Best(IReadOnlyList<SearchHit> hits, IReadOnlyList<SearchWord> words, int longest, uint shown)
    {
        HitWindow? best = null;
        var clauses = new BitCounts(stackalloc int[32]);
        var following = new BitCounts(stackalloc int[32]);
        var next = 0;
        for (var first = 0; first < hits.Count; first++)
        {
            for (; next < hits.Count && Length(hits[first], hits[next]) <= longest; next++)
            {
                clauses.Add(hits[next].Clauses);
                following.Add(hits[next].Following);
            }

            if (next <= first)
            {
                // A phrase with a page of dots between its words.
                next = first + 1;
                continue;
            }

            var window = new HitWindow(hits[first].First, 0, clauses.Held, following.Held);
            if (best is null || window.Worth(shown).CompareTo(best.Value.Worth(shown)) > 0) best = window with { End = LastEnd(hits, first, next) };
            clauses.Take(hits[first].Clauses);
            following.Take(hits[first].Following);
        }

        return best;

        int Length(SearchHit from, SearchHit to) => words[to.End - 1].Span.End - words[from.First].Span.Start;
    }

    /// <summary>How many clauses it holds that were not shown, how many in a run ("tổng thống", not "tổng … thống"), and how many in all.</summary>
    public (int New, int InRuns, int All) Worth(uint shown) =>
        (BitOperations.PopCount(Clauses & ~shown), BitOperations.PopCount(Following), BitOperations.PopCount(Clauses));

    private static int LastEnd(IReadOnlyList<SearchHit> hits, int first, int next)
    {
        var end = 0;
        for (var i = first; i < next; i++) end = Math.Max(end, hits[i].End);
        return end;
    }

    /// <summary>How often each bit is among those added and not yet taken.</summary>
    private ref struct BitCounts(Span<int> counts)
    {
        private readonly Span<int> _counts = counts;

        public uint Held { get; private set; }

        public void Add(uint bits) => Count(bits, 1);

        public void Take(uint bits) => Count(bits, -1);

        private void Count(uint bits, int step)
        {
            for (var rest = bits; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                _counts[bit] += step;
                Held = _counts[bit] > 0 ? Held | (1U << bit) : Held & ~(1U << bit);
            }
        }
    }
}

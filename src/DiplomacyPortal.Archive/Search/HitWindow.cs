using System.Numerics;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Some hits that follow each other closely enough to be shown together.</summary>
/// <param name="From">The first word.</param>
/// <param name="End">Behind the last word.</param>
internal readonly record struct HitWindow(int From, int End, uint Clauses)
{
    /// <returns>The first of the best windows; null where not even one hit is short enough.</returns>
    /// <param name="longest">In units of the raw text, from the first word of the window to its last.</param>
    public static HitWindow? Best(IReadOnlyList<SearchHit> hits, IReadOnlyList<SearchWord> words, int longest, uint shown)
    {
        HitWindow? best = null;
        Span<int> counts = stackalloc int[32];
        var (next, held) = (0, 0U);
        for (var first = 0; first < hits.Count; first++)
        {
            while (next < hits.Count && Length(hits[first], hits[next]) <= longest) held = Count(counts, hits[next++].Clauses, 1, held);
            if (next <= first)
            {
                // A phrase with a page of dots between its words.
                next = first + 1;
                continue;
            }

            if (best is null || Worth(held, shown).CompareTo(best.Value.Worth(shown)) > 0)
                best = new(hits[first].First, LastEnd(hits, first, next), held);
            held = Count(counts, hits[first].Clauses, -1, held);
        }

        return best;

        int Length(SearchHit from, SearchHit to) => words[to.End - 1].Span.End - words[from.First].Span.Start;
    }

    /// <summary>How many clauses it holds that were not shown, and how many in all.</summary>
    public (int New, int All) Worth(uint shown) => Worth(Clauses, shown);

    private static (int New, int All) Worth(uint clauses, uint shown) => (BitOperations.PopCount(clauses & ~shown), BitOperations.PopCount(clauses));

    private static int LastEnd(IReadOnlyList<SearchHit> hits, int first, int next)
    {
        var end = 0;
        for (var i = first; i < next; i++) end = Math.Max(end, hits[i].End);
        return end;
    }

    private static uint Count(Span<int> counts, uint clauses, int step, uint held)
    {
        for (var rest = clauses; rest != 0; rest &= rest - 1)
        {
            var clause = BitOperations.TrailingZeroCount(rest);
            counts[clause] += step;
            held = counts[clause] > 0 ? held | (1U << clause) : held & ~(1U << clause);
        }

        return held;
    }
}

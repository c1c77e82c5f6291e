using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Chooses the pieces of an article that show best why it was found.</summary>
public static class SearchPassages
{
    public const int Most = 3;

    /// <summary>In units of the raw text.</summary>
    public const int LongestPassage = 240;

    /// <summary>Behind so much text no further passage is looked for, once every clause was met.</summary>
    private const int EnoughRead = 50_000;

    /// <param name="raw">The raw text that the layout divides.</param>
    /// <returns>
    /// In the order of the text: those that hold what the others lack, then those in which most clauses stand together as in the query,
    /// then those that hold most different ones. None with stray words alone that adds nothing to one in which they stand together; none
    /// at all where only the title or the people matched.
    /// </returns>
    public static IReadOnlyList<SearchPassage> Of(SearchReading reading, string raw, ArticleLayout layout)
    {
        var finder = new SearchHits(reading);
        var stretches = Stretches(finder, raw, layout);
        var passages = new List<SearchPassage>();
        var (shown, inRuns) = (0U, false);
        while (passages.Count < Most && Best(stretches, shown) is { } best)
        {
            if (inRuns && best.Window.Worth(shown) is { New: 0, InRuns: 0 }) break;
            shown |= best.Window.Clauses;
            inRuns |= best.Window.Following != 0;
            var (passage, left) = best.Stretch.Cut(best.Window);
            passages.Add(passage);
            stretches.Remove(best.Stretch);
            stretches.AddRange(left);
        }

        return [.. passages.OrderBy(passage => passage.Span.Start)];
    }

    private static List<Stretch> Stretches(SearchHits finder, string raw, ArticleLayout layout)
    {
        var stretches = new List<Stretch>();
        var (read, met) = (0, 0U);
        foreach (var block in layout.Blocks)
        {
            var words = SearchWords.Of(raw, block.Span);
            var stretch = new Stretch(block, words, 0, words.Count, finder.In(words));
            if (stretch.Hits.Count > 0) stretches.Add(stretch);
            read += block.Span.Length;
            met = stretch.Hits.Aggregate(met, (clauses, hit) => clauses | hit.Clauses);
            if (read > EnoughRead && met == finder.All) break;
        }

        return stretches;
    }

    private static (Stretch Stretch, HitWindow Window)? Best(List<Stretch> stretches, uint shown)
    {
        (Stretch, HitWindow)? best = null;
        var (most, earliest) = ((-1, -1, -1), int.MaxValue);
        foreach (var stretch in stretches)
        {
            if (HitWindow.Best(stretch.Hits, stretch.Words, LongestPassage, shown) is not { } window) continue;
            var (worth, start) = (window.Worth(shown), stretch.Words[stretch.From].Span.Start);
            if (worth.CompareTo(most) < 0 || (worth == most && start > earliest)) continue;
            (best, most, earliest) = ((stretch, window), worth, start);
        }

        return best;
    }
}

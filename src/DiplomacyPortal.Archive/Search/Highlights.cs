using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Marks in a text what a query matched there.</summary>
public static class Highlights
{
    /// <param name="raw">A raw text, or any other text to show, such as a title.</param>
    /// <param name="slice">One block of it: no phrase reaches over its ends.</param>
    /// <returns>Spans of the whole text in its order, none overlapping: a term, or several that share words. No word that matched is left out.</returns>
    public static IReadOnlyList<TextSpan> Of(SearchReading reading, string raw, TextSpan slice)
    {
        var words = SearchWords.Of(raw, slice);
        return Spans(new SearchHits(reading).In(words), words);
    }

    public static IReadOnlyList<TextSpan> Of(SearchReading reading, string text) => Of(reading, text, new(0, text.Length));

    /// <summary>Of "bờ biển" and "biển dài", "bờ biển dài" is one span.</summary>
    internal static IReadOnlyList<TextSpan> Spans(IReadOnlyList<SearchHit> hits, IReadOnlyList<SearchWord> words) => Spans(hits, words, 0, words.Count);

    /// <param name="from">The first word shown: of a term that began before it, what is shown is marked.</param>
    /// <param name="end">Behind the last word shown.</param>
    internal static IReadOnlyList<TextSpan> Spans(IReadOnlyList<SearchHit> hits, IReadOnlyList<SearchWord> words, int from, int end)
    {
        var spans = new List<TextSpan>();
        var marked = 0;
        foreach (var hit in hits.Where(hit => hit.First < end && hit.End > from))
        {
            var (first, last) = (Math.Max(hit.First, from), Math.Min(hit.End, end) - 1);
            var span = TextSpan.Between(words[first].Span.Start, words[last].Span.End);
            if (first >= marked) spans.Add(span);
            else if (last >= marked) spans[^1] = TextSpan.Between(spans[^1].Start, span.End);
            marked = Math.Max(marked, last + 1);
        }

        return spans;
    }
}

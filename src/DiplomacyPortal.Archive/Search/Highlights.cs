using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Marks in a text what a query matched there.</summary>
public static class Highlights
{
    /// <param name="raw">A raw text, or any other text to show, such as a title.</param>
    /// <param name="slice">One block of it: no phrase reaches over its ends.</param>
    /// <returns>Spans of the whole text in its order, none overlapping; each is one term, its longest where several begin alike.</returns>
    public static IReadOnlyList<TextSpan> Of(SearchReading reading, string raw, TextSpan slice)
    {
        var words = SearchWords.Of(raw, slice);
        return Spans(new SearchHits(reading).In(words), words);
    }

    public static IReadOnlyList<TextSpan> Of(SearchReading reading, string text) => Of(reading, text, new(0, text.Length));

    internal static IReadOnlyList<TextSpan> Spans(IEnumerable<SearchHit> hits, IReadOnlyList<SearchWord> words)
    {
        var spans = new List<TextSpan>();
        var end = 0;
        foreach (var hit in hits.Where(hit => hit.First >= end))
        {
            spans.Add(TextSpan.Between(words[hit.First].Span.Start, words[hit.End - 1].Span.End));
            end = hit.End;
        }

        return spans;
    }
}

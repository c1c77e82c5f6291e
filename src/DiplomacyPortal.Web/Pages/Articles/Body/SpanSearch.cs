using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// Finds places among others that stand in the order of the text and do not overlap. An article may have tens of
/// thousands of them, and no page may look through all of them for each.
/// </summary>
public static class SpanSearch
{
    /// <returns>Those that have some of <paramref name="span"/>.</returns>
    public static IEnumerable<T> Overlapping<T>(this IReadOnlyList<T> ordered, TextSpan span, Func<T, TextSpan> place)
    {
        for (var i = FirstEndingAfter(ordered, span.Start, place); i < ordered.Count && place(ordered[i]).Start < span.End; i++)
            yield return ordered[i];
    }

    /// <returns>The one that has all of <paramref name="span"/>; the default where none has.</returns>
    public static T? Around<T>(this IReadOnlyList<T> ordered, TextSpan span, Func<T, TextSpan> place)
    {
        var i = FirstEndingAfter(ordered, span.Start, place);
        return i < ordered.Count && place(ordered[i]).Contains(span) ? ordered[i] : default;
    }

    private static int FirstEndingAfter<T>(IReadOnlyList<T> ordered, int position, Func<T, TextSpan> place)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (place(ordered[middle]).End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}

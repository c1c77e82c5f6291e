namespace DiplomacyPortal.Extraction;

/// <summary>Finds a place among spans in the order of the text without passing those before it.</summary>
internal static class SpanOrder
{
    /// <returns>The index of the first item whose position is at or behind the offset; the count where none is.</returns>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int offset, Func<T, int> position)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (position(items[middle]) < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

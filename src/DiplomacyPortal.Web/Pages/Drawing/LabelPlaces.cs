namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Finds where the words of items have place in their lanes without lying on those of others.</summary>
public static class LabelPlaces
{
    /// <param name="width">Of the drawing.</param>
    /// <param name="place">What the words of an item take of it; 0 for one that has none.</param>
    public static IReadOnlyDictionary<LaidItem, LabelSide> Of(IEnumerable<LaidItem> items, double width, Func<LaidItem, double> place)
    {
        Dictionary<LaidItem, LabelSide> sides = [];
        foreach (var lane in items.GroupBy(i => i.Lane).Select(g => g.OrderBy(i => i.X).ToList()))
        {
            var taken = 0.0;
            foreach (var (index, item) in lane.Index())
            {
                var (needed, end) = (place(item), item.X + item.Width);
                var next = index + 1 < lane.Count ? lane[index + 1].X : width;
                var (after, before) = item.IsMark ? (end, item.X) : (item.X, end);
                sides[item] = needed <= 0 ? LabelSide.None
                    : after + needed <= next ? LabelSide.After
                    : before - needed >= taken ? LabelSide.Before
                    : LabelSide.None;
                taken = sides[item] == LabelSide.After ? Math.Max(end, after + needed) : end;
            }
        }

        return sides;
    }
}

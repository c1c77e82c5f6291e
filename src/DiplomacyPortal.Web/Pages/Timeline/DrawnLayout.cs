using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Where all stands on a drawing of one size, in pixels from its top and in units of its width from its left.</summary>
/// <param name="Highest">How many events the highest column stands for; 0 where events are drawn one by one.</param>
public sealed record DrawnLayout(
    TimelineDrawing Drawing, DrawingSize Size, TimeAxis Axis, IReadOnlyList<DrawnLayout.Row> Rows, int Height, int Highest)
{
    /// <summary>The line above a row that names it, and what is pointed at.</summary>
    public const int Line = 24;

    /// <summary>The two lines beneath all.</summary>
    public const int AxisHeight = 44;

    private const int Gap = 8;
    private const int MostLanes = 8;
    private const int LanesOfRow = 4;
    private const int LeastOfRow = 3;
    private const int ColumnHeight = 120;
    private const int ColumnHeightOfRow = 48;

    public static DrawnLayout Of(TimelineDrawing drawing, DrawingSize size)
    {
        var (days, rows) = (drawing.Period.Days, drawing.Rows);
        var scale = new TimeScale(days.First, days.Last, size.Width);
        var axis = TimeAxis.Of(scale, size.Parts, size.Ticks);
        var step = scale.Step(size.Parts, drawing.Period.Unit);
        var laid = Laid(_ => size.Links);
        if (laid.Sum(row => row.Count) > size.Links) laid = Laid(Share);

        // Where most would stand in bundles one beside the other, or has no place at all, columns tell more.
        var single = laid.Sum(row => row.Count(i => i.Bundled is null));
        var crowded = laid.Sum(row => row.Where(i => i.Bundled is { } of && of == scale.Part(step, of.First)).Sum(i => i.Item.Count));
        var uncounted = rows.Any(r => r.Items.Any(i => i.EventId is null)) || laid.Any(row => row.Any(i => i.IsLeftOver));
        return uncounted || crowded > single ? Charted(drawing, size, axis, scale, step) : Stacked(drawing, size, axis, laid);

        List<IReadOnlyList<LaidItem>> Laid(Func<DrawnRow, int> most) =>
            [.. rows.Select(r => new LaneLayout(scale, step, DrawingSize.Slot, rows.Count > 1 ? LanesOfRow : MostLanes, most(r)).Lay(r.Items))];

        int Share(DrawnRow row) => Math.Max(LeastOfRow, Math.Max(size.Links / (2 * rows.Count), size.Links * row.Count / rows.Sum(r => r.Count)));
    }

    private static DrawnLayout Stacked(TimelineDrawing drawing, DrawingSize size, TimeAxis axis, IReadOnlyList<IReadOnlyList<LaidItem>> laid)
    {
        var top = 0;
        List<Row> rows = [];
        foreach (var (row, items) in drawing.Rows.Zip(laid))
        {
            var (bottom, count) = (top + Line, items.Max(i => i.Lane) + 1);
            rows.Add(new(row, top, bottom + (count * DrawingSize.Slot), items, null));
            top = rows[^1].Bottom + Gap;
        }

        return new(drawing, size, axis, rows, top + AxisHeight, 0);
    }

    private static DrawnLayout Charted(TimelineDrawing drawing, DrawingSize size, TimeAxis axis, TimeScale scale, TimeStep step)
    {
        var charts = Charts(step);
        for (var parts = size.Parts - 1; parts > 1 && charts.Sum(c => c.Columns.Count) > size.Links; parts--)
            charts = Charts(scale.Step(parts, drawing.Period.Unit));
        var (top, high) = (0, charts.Count > 1 ? ColumnHeightOfRow : ColumnHeight);
        List<Row> rows = [];
        foreach (var (row, chart) in drawing.Rows.Zip(charts))
        {
            rows.Add(new(row, top, top + Line + high + (chart.Longer is null ? 0 : DrawingSize.Slot), [], chart));
            top = rows[^1].Bottom + Gap;
        }

        return new(drawing, size, axis, rows, top + AxisHeight, charts.Max(c => c.Columns.Select(b => b.Count).DefaultIfEmpty().Max()));

        List<ColumnChart> Charts(TimeStep of) => [.. drawing.Rows.Select(r => ColumnChart.Of(r.Items, scale, of))];
    }

    /// <param name="Top">Of the line above it.</param>
    /// <param name="Items">What stands in lanes.</param>
    /// <param name="Chart">The columns in place of lanes; null where there are those.</param>
    public sealed record Row(DrawnRow Of, int Top, int Bottom, IReadOnlyList<LaidItem> Items, ColumnChart? Chart)
    {
        public int Body => Top + Line;

        /// <returns>How far it is from an item to the next one in its lane.</returns>
        public double Free(LaidItem item, double width) =>
            Items.Where(i => i.Lane == item.Lane && i.X > item.X).Select(i => i.X).DefaultIfEmpty(width).Min() - item.X - item.Width;

        /// <summary>Where columns stand.</summary>
        public int Ground => Bottom - (Chart?.Longer is null ? 0 : DrawingSize.Slot);
    }
}

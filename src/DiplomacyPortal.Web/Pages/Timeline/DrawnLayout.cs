using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Where all stands on a drawing of one size, in pixels from its top and in units of its width from its left.</summary>
public sealed record DrawnLayout(TimelineDrawing Drawing, DrawingSize Size, TimeAxis Axis, IReadOnlyList<DrawnLayout.Row> Rows)
{
    /// <summary>The line above a row that names it, and what is pointed at.</summary>
    public const int Line = 24;

    /// <summary>The two lines beneath all.</summary>
    public const int AxisHeight = 44;

    /// <summary>Wider than what lies between a row's name and its own marks.</summary>
    private const int Gap = 16;

    /// <summary>A letter of what is told of a mark is about so wide.</summary>
    private const double Letter = 7.5;

    private const int MostLanes = 8;
    private const int LanesOfRow = 4;
    private const int LeastOfRow = 3;
    private const int ColumnHeight = 120;
    private const int ColumnHeightOfRow = 32;

    public int Height => Rows[^1].Bottom + AxisHeight;

    /// <summary>Whether how many there are is drawn, not each of them.</summary>
    public bool IsCharted => Rows[0].Chart is not null;

    /// <returns>Whether a row has higher columns than the named ones, which share a scale, and is of the rest.</returns>
    public bool HasOwnScale(Row row) => IsCharted && Rows.Any(r => r.Highest != row.Highest) && row.Of.Name is null;

    /// <returns>Where it is written what a mark is: over the mark as long as that is within the drawing, else from its nearer end.</returns>
    public (string X, string Anchor) Told(double middle, string words)
    {
        var half = words.Length * Letter / 2;
        if (middle >= half && middle <= Size.Width - half) return (Svg.Percent(middle, Size.Width), "middle");
        return middle < Size.Width / 2 ? ("0", "start") : ("100%", "end");
    }

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
            rows.Add(new(row, top, bottom + (count * DrawingSize.Lane), items, null, 0));
            top = rows[^1].Bottom + Gap;
        }

        return new(drawing, size, axis, rows);
    }

    private static DrawnLayout Charted(TimelineDrawing drawing, DrawingSize size, TimeAxis axis, TimeScale scale, TimeStep step)
    {
        var charts = Charts(step);
        for (var parts = size.Parts - 1; parts > 1 && charts.Sum(c => c.Columns.Count) > size.Links; parts--)
            charts = Charts(scale.Step(parts, drawing.Period.Unit));
        var (top, high) = (0, charts.Count > 1 ? ColumnHeightOfRow : ColumnHeight);

        // What is of none of those named is mostly far more than of each of them, which would be but dashes on its scale.
        var shared = drawing.Rows.Zip(charts).Where(r => r.First.Name is not null).Select(r => Highest(r.Second)).DefaultIfEmpty().Max();
        List<Row> rows = [];
        foreach (var (row, chart) in drawing.Rows.Zip(charts))
        {
            var bottom = top + Line + high + (chart.Longer is null ? 0 : DrawingSize.Slot);
            rows.Add(new(row, top, bottom, [], chart, Math.Max(shared, row.Name is null ? Highest(chart) : 0)));
            top = rows[^1].Bottom + Gap;
        }

        return new(drawing, size, axis, rows);

        static int Highest(ColumnChart chart) => chart.Columns.Select(c => c.Count).DefaultIfEmpty().Max();

        List<ColumnChart> Charts(TimeStep of) => [.. drawing.Rows.Select(r => ColumnChart.Of(r.Items, scale, of))];
    }

    /// <param name="Top">Of the line above it.</param>
    /// <param name="Items">What stands in lanes.</param>
    /// <param name="Chart">The columns in place of lanes; null where there are those.</param>
    /// <param name="Highest">How many events the highest column stands for that there may be; 0 where there are none.</param>
    public sealed record Row(DrawnRow Of, int Top, int Bottom, IReadOnlyList<LaidItem> Items, ColumnChart? Chart, int Highest)
    {
        public int Body => Top + Line;

        /// <summary>Where columns stand.</summary>
        public int Ground => Bottom - (Chart?.Longer is null ? 0 : DrawingSize.Slot);
    }
}

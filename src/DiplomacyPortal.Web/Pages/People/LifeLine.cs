using System.Globalization;
using System.Text;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Facets;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>
/// A person's years in the archive as a drawing: a lane an office, from the first to the last article that cites it, and below them, on
/// the same scale, how many articles name the person.
/// </summary>
public sealed record LifeLine(TimeScale Scale, IReadOnlyList<LifeLine.Lane> Lanes, IReadOnlyList<LifeLine.Column> Columns)
{
    public const int Width = 1000;

    /// <summary>Of the columns.</summary>
    public const int Height = 100;

    private const int MostLanes = 8;
    private const int MostTicks = 6;

    /// <summary>Of a shorter time the words above it say as much.</summary>
    private const int FewestMonths = 3;

    /// <summary>The narrowest that can be seen and hit.</summary>
    private const double Narrowest = 8;

    /// <summary>The smallest part of a lane that an article fills: some hundred of them are a short path, however many articles there are.</summary>
    private const int Cell = 4;

    /// <summary>An article of which only the year is known says too little of when to fill a part of a lane.</summary>
    private const int MostDays = 31;

    /// <summary>As many are a month, within which nobody knows the day.</summary>
    private const int DaysOfMonth = 28;

    /// <summary>Columns of single months as a path, where <see cref="Columns"/> are years; else empty.</summary>
    public string MonthsPath { get; private init; } = "";

    /// <summary>Beginnings of years or months, but for those whose words would run out of the drawing: many dates are no finer.</summary>
    public IEnumerable<TimeTick> Ticks => Scale.Ticks(Scale.Step(MostTicks, TimeUnit.Month)).Where(t => t.X < 0.93 * Width);

    /// <param name="months">Drawn in the columns of <paramref name="articles"/>, where these are years.</param>
    /// <returns>Null where no article is dated, or all lie within two months.</returns>
    public static LifeLine? Of(
        IReadOnlyList<OfficeBorne> offices, HitsOverTime articles, IReadOnlyList<(PartialDate Month, int Count)> months)
    {
        if (articles.Bars.Count == 0 || (articles.IsByMonth && articles.Bars.Count < FewestMonths)) return null;
        var scale = new TimeScale(articles.Bars[0].Period.Low!.Value, articles.Bars[^1].Period.High!.Value, Width);
        var most = articles.Bars.Max(b => b.Count);
        return new LifeLine(
            scale,
            [.. offices.Select(o => LaneOf(o, scale)).OfType<Lane>().Take(MostLanes)],
            [.. articles.Bars.Where(b => b.Count > 0).Select(b => ColumnOf(b, scale, most))])
        {
            MonthsPath = PathOf(months, scale),
        };
    }

    private static Lane? LaneOf(OfficeBorne office, TimeScale scale)
    {
        if (office.Days.Count == 0 || scale.Span(office.Days.Min(d => d.Low), office.Days.Max(d => d.High)) is not var (x, width)) return null;
        var shown = Math.Max(width, Narrowest);
        return new Lane(
            office,
            Math.Min(x, Width - shown),
            shown,
            [.. RunsOf(office.Days.Where(d => LengthOf(d) is >= DaysOfMonth and <= MostDays), scale)],
            PathOf(RunsOf(office.Days.Where(d => LengthOf(d) < DaysOfMonth), scale)));
    }

    private static Column ColumnOf(HitsOverTime.Bar bar, TimeScale scale, int most)
    {
        var (x, width) = scale.Span(bar.Period.Low!.Value, bar.Period.High!.Value)!.Value;
        return new Column(bar, x, width, Math.Max(2, (double)Height * bar.Count / most));
    }

    private static int LengthOf((DateOnly Low, DateOnly High) days) => days.High.DayNumber - days.Low.DayNumber + 1;

    /// <summary>The parts of the lane that such days fill, those beside each other in one.</summary>
    private static IEnumerable<(int X, int Width)> RunsOf(IEnumerable<(DateOnly Low, DateOnly High)> days, TimeScale scale)
    {
        var cells = new SortedSet<int>();
        foreach (var (low, high) in days)
        {
            if (scale.Span(low, high) is not var (x, width)) continue;
            var (first, last) = ((int)(x / Cell), (int)((x + width - 0.01) / Cell));
            for (var cell = first; cell <= last; cell++) cells.Add(Math.Min(cell, (Width / Cell) - 1));
        }

        foreach (var cell in cells.Where(c => !cells.Contains(c - 1)))
        {
            var end = cell;
            while (cells.Contains(end + 1)) end++;
            yield return (cell * Cell, Math.Max((end - cell + 1) * Cell, (int)Narrowest / 2));
        }
    }

    private static string PathOf(IEnumerable<(int X, int Width)> runs)
    {
        var path = new StringBuilder();
        foreach (var (x, width) in runs) path.Append(CultureInfo.InvariantCulture, $"M{x} 0h{width}v1h-{width}z");
        return path.ToString();
    }

    private static string PathOf(IReadOnlyList<(PartialDate Month, int Count)> months, TimeScale scale)
    {
        var path = new StringBuilder();
        var most = months.Count == 0 ? 0 : months.Max(m => m.Count);
        foreach (var (month, count) in months)
        {
            if (scale.Span(month.Low!.Value, month.High!.Value) is not var (x, width)) continue;
            var tall = Math.Max(2, (double)Height * count / most);
            path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {Height}v-{tall:0.#}h{width:0.#}v{tall:0.#}z");
        }

        return path.ToString();
    }

    /// <param name="Months">Of articles of which the month is known, not the day: their edges are soft.</param>
    /// <param name="Path">Of those of a known day, in a square of <see cref="Width"/> by 1.</param>
    public sealed record Lane(OfficeBorne Office, double X, double Width, IReadOnlyList<(int X, int Width)> Months, string Path);

    /// <param name="Tall">Of <see cref="LifeLine.Height"/>.</param>
    public sealed record Column(HitsOverTime.Bar Bar, double X, double Width, double Tall);
}

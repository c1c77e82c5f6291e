using System.Globalization;
using System.Text;
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

    /// <summary>The narrowest that can be seen and hit.</summary>
    private const double Narrowest = 8;

    /// <summary>The smallest part of a lane that an article fills: some hundred of them are a short path, however many articles there are.</summary>
    private const int Cell = 4;

    /// <summary>An article of which only the year is known says too little of when to fill a part of a lane.</summary>
    private const int MostDays = 31;

    /// <summary>Beginnings of years, months or days, but for those whose words would run out of the drawing.</summary>
    public IEnumerable<TimeTick> Ticks => Scale.Ticks(MostTicks).Where(t => t.X < 0.93 * Width);

    /// <returns>Null where no article is dated.</returns>
    public static LifeLine? Of(IReadOnlyList<OfficeBorne> offices, HitsOverTime articles)
    {
        if (articles.Bars.Count == 0) return null;
        var scale = new TimeScale(articles.Bars[0].Period.Low!.Value, articles.Bars[^1].Period.High!.Value, Width);
        var most = articles.Bars.Max(b => b.Count);
        return new LifeLine(
            scale,
            [.. offices.Select(o => LaneOf(o, scale)).OfType<Lane>().Take(MostLanes)],
            [.. articles.Bars.Where(b => b.Count > 0).Select(b => ColumnOf(b, scale, most))]);
    }

    private static Lane? LaneOf(OfficeBorne office, TimeScale scale)
    {
        if (office.Days.Count == 0 || scale.Span(office.Days.Min(d => d.Low), office.Days.Max(d => d.High)) is not var (x, width)) return null;
        var shown = Math.Max(width, Narrowest);
        return new Lane(office, Math.Min(x, Width - shown), shown, PathOf(office, scale));
    }

    private static Column ColumnOf(HitsOverTime.Bar bar, TimeScale scale, int most)
    {
        var (x, width) = scale.Span(bar.Period.Low!.Value, bar.Period.High!.Value)!.Value;
        return new Column(bar, x, width, Math.Max(2, (double)Height * bar.Count / most));
    }

    /// <summary>The parts of the lane that articles of a known day or month fill, one rectangle for those beside each other.</summary>
    private static string PathOf(OfficeBorne office, TimeScale scale)
    {
        var cells = new SortedSet<int>();
        foreach (var (low, high) in office.Days.Where(d => d.High.DayNumber - d.Low.DayNumber < MostDays))
        {
            if (scale.Span(low, high) is not var (x, width)) continue;
            var (first, last) = ((int)(x / Cell), (int)((x + width - 0.01) / Cell));
            for (var cell = first; cell <= last; cell++) cells.Add(Math.Min(cell, (Width / Cell) - 1));
        }

        var path = new StringBuilder();
        foreach (var cell in cells.Where(c => !cells.Contains(c - 1)))
        {
            var end = cell;
            while (cells.Contains(end + 1)) end++;
            var width = Math.Max((end - cell + 1) * Cell, (int)Narrowest / 2);
            path.Append(CultureInfo.InvariantCulture, $"M{cell * Cell} 0h{width}v1h-{width}z");
        }

        return path.ToString();
    }

    /// <param name="Path">In a square of <see cref="Width"/> by 1.</param>
    public sealed record Lane(OfficeBorne Office, double X, double Width, string Path);

    /// <param name="Tall">Of <see cref="LifeLine.Height"/>.</param>
    public sealed record Column(HitsOverTime.Bar Bar, double X, double Width, double Tall);
}

using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Where a reader can go on from the drawing: into the past and the future, closer and farther, to other rows.</summary>
/// <param name="Earlier">Null where nothing is earlier; so with <paramref name="Later"/>.</param>
public sealed record DrawnWays(
    DrawnWays.Stretch? Earlier, DrawnWays.Stretch? Later, IReadOnlyList<DrawnWays.Level> Levels, IReadOnlyList<DrawnWays.Division> Divisions)
{
    public static DrawnWays Of(ArchiveFilter filter, DrawnPeriod period, IReadOnlyList<EventCounts.YearCount> years)
    {
        var days = period.Days;
        Stretch? To(DayRange? range) => range is { } to ? new(to, filter.Within(to).Url()) : null;
        return new(
            years.Any(y => y.Year < days.First.Year || (y.Year == days.First.Year && days.First.DayOfYear > 1)) ? To(days.Before) : null,
            years.Any(y => y.Year > days.Last.Year || (y.Year == days.Last.Year && days.Last < new DateOnly(days.Last.Year, 12, 31))) ? To(days.After) : null,
            [.. new[] { TimeUnit.Year, TimeUnit.Month, TimeUnit.Day }.Select(unit => new Level(unit, unit == period.Unit, At(unit).Url()))],
            [.. new RowsBy?[] { null, RowsBy.Leader, RowsBy.Place }.Select(by => new Division(by, by == filter.Rows, (filter with { Rows = by }).Url()))]);

        // Farther away is the whole year of what is drawn, or all years; closer, the year of the most events, and of it the busiest month.
        ArchiveFilter At(TimeUnit unit) => (unit, period.Unit) switch
        {
            _ when unit == period.Unit => filter,
            (TimeUnit.Year, _) => filter with { From = null, To = null, Years = [], Zoom = TimeUnit.Year },
            (TimeUnit.Month, TimeUnit.Day) => filter.Within(DayRange.OfYears(days.First.Year, days.Last.Year)),
            (TimeUnit.Month, _) => filter.Within(DrawnPeriod.BusiestYear(days, years) ?? days) with { Zoom = TimeUnit.Month },
            _ => filter.Within(DrawnPeriod.BusiestYear(days, years) ?? days) with { Zoom = TimeUnit.Day },
        };
    }

    public sealed record Stretch(DayRange Days, string Url);

    public sealed record Level(TimeUnit Unit, bool IsShown, string Url);

    public sealed record Division(RowsBy? By, bool IsShown, string Url);
}

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
            To(Earlier([.. years.Select(y => y.Year).Where(y => y < days.First.Year || (y == days.First.Year && days.First.DayOfYear > 1))])),
            To(Later([.. years.Select(y => y.Year).Where(y => y > days.Last.Year || (y == days.Last.Year && days.Last < new DateOnly(y, 12, 31)))])),
            [.. new[] { TimeUnit.Year, TimeUnit.Month, TimeUnit.Day }.Select(unit => LevelOf(unit))],
            [.. new RowsBy?[] { null, RowsBy.Leader, RowsBy.Place }.Select(by => new Division(by, by == filter.Rows, (filter with { Rows = by }).Url()))]);

        // The list is of the days that are drawn: where another drawing is of other days, the way to it names them.
        Level LevelOf(TimeUnit unit)
        {
            var to = At(unit);
            var isSame = to.From == filter.From && to.To == filter.To && to.Years.Count == filter.Years.Count;
            string? led = isSame || to.From is null ? null : to.From == to.To ? to.From.Edtf : $"{to.From.Edtf}/{to.To!.Edtf}";
            return new(unit, unit == period.Unit, to.Url(), !isSame, led);
        }

        // As long a time beside this one; where nothing is known of its years, the nearest that something is known of, and some beyond.
        DayRange? Earlier(IReadOnlyList<int> of)
        {
            if (of.Count == 0) return null;
            if (days.Before is { } before && of.Any(before.Has)) return before;
            return DayRange.OfYears(of.Where(y => y > of.Max() - DrawnPeriod.MostYears).Min(), of.Max());
        }

        DayRange? Later(IReadOnlyList<int> of)
        {
            if (of.Count == 0) return null;
            if (days.After is { } after && of.Any(after.Has)) return after;
            return DayRange.OfYears(of.Min(), of.Where(y => y < of.Min() + DrawnPeriod.MostYears).Max());
        }

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

    /// <param name="IsElsewhere">Whether it leads to other days than those that are asked for now.</param>
    /// <param name="Days">EDTF: those that it leads to; null for all.</param>
    public sealed record Level(TimeUnit Unit, bool IsShown, string Url, bool IsElsewhere, string? Days);

    public sealed record Division(RowsBy? By, bool IsShown, string Url);
}

using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Which days are drawn, and how finely. It is the period that is asked for, unless that has no ends or is too long to be drawn so finely.</summary>
/// <param name="Unit">The shortest of which there are bundles.</param>
public sealed record DrawnPeriod(DayRange Days, TimeUnit Unit)
{
    /// <summary>"Thirty years" are drawn at once, and one more so that they need not begin with the first.</summary>
    public const int MostYears = 31;

    /// <summary>So many years without any event, and the few beyond them, leave little place to those that tell most.</summary>
    private const int LongSilence = 5;

    private const double Nearly = 0.9;

    private const int MostDaysByDay = 92;
    private const int MostDaysByMonth = 5 * 366;
    private const int DaysDrawnByDay = 62;
    private const int DaysDrawnByMonth = 3 * 366;

    /// <param name="years">How many events there are in which years, of all times and in any order.</param>
    /// <param name="busiestMonth">Of those days, the month of the most events; it is asked for only if days are to be drawn of a long time.</param>
    /// <returns>Null where nothing is known of when the events are, or the period that is asked for is none.</returns>
    public static async Task<DrawnPeriod?> OfAsync(
        ArchiveFilter filter, IReadOnlyList<EventCounts.YearCount> years, Func<DayRange, Task<DayRange?>> busiestMonth)
    {
        if (Asked(filter, years) is not { } days) return null;
        if (!filter.HasPeriod && filter.Zoom is null) days = WithoutFarAway(days, years);
        var unit = filter.Zoom ?? (days.Days <= DaysDrawnByDay ? TimeUnit.Day : days.Days <= DaysDrawnByMonth ? TimeUnit.Month : TimeUnit.Year);
        if (unit == TimeUnit.Day && days.Days > MostDaysByDay) return await busiestMonth(days) is { } month ? new(month, unit) : new(days, TimeUnit.Year);
        return unit == TimeUnit.Month && days.Days > MostDaysByMonth ? new(BusiestYear(days, years) ?? days, unit) : new(days, unit);
    }

    /// <returns>The year of the most events within these days, the latest of several; null where there are none.</returns>
    public static DayRange? BusiestYear(DayRange days, IReadOnlyList<EventCounts.YearCount> years) => years
        .Where(y => days.Has(y.Year))
        .OrderByDescending(y => y.Events).ThenByDescending(y => y.Year)
        .Select(y => DayRange.OfYears(y.Year, y.Year).Within(days)).FirstOrDefault();

    /// <returns>Whether some of the days that are asked for, and may have events, are not drawn.</returns>
    public bool IsPart(ArchiveFilter filter, IReadOnlyList<EventCounts.YearCount> years)
    {
        var (first, last) = Ends(filter);
        var reach = new DayRange(first ?? DateOnly.MinValue, last ?? DateOnly.MaxValue);
        return years.Any(y => reach.Has(y.Year) && !Days.Has(y.Year))
            || (reach.First < Days.First && Days.First.DayOfYear > 1)
            || (reach.Last > Days.Last && Days.Last.AddDays(1).DayOfYear > 1);
    }

    private static (DateOnly? First, DateOnly? Last) Ends(ArchiveFilter filter)
    {
        var (first, last) = (filter.From?.Low, filter.To?.High);
        if (filter.Years.Count == 0) return (first, last);
        var (low, high) = (filter.Years.Min(y => y.Low), filter.Years.Max(y => y.High));
        return (first > low ? first : low, last < high ? last : high);
    }

    private static DayRange? Asked(ArchiveFilter filter, IReadOnlyList<EventCounts.YearCount> years)
    {
        var (first, last) = Ends(filter);
        if (first is { } from && last is { } to) return from <= to ? new(from, to) : null;
        var reach = new DayRange(first ?? DateOnly.MinValue, last ?? DateOnly.MaxValue);
        return Densest([.. years.Where(y => reach.Has(y.Year)).OrderBy(y => y.Year)])?.Within(reach);
    }

    /// <summary>What lies beyond a long silence is led to from the drawing, and drawn by whoever zooms out to all years.</summary>
    private static DayRange WithoutFarAway(DayRange days, IReadOnlyList<EventCounts.YearCount> years)
    {
        var drawn = years.Where(y => days.Has(y.Year)).OrderBy(y => y.Year).ToList();
        List<List<EventCounts.YearCount>> runs = [];
        foreach (var year in drawn)
        {
            if (runs.Count == 0 || year.Year - runs[^1][^1].Year > LongSilence) runs.Add([]);
            runs[^1].Add(year);
        }

        var most = runs.Find(run => run.Sum(y => y.Events) >= Nearly * drawn.Sum(y => y.Events));
        return most is null ? days : DayRange.OfYears(most[0].Year, most[^1].Year);
    }

    /// <returns>The years that can be drawn at once and have the most events, from the first to the last that has any.</returns>
    private static DayRange? Densest(IReadOnlyList<EventCounts.YearCount> years)
    {
        if (years.Count == 0) return null;
        var densest = years
            .Select(last => years.Where(y => y.Year <= last.Year && y.Year > last.Year - MostYears).ToList())
            .OrderByDescending(of => of.Sum(y => y.Events)).ThenByDescending(of => of[^1].Year).First();
        return DayRange.OfYears(densest[0].Year, densest[^1].Year);
    }
}

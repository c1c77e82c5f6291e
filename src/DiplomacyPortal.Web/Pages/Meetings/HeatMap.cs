using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Meetings;

/// <summary>On which days of a year people met, as a calendar: a cell a day, the darker the more.</summary>
/// <param name="Coarse">Meetings of which only the month, the year or some days are known.</param>
/// <param name="Most">Of one day.</param>
/// <param name="Months">From the first in which people met to the last.</param>
public sealed record HeatMap(int Year, IReadOnlyList<HeatMap.Month> Months, int Coarse, int Most)
{
    /// <summary>How many shades there are.</summary>
    private const int Shades = 4;

    /// <summary>
    /// Of more days in a year than this each would be a stop on a reader's way with the Tab key; the months are stops then, and lead
    /// to their days.
    /// </summary>
    private const int MostStops = 60;

    private const int DaysOfWeek = 7;

    /// <summary>Days on which people met.</summary>
    public int Days => Months.Sum(m => m.Days.Count(d => d.Count > 0));

    /// <summary>Meetings on a known day.</summary>
    public int Dated => Months.Sum(m => m.Count);

    public Day Busiest => Months.SelectMany(m => m.Days).First(d => d.Count == Most);

    /// <summary>Of how many meetings each shade tells, the lightest first.</summary>
    public IEnumerable<(int Shade, int First, int Last)> Legend => Enumerable.Range(1, Most)
        .GroupBy(count => ShadeOf(count, Most), (shade, counts) => (shade, counts.First(), counts.Last()));

    /// <returns>Null where the year has no meeting of a known day.</returns>
    /// <param name="total">How many meetings the year has.</param>
    public static async Task<HeatMap?> LoadAsync(ArchiveContext archive, ArchiveFilter filter, int year, int total, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var counts = await archive.MeetingsOfAnyTime(filter)
            .Where(e => e.High >= first && e.High <= last && e.Low == e.High)
            .GroupBy(e => e.High!.Value)
            .Select(g => new { Day = g.Key, Count = g.Count() })
            .ToDictionaryAsync(d => d.Day, d => d.Count, cancellation);
        if (counts.Count == 0) return null;
        var most = counts.Values.Max();
        var (chosen, from) = (MonthOf(filter, year), counts.Keys.Min().Month);
        var months = Enumerable.Range(from, counts.Keys.Max().Month - from + 1);
        return new(
            year,
            [.. months.Select(month => MonthOf(year, month, counts, most, counts.Count <= MostStops || chosen == month))],
            total - counts.Values.Sum(),
            most);
    }

    private static Month MonthOf(int year, int month, Dictionary<DateOnly, int> counts, int most, bool isStop)
    {
        var first = new DateOnly(year, month, 1);
        var offset = ((int)first.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
        var days = Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(i =>
        {
            var count = counts.GetValueOrDefault(first.AddDays(i));
            return new Day(first.AddDays(i), (offset + i) % DaysOfWeek, (offset + i) / DaysOfWeek, count, ShadeOf(count, most));
        });
        return new(PartialDate.Month(year, month)!, [.. days], isStop);
    }

    /// <summary>The one month that the filter asks for, if it is of that year.</summary>
    private static int? MonthOf(ArchiveFilter filter, int year) =>
        (filter.Years is [var one] ? (one.Low, one.High) : (filter.From?.Low, filter.To?.High)) is ({ } low, { } high)
        && low.Year == year && (low.Year, low.Month) == (high.Year, high.Month)
            ? low.Month
            : null;

    private static int ShadeOf(int count, int most) => most <= Shades ? count : ((count * Shades) + most - 1) / most;

    /// <param name="IsStop">Whether its days are stops on a reader's way with the Tab key.</param>
    public sealed record Month(PartialDate Period, IReadOnlyList<Day> Days, bool IsStop)
    {
        public int Count => Days.Sum(d => d.Count);

        public int Weeks => Days[^1].Week + 1;
    }

    /// <param name="Weekday">From 0, a Monday.</param>
    /// <param name="Week">Of the month, from 0.</param>
    /// <param name="Shade">0 where nobody met.</param>
    public sealed record Day(DateOnly Date, int Weekday, int Week, int Count, int Shade)
    {
        public string Edtf => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

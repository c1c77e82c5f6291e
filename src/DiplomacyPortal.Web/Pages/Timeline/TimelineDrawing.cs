using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>What the drawn timeline shows, however wide it is drawn: single events where they are few, how many there are where they are not.</summary>
/// <param name="Listed">How many events the list below it has, where that has some of other days too; else null.</param>
public sealed record TimelineDrawing(
    ArchiveFilter Filter, DrawnPeriod Period, IReadOnlyList<DrawnRow> Rows, IReadOnlyDictionary<int, DrawnEvent> Events, DrawnWays Ways, int? Listed)
{
    /// <summary>How many are read one by one.</summary>
    private const int MostRead = 400;

    /// <returns>Null where there is nothing to be drawn.</returns>
    public static async Task<TimelineDrawing?> LoadAsync(
        ArchiveContext archive, ArchiveFilter filter, EventCounts counts, CancellationToken cancellation)
    {
        ArchiveFilter Of(DayRange days) => filter with { From = days.From, To = days.To };
        if (await DrawnPeriod.OfAsync(filter, counts.Years, days => BusiestMonthAsync(archive, Of(days), cancellation)) is not { } period) return null;
        var days = period.Days;
        var events = archive.EventsOf(Of(days)).Where(e => e.Low != null && e.High != null);
        var ways = DrawnWays.Of(filter, period, counts.Years);
        int? listed = period.IsPart(filter, counts.Years) ? counts.Kinds.Asked : null;

        // Of a part of the period, which only a zoom makes, it is not known how many it has before they are read.
        var known = filter.Zoom is not null ? 0 : filter.HasPeriod ? counts.Kinds.Asked : counts.Years.Where(y => days.Has(y.Year)).Sum(y => y.Events);
        if (known <= MostRead && await DrawnEvents.LoadAsync(archive, events, MostRead, cancellation) is { } read)
            return new(filter, period, DrawnRow.Of(filter.Rows, read, days), read.ToDictionary(e => e.Id), ways, listed);

        var rows = await new DrawnTallies(archive, days, period.Unit).LoadAsync(events, filter.Rows, cancellation);
        return new(filter, period, rows, new Dictionary<int, DrawnEvent>(), ways, listed);
    }

    private static async Task<DayRange?> BusiestMonthAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var busiest = await archive.EventsOf(filter)
            .Where(e => e.Low != null && e.High != null && e.Low.Value.Year == e.High.Value.Year && e.Low.Value.Month == e.High.Value.Month)
            .GroupBy(e => new { e.High!.Value.Year, e.High.Value.Month })
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Year).ThenByDescending(g => g.Key.Month)
            .Select(g => new { g.Key.Year, g.Key.Month })
            .FirstOrDefaultAsync(cancellation);
        return busiest is null ? null : DayRange.OfMonth(busiest.Year, busiest.Month);
    }
}

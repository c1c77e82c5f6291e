using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>All that the page tells of how many events there are: years do not heed the period, nor kinds the kind.</summary>
public sealed class EventCounts
{
    private const int MostYears = 60;

    private EventCounts(ArchiveFilter filter, List<Tally> anyTime, List<Tally> within)
    {
        var (all, reported) = (within.Sum(t => t.All), within.Sum(t => t.Reported));
        Kinds = new KindCounts(filter, all, [new(FoundEvents.Reported, reported), new(FoundEvents.Mentioned, all - reported)]);

        int Asked(Tally of) => filter.Kind is null ? of.All : filter.Kind == FoundEvents.Reported ? of.Reported : of.All - of.Reported;
        var asked = anyTime.Select(t => (t.Year, Events: Asked(t))).ToList();
        Years = [.. asked.Where(t => t is { Year: not null, Events: > 0 }).Take(MostYears).Select(t => new YearCount(t.Year!.Value, t.Events))];
        Dated = asked.Where(t => t.Year is not null).Sum(t => t.Events);
        Yearless = asked.Where(t => t.Year is null).Sum(t => t.Events);
    }

    public KindCounts Kinds { get; }

    /// <summary>The years that events reach into under the filter's other parts, the latest first.</summary>
    public IReadOnlyList<YearCount> Years { get; }

    public int Dated { get; }

    /// <summary>How many stand at the end because only their day and month are known.</summary>
    public int Yearless { get; }

    public static async Task<EventCounts> LoadAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var all = filter with { Kind = null };
        var anyTime = Tallied(archive, archive.EventsOfAnyTime(all), false);
        if (!filter.HasPeriod)
        {
            var tallies = await anyTime.ToListAsync(cancellation);
            return new EventCounts(filter, InOrder(tallies), tallies);
        }

        var both = (await anyTime.Concat(Tallied(archive, archive.EventsOf(all), true)).ToListAsync(cancellation)).ToLookup(t => t.IsWithin);
        return new EventCounts(filter, InOrder(both[false]), [.. both[true]]);
    }

    /// <summary>By days first, as an index has them in order; to group all events by their years they would have to be sorted.</summary>
    private static IQueryable<Tally> Tallied(ArchiveContext archive, IQueryable<TimelineEvent> events, bool isWithin)
    {
        var reports = archive.PublicReports();
        return events
            .GroupBy(e => e.High)
            .Select(g => new { High = g.Key, All = g.Count(), Reported = g.Count(e => reports.Any(r => r.TimelineEventId == e.Id && r.Reported)) })
            .GroupBy(d => d.High == null ? (int?)null : d.High.Value.Year)
            .Select(g => new Tally { IsWithin = isWithin, Year = g.Key, All = g.Sum(d => d.All), Reported = g.Sum(d => d.Reported) });
    }

    private static List<Tally> InOrder(IEnumerable<Tally> tallies) => [.. tallies.OrderByDescending(t => t.Year)];

    public sealed record YearCount(int Year, int Events);

    private sealed record Tally
    {
        /// <summary>Whether it is of the period alone.</summary>
        public required bool IsWithin { get; init; }

        public required int? Year { get; init; }

        public required int All { get; init; }

        public required int Reported { get; init; }
    }
}

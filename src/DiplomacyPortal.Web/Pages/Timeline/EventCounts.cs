using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>All that the page tells of how many events there are, read in one pass: years do not heed the period, nor kinds the kind.</summary>
public sealed class EventCounts
{
    private const int MostYears = 60;

    private readonly List<Tally> _ofKind;

    private EventCounts(ArchiveFilter filter, List<Tally> tallies)
    {
        var within = tallies.Where(t => t.Within).ToList();
        Kinds = new KindCounts(
            filter,
            within.Sum(t => t.Count),
            [
                new(FoundEvents.Reported, within.Where(t => t.Reported).Sum(t => t.Count)),
                new(FoundEvents.Mentioned, within.Where(t => !t.Reported).Sum(t => t.Count)),
            ]);
        _ofKind = [.. tallies.Where(t => filter.Kind is null || t.Reported == (filter.Kind == FoundEvents.Reported))];
    }

    public KindCounts Kinds { get; }

    /// <summary>The years that events reach into under the filter's other parts, the latest first.</summary>
    public IEnumerable<YearCount> Years => _ofKind
        .Where(t => t.Year is not null)
        .GroupBy(t => t.Year!.Value, (year, those) => new YearCount(year, those.Sum(t => t.Count)))
        .OrderByDescending(y => y.Year)
        .Take(MostYears);

    public int Dated => _ofKind.Where(t => t.Year is not null).Sum(t => t.Count);

    /// <summary>How many stand at the end because only their day and month are known.</summary>
    public int Yearless => _ofKind.Where(t => t.Year is null).Sum(t => t.Count);

    public static async Task<EventCounts> LoadAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var reports = archive.PublicReports();
        var (first, last) = (filter.From?.Low, filter.To?.High);
        var (firstDay, lastDay) = (EventPeriod.Edtf(first), EventPeriod.Edtf(last));
        var tallies = await archive.EventsOfAnyTime(filter with { Kind = null })
            .GroupBy(e => new
            {
                Year = e.High == null ? (int?)null : e.High.Value.Year,
                // As EventPeriod has it; together with the other keys one pass counts all.
                Within = (first == null || e.High >= first || reports.Any(r => r.TimelineEventId == e.Id && r.VietnamValue == firstDay))
                    && (last == null || e.Low <= last || reports.Any(r => r.TimelineEventId == e.Id && r.VietnamValue == lastDay)),
                Reported = reports.Any(r => r.TimelineEventId == e.Id && r.Reported),
            })
            .Select(g => new Tally(g.Key.Year, g.Key.Within, g.Key.Reported, g.Count()))
            .ToListAsync(cancellation);
        return new EventCounts(filter, tallies);
    }

    public sealed record YearCount(int Year, int Events);

    private sealed record Tally(int? Year, bool Within, bool Reported, int Count);
}

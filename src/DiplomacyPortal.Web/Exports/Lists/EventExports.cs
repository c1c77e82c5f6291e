using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The events that a filter finds, as files: with as many reports and people of each as the timeline names.</summary>
internal sealed class EventExports(ArchiveContext archive, EventCalendar calendar)
{
    private static readonly IReadOnlyList<(string Name, Func<EventItem, object?> Value)> Columns =
    [
        ("date", e => e.Date),
        ("dateOrigin", e => FactName.Of(e.DateOrigin)),
        ("dateReason", e => e.DateReason),
        ("vietnamDate", e => e.VietnamDate),
        ("kind", e => e.Kind),
        ("reported", e => e.Reported),
        ("summary", e => e.Summary),
        ("places", e => e.Places),
        ("parties", e => e.Parties),
        ("years", e => e.Years),
        ("people", e => e.Participants.Select(p => p.Name)),
        ("peopleSlugs", e => e.Participants.Select(p => p.Slug)),
        ("peopleCount", e => e.PeopleCount),
        ("reports", e => e.Reports.Select(r => r.Address)),
        ("reportCount", e => e.ReportCount),
    ];

    /// <returns>Some events in the order of the timeline.</returns>
    public static Task<IReadOnlyList<EventLine>> LoadAsync(ArchiveContext archive, IReadOnlyList<int> ids, CancellationToken cancellation) =>
        EventLines.LoadAsync(archive, archive.TimelineEvents.Where(e => ids.Contains(e.Id)).LatestFirst(), cancellation);

    public IAsyncEnumerable<string> Csv(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(Columns, Items(filter, access, cancellation), cancellation);

    public IAsyncEnumerable<string> Lines(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        JsonLines.Of(Items(filter, access, cancellation), cancellation);

    public IAsyncEnumerable<string> Calendar(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        calendar.WriteAsync(archive, filter, access, cancellation);

    /// <summary>All that the timeline shows on all its pages, in its order.</summary>
    private IAsyncEnumerable<EventItem> Items(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Batches.ReadAsync(archive.EventsOf(filter).LatestFirst().Select(e => e.Id), ids => LoadAsync(archive, ids, cancellation), cancellation)
            .Select(line => EventItem.From(line, access.Request));
}

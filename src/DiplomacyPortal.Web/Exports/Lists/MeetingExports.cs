using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The meetings that a filter finds, as files; as a calendar the timeline gives them, by their forms.</summary>
internal sealed class MeetingExports(ArchiveContext archive)
{
    private static readonly IReadOnlyList<(string Name, Func<EventItem, object?> Value)> Columns =
    [
        ("date", e => e.Date),
        ("dateOrigin", e => FactName.Of(e.DateOrigin)),
        ("dateReason", e => e.DateReason),
        ("vietnamDate", e => e.VietnamDate),
        ("people", e => e.Participants.Select(p => p.Name)),
        ("peopleSlugs", e => e.Participants.Select(p => p.Slug)),
        ("peopleCount", e => e.PeopleCount),
        ("parties", e => e.Parties),
        ("form", e => e.Kind),
        ("level", e => e.Level is { } level ? FactName.Of(level) : null),
        ("places", e => e.Places),
        ("reported", e => e.Reported),
        ("summary", e => e.Summary),
        ("reports", e => e.Reports.Select(r => r.Address)),
        ("reportCount", e => e.ReportCount),
    ];

    public IAsyncEnumerable<string> Csv(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(Columns, Items(filter, access, cancellation), cancellation);

    public IAsyncEnumerable<string> Lines(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        JsonLines.Of(Items(filter, access, cancellation), cancellation);

    /// <summary>All that the page shows on all its pages, in its order.</summary>
    private IAsyncEnumerable<EventItem> Items(ArchiveFilter filter, Access access, CancellationToken cancellation) => Batches.ReadAsync(
        archive.MeetingsOf(filter).LatestFirst().Select(e => e.Id),
        ids => EventExports.LoadAsync(archive, ids, cancellation),
        cancellation).Select(line => EventItem.From(line, access.Request));
}

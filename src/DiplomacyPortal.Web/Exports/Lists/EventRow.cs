using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>An event as a file of many has it, with as many of its reports and people as the timeline names.</summary>
/// <param name="Date">EDTF: the local day, or what is known of it.</param>
/// <param name="VietnamDate">EDTF: the day in Việt Nam, where it is another.</param>
/// <param name="Reported">Whether an article tells it as what happened; the others only mention it.</param>
internal sealed record EventRow(
    int Id,
    string Date,
    DateOrigin DateOrigin,
    string? DateReason,
    string? VietnamDate,
    string Kind,
    IReadOnlyList<string> Parties,
    int? Years,
    bool Reported,
    string Summary,
    IReadOnlyList<string> Places,
    IReadOnlyList<PersonRow> People,
    int PeopleCount,
    IReadOnlyList<EventRow.Report> Reports,
    int ReportCount)
{
    public static IReadOnlyList<(string Name, Func<EventRow, object?> Value)> Columns { get; } =
    [
        ("date", r => r.Date),
        ("dateOrigin", r => Words.Of(r.DateOrigin)),
        ("dateReason", r => r.DateReason),
        ("vietnamDate", r => r.VietnamDate),
        ("kind", r => r.Kind),
        ("parties", r => r.Parties),
        ("years", r => r.Years),
        ("reported", r => r.Reported),
        ("summary", r => r.Summary),
        ("places", r => r.Places),
        ("people", r => r.People.Select(p => p.Name)),
        ("peopleSlugs", r => r.People.Select(p => p.Slug)),
        ("peopleCount", r => r.PeopleCount),
        ("reports", r => r.Reports.Select(p => p.Address)),
        ("reportCount", r => r.ReportCount),
    ];

    /// <summary>All that the timeline shows on all its pages, in its order.</summary>
    public static IAsyncEnumerable<EventRow> ReadAsync(ArchiveContext archive, ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        ReadAsync(archive, archive.EventsOf(filter), access, cancellation);

    public static IAsyncEnumerable<EventRow> ReadAsync(
        ArchiveContext archive, IQueryable<TimelineEvent> events, Access access, CancellationToken cancellation) =>
        Batches.ReadAsync(events.LatestFirst().Select(e => e.Id), ids => LoadAsync(archive, ids, access, cancellation), cancellation);

    private static async Task<IReadOnlyList<EventRow>> LoadAsync(
        ArchiveContext archive, IReadOnlyList<int> ids, Access access, CancellationToken cancellation)
    {
        var lines = await EventLines.LoadAsync(archive, archive.TimelineEvents.Where(e => ids.Contains(e.Id)).LatestFirst(), cancellation);
        return [.. lines.Select(line => Of(line, access))];
    }

    private static EventRow Of(EventLine line, Access access) => new(
        line.Id,
        line.Date.Value!,
        line.Date.Origin,
        line.Date.Reason,
        line.VietnamValue,
        line.Kind,
        line.Parties,
        line.Years,
        line.Reported,
        line.Summary,
        line.Places,
        [.. line.People.Select(p => new PersonRow(p.Name, p.Slug))],
        line.PeopleCount,
        [.. line.Reports.Select(r => new Report(Address(r, access), r.Slug, r.Title, r.Date.Value, r.Publisher, r.Reported))],
        line.ReportCount);

    private static string Address(EventLine.Report report, Access access) =>
        access.Article(report.Slug) + (report.Sentences.Count > 0 ? "#" + Mark.EventId(report.Sentences[0].Start) : "");

    /// <param name="Address">Of the first sentence that tells of the event.</param>
    internal sealed record Report(string Address, string Slug, string Title, string? Date, string? Publisher, bool Reported);
}

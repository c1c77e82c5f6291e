using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>An event by one of its public reports: enough for a line that leads to the sentence which tells it.</summary>
/// <param name="Years">Of an anniversary, where its number is known.</param>
/// <param name="Value">EDTF: the day that this report gives.</param>
/// <param name="Article">The slug of the article that has the report.</param>
/// <param name="Start">Where its first sentence stands there; null where it has none.</param>
public sealed record EventGlimpse(string Kind, int? Years, string Value, string? Place, string Summary, string Article, int? Start)
{
    public string Address => Start is { } start ? $"/articles/{Article}#{Mark.EventId(start)}" : $"/articles/{Article}";

    /// <param name="page">In the order of <see cref="ArchiveQueries.LatestFirst"/>, and as few as a page shows.</param>
    public static async Task<IReadOnlyList<EventGlimpse>> LoadAsync(ArchiveContext archive, IQueryable<TimelineEvent> page, CancellationToken cancellation)
    {
        // Its best report by its id alone: asked for as a row, SQLite would number the reports of all events first.
        var reports = archive.PublicReports();
        return await page
            .Select(e => new
            {
                e.Id,
                e.Kind,
                e.High,
                Report = reports.Where(r => r.TimelineEventId == e.Id).OrderByDescending(r => r.Reported).ThenBy(r => r.Id).Select(r => r.Id).FirstOrDefault(),
            })
            .Join(archive.EventReports, e => e.Report, r => r.Id, (e, r) => new { Event = e, Report = r })
            .OrderByDescending(e => e.Event.High).ThenByDescending(e => e.Event.Id)
            .Select(e => new EventGlimpse(
                e.Event.Kind,
                e.Report.Years,
                e.Report.Value,
                e.Report.Place,
                e.Report.Summary,
                e.Report.Article.Slug,
                e.Report.Citations.OrderBy(c => c.Id).Select(c => (int?)c.Start).FirstOrDefault()))
            .ToListAsync(cancellation);
    }
}

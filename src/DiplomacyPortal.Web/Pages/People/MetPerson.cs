using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>Somebody whom a person met or called, how often, and when last.</summary>
/// <param name="Meetings">Events, however many articles tell of each.</param>
public sealed record MetPerson(string Slug, string Name, int Meetings, EventGlimpse Last)
{
    private const int MostMet = 12;

    private static readonly List<string> Kinds = [.. MeetingForms.All];

    /// <summary>Those met most often first.</summary>
    /// <param name="today">A meeting to come counts, but is not the last; with whom there is no other, nobody has met.</param>
    public static async Task<IReadOnlyList<MetPerson>> LoadAsync(
        ArchiveContext archive, int personId, DateOnly today, CancellationToken cancellation)
    {
        var withdrawn = archive.Withdrawn();
        var mine = archive.EventParticipants
            .Where(p => p.PersonId == personId && Kinds.Contains(p.EventReport.TimelineEvent.Kind) && !withdrawn.Contains(p.EventReport.ArticleId))
            .Select(p => p.EventReport.TimelineEventId);
        var together =
            from other in archive.EventParticipants
            join report in archive.EventReports on other.EventReportId equals report.Id
            join occasion in archive.TimelineEvents on report.TimelineEventId equals occasion.Id
            where other.PersonId != personId && mine.Contains(report.TimelineEventId) && !withdrawn.Contains(report.ArticleId)
            let hasBeen = occasion.Low == null || occasion.Low <= today
            select new { other.PersonId, Report = report.Id, report.Place, Event = occasion.Id, occasion.High, HasBeen = hasBeen };
        var met = together
            .GroupBy(t => t.PersonId)
            .Select(g => new
            {
                PersonId = g.Key,
                Meetings = g.Select(t => t.Event).Distinct().Count(),
                Latest = g.Max(t => t.HasBeen ? t.High : null),
                HaveMet = g.Any(t => t.HasBeen),
            })
            .Where(m => m.HaveMet)
            .OrderByDescending(m => m.Meetings).ThenByDescending(m => m.Latest).ThenBy(m => m.PersonId)
            .Take(MostMet)
            .Select(m => new
            {
                m.PersonId,
                m.Meetings,
                m.Latest,
                Report = together.Where(t => t.PersonId == m.PersonId && t.HasBeen)
                    .OrderByDescending(t => t.High).ThenByDescending(t => t.Event).ThenByDescending(t => t.Place != null).ThenBy(t => t.Report)
                    .Select(t => t.Report)
                    .FirstOrDefault(),
            });
        var rows = await met
            .Join(archive.EventReports, m => m.Report, r => r.Id, (m, r) => new { Met = m, Report = r })
            .Join(archive.People, m => m.Met.PersonId, p => p.Id, (m, p) => new { m.Met, m.Report, Person = p })
            .OrderByDescending(m => m.Met.Meetings).ThenByDescending(m => m.Met.Latest).ThenBy(m => m.Met.PersonId)
            .Select(m => new
            {
                m.Person.Slug,
                m.Person.Name,
                m.Met.Meetings,
                m.Report.TimelineEvent.Kind,
                m.Report.Value,
                m.Report.Place,
                m.Report.Summary,
                Article = m.Report.Article.Slug,
                Start = m.Report.Citations.OrderBy(c => c.Id).Select(c => (int?)c.Start).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return [.. rows.Select(r => new MetPerson(r.Slug, r.Name, r.Meetings, new(r.Kind, null, r.Value, r.Place, r.Summary, r.Article, r.Start)))];
    }
}

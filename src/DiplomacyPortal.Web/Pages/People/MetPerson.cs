using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>Somebody whom a person met or called, how often, and when last.</summary>
/// <param name="Meetings">Events, however many articles tell of each.</param>
public sealed record MetPerson(string Slug, string Name, int Meetings, EventGlimpse Last)
{
    private const int MostMet = 12;

    /// <summary>Kinds of events in which those who take part meet, if only by telephone.</summary>
    private static readonly string[] Kinds = ["call", "talks", "meeting", "reception"];

    /// <summary>Those met most often first.</summary>
    public static async Task<IReadOnlyList<MetPerson>> LoadAsync(ArchiveContext archive, int personId, CancellationToken cancellation)
    {
        var withdrawn = archive.Withdrawn();
        var mine = archive.EventParticipants
            .Where(p => p.PersonId == personId && Kinds.Contains(p.EventReport.TimelineEvent.Kind) && !withdrawn.Contains(p.EventReport.ArticleId))
            .Select(p => p.EventReport.TimelineEventId);
        var met = archive.EventParticipants
            .Where(p => p.PersonId != personId && mine.Contains(p.EventReport.TimelineEventId) && !withdrawn.Contains(p.EventReport.ArticleId))
            .GroupBy(p => new { p.PersonId, p.Person.Slug, p.Person.Name })
            .Select(g => new
            {
                g.Key.PersonId,
                g.Key.Slug,
                g.Key.Name,
                Meetings = g.Select(p => p.EventReport.TimelineEventId).Distinct().Count(),
                Latest = g.Max(p => p.EventReport.TimelineEvent.High),
            })
            .OrderByDescending(m => m.Meetings).ThenByDescending(m => m.Latest).ThenBy(m => m.PersonId)
            .Take(MostMet)
            .Select(m => new
            {
                m.PersonId,
                m.Slug,
                m.Name,
                m.Meetings,
                m.Latest,
                Report = archive.EventParticipants
                    .Where(p => p.PersonId == m.PersonId && mine.Contains(p.EventReport.TimelineEventId) && !withdrawn.Contains(p.EventReport.ArticleId))
                    .OrderByDescending(p => p.EventReport.TimelineEvent.High).ThenByDescending(p => p.EventReport.TimelineEventId)
                    .ThenByDescending(p => p.EventReport.Place != null).ThenBy(p => p.EventReportId)
                    .Select(p => p.EventReportId)
                    .FirstOrDefault(),
            });
        var rows = await met
            .Join(archive.EventReports, m => m.Report, r => r.Id, (m, r) => new { Met = m, Report = r })
            .OrderByDescending(m => m.Met.Meetings).ThenByDescending(m => m.Met.Latest).ThenBy(m => m.Met.PersonId)
            .Select(m => new
            {
                m.Met.Slug,
                m.Met.Name,
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

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Reads the events of a short list each with what its newest article says of it.</summary>
internal static class DrawnEvents
{
    /// <summary>Of participants; an event has seldom more than five.</summary>
    private const int MostPeople = 4_000;

    /// <returns>Null where there are more.</returns>
    public static async Task<IReadOnlyList<DrawnEvent>?> LoadAsync(
        ArchiveContext archive, IQueryable<TimelineEvent> events, int most, CancellationToken cancellation)
    {
        var reports = archive.PublicReports();
        var few = events.OrderBy(e => e.Low).ThenBy(e => e.High).ThenBy(e => e.Id).Take(most + 1);
        var told = await few
            .Select(e => new
            {
                Event = e,
                Newest = reports.Where(r => r.TimelineEventId == e.Id)
                    .OrderByDescending(r => r.Reported).ThenByDescending(r => r.Article.DateHigh).ThenByDescending(r => r.Id).Select(r => r.Id).First(),
            })
            .Join(archive.EventReports, e => e.Newest, r => r.Id, (e, r) => new DrawnEvent(
                e.Event.Id, e.Event.Kind, e.Event.Value, e.Event.Low!.Value, e.Event.High!.Value, r.Reported, r.Years, r.Place, r.Summary, r.Article.Slug,
                r.Citations.OrderBy(c => c.Id).Select(c => (int?)c.Start).FirstOrDefault()))
            .ToListAsync(cancellation);
        if (told.Count > most) return null;
        var ids = few.Select(e => e.Id);
        var people = (await archive.EventParticipants
            .Where(p => ids.Contains(p.EventReport.TimelineEventId) && p.EventReport.Article.WithdrawnAt == null)
            .GroupBy(p => new { p.EventReport.TimelineEventId, p.Person.Slug, p.Person.Name })
            .OrderBy(g => g.Key.TimelineEventId).ThenBy(g => g.Min(p => p.Ordinal)).ThenBy(g => g.Key.Slug)
            .Take(MostPeople)
            .Select(g => new { g.Key.TimelineEventId, Person = new EventLine.Participant(g.Key.Slug, g.Key.Name) })
            .ToListAsync(cancellation)).ToLookup(p => p.TimelineEventId, p => p.Person);
        return [.. told.OrderBy(e => e.Low).ThenBy(e => e.High).ThenBy(e => e.Id).Select(e => e with { People = [.. people[e.Id]] })];
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Places;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Reads events for a list: the events, which public reports they have, then what those reports say.</summary>
public static class EventLines
{
    private const int MostReports = 20;
    private const int MostPeople = 12;
    private const int MostPlaces = 3;
    private const int MostSentences = 10;

    /// <param name="page">In order, and as few as a page shows; each has a public report.</param>
    public static async Task<IReadOnlyList<EventLine>> LoadAsync(ArchiveContext archive, IQueryable<TimelineEvent> page, CancellationToken cancellation)
    {
        var events = await page.Select(e => new { e.Id, e.Kind, e.Value, e.Low, e.High }).ToListAsync(cancellation);
        var ids = events.Select(e => e.Id).ToList();

        // A founding day may be mentioned by thousands: which there are is read of all, what they say only of those that are shown.
        var there = (await archive.EventReports
            .Where(r => ids.Contains(r.TimelineEventId) && r.Article.WithdrawnAt == null)
            .OrderByDescending(r => r.Reported).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.TimelineEventId })
            .ToListAsync(cancellation)).ToLookup(r => r.TimelineEventId, r => r.Id);
        var shown = await ToldAsync(archive, [.. there.SelectMany(e => e.Take(MostReports))], cancellation);

        // An article can be withdrawn or read anew between two questions.
        return
        [
            .. events
                .Select(e => (Event: e, Told: there[e.Id].Where(shown.ContainsKey).Select(id => shown[id]).ToList()))
                .Where(e => e.Told.Count > 0)
                .Select(e => Line(e.Event.Id, e.Event.Kind, e.Event.Value, e.Event.Low, e.Event.High, e.Told, there[e.Event.Id].Count())),
        ];
    }

    private static EventLine Line(
        int id, string kind, string value, DateOnly? low, DateOnly? high, IReadOnlyList<Told> reports, int count)
    {
        // The event may have its day from a report that is withdrawn.
        var sameDay = reports.Where(r => r.Value == value).ToList();
        var dating = sameDay.FirstOrDefault(r => r.Origin == DateOrigin.Stated) ?? sameDay.FirstOrDefault() ?? reports[0];
        var people = reports.SelectMany(r => r.People).Distinct().ToList();
        return new EventLine(
            id,
            kind,
            new ShownDate(dating.Value, dating.Origin, dating.Reason),
            reports.Select(r => r.VietnamValue).FirstOrDefault(v => v is not null && v != dating.Value),
            reports.Select(r => r.Parties).FirstOrDefault(p => p.Count > 0, []),
            reports.Select(r => r.Years).FirstOrDefault(y => y is not null),
            low,
            high,
            reports[0].Line.Reported,
            reports[0].Summary,
            [.. reports.Select(r => r.Place).OfType<string>().DistinctBy(Spellings.Key).Take(MostPlaces)],
            [.. people.Take(MostPeople)],
            people.Count,
            [.. reports.Select(r => r.Line)],
            count)
        {
            Addresses = reports.SelectMany(r => r.Entities).DistinctBy(e => e.Name).ToDictionary(e => e.Name, e => e.Address),
        };
    }

    private static async Task<Dictionary<int, Told>> ToldAsync(ArchiveContext archive, List<int> ids, CancellationToken cancellation)
    {
        var reports = await archive.EventReports
            .Where(r => ids.Contains(r.Id))
            .Select(r => new
            {
                r.Id,
                r.Value,
                r.VietnamValue,
                r.Parties,
                r.Years,
                r.DateOrigin,
                r.DateReason,
                r.Place,
                r.Reported,
                r.Summary,
                r.Article.Slug,
                r.Article.Title,
                r.Article.Publisher,
                Date = new ShownDate(r.Article.Date, r.Article.DateOrigin, r.Article.DateReason),
            })
            .ToListAsync(cancellation);
        var people = (await archive.EventParticipants
            .Where(p => ids.Contains(p.EventReportId))
            .OrderBy(p => p.EventReportId).ThenBy(p => p.Ordinal).ThenBy(p => p.PersonId)
            .Select(p => new { p.EventReportId, Person = new EventLine.Participant(p.Person.Slug, p.Person.Name) })
            .ToListAsync(cancellation)).ToLookup(p => p.EventReportId, p => p.Person);
        var sentences = (await archive.EventCitations
            .Where(c => ids.Contains(c.EventReportId))
            .OrderBy(c => c.EventReportId).ThenBy(c => c.Id)
            .Select(c => new { c.EventReportId, Span = new TextSpan(c.Start, c.Length) })
            .ToListAsync(cancellation)).ToLookup(c => c.EventReportId, c => c.Span);
        var entities = (await archive.EventEntities
            .Where(e => ids.Contains(e.EventReportId))
            .OrderBy(e => e.EventReportId).ThenBy(e => e.EntityId)
            .Select(e => new { e.EventReportId, e.Entity.Slug, e.Entity.IsPlace, e.Entity.Name })
            .ToListAsync(cancellation)).ToLookup(e => e.EventReportId, e => (e.Name, EntitySection.AddressOf(e.IsPlace, e.Slug)));
        return reports.ToDictionary(r => r.Id, r => new Told(
            r.Value,
            r.VietnamValue,
            r.Parties,
            r.Years,
            r.DateOrigin,
            r.DateReason,
            r.Place,
            r.Summary,
            [.. people[r.Id]],
            [.. entities[r.Id]],
            new EventLine.Report(r.Slug, r.Title, r.Date, r.Publisher, r.Reported, [.. sentences[r.Id].DistinctBy(s => s.Start).Take(MostSentences)])));
    }

    /// <summary>All that one article says of an event.</summary>
    private sealed record Told(
        string Value,
        string? VietnamValue,
        IReadOnlyList<string> Parties,
        int? Years,
        DateOrigin Origin,
        string? Reason,
        string? Place,
        string Summary,
        IReadOnlyList<EventLine.Participant> People,
        IReadOnlyList<(string Name, string Address)> Entities,
        EventLine.Report Line);
}

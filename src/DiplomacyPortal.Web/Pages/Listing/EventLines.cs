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
        var events = await page
            .Select(e => new
            {
                e.Id,
                e.Kind,
                e.Value,
                e.Low,
                e.High,
                Count = e.Reports.Count(r => r.Article.WithdrawnAt == null),
                Level = e.Reports.Where(r => r.Article.WithdrawnAt == null).Min(r => r.Level),
            })
            .ToListAsync(cancellation);
        if (events.Count == 0) return [];
        var ids = events.Select(e => e.Id).ToList();

        // A founding day may be mentioned by thousands: of each event are read the reports that are shown.
        var there = (await archive.TimelineEvents
            .Where(e => ids.Contains(e.Id))
            .SelectMany(e => archive.EventReports
                .Where(r => ids.Contains(r.TimelineEventId) && r.TimelineEventId == e.Id && r.Article.WithdrawnAt == null)
                .OrderByDescending(r => r.Reported).ThenBy(r => r.Id)
                .Take(MostReports))
            .Select(r => new { r.Id, r.TimelineEventId, r.Reported })
            .ToListAsync(cancellation)).OrderByDescending(r => r.Reported).ThenBy(r => r.Id).ToLookup(r => r.TimelineEventId, r => r.Id);
        var shown = await ToldAsync(archive, [.. there.SelectMany(e => e)], cancellation);

        // An article can be withdrawn or read anew between two questions.
        return
        [
            .. events
                .Select(e => (Event: e, Told: there[e.Id].Where(shown.ContainsKey).Select(id => shown[id]).ToList()))
                .Where(e => e.Told.Count > 0)
                .Select(e => Line(e.Event.Id, e.Event.Kind, e.Event.Value, e.Event.Low, e.Event.High, e.Told, e.Event.Count) with { Level = e.Event.Level }),
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
        var parts = await PartsAsync(archive, ids, cancellation);
        var people = parts.Where(p => p.Kind == PartKind.Person).OrderBy(p => p.Order).ThenBy(p => p.Id)
            .ToLookup(p => p.ReportId, p => new EventLine.Participant(p.Slug!, p.Name!));
        var sentences = parts.Where(p => p.Kind == PartKind.Sentence).OrderBy(p => p.Id).ToLookup(p => p.ReportId, p => new TextSpan(p.Order, p.Length));
        var entities = parts.Where(p => p.Kind == PartKind.Entity).OrderBy(p => p.Id)
            .ToLookup(p => p.ReportId, p => (p.Name!, EntitySection.AddressOf(p.IsPlace, p.Slug!)));
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

    /// <summary>All of one question, as pages ask many.</summary>
    private static Task<List<Part>> PartsAsync(ArchiveContext archive, List<int> reports, CancellationToken cancellation) =>
        archive.EventParticipants.Where(p => reports.Contains(p.EventReportId))
            .Select(p => new Part
            {
                Kind = PartKind.Person, ReportId = p.EventReportId, Id = p.PersonId, Order = p.Ordinal, Length = 0, IsPlace = false,
                Slug = p.Person.Slug, Name = p.Person.Name,
            })
            .Concat(archive.EventCitations.Where(c => reports.Contains(c.EventReportId)).Select(c => new Part
            {
                Kind = PartKind.Sentence, ReportId = c.EventReportId, Id = c.Id, Order = c.Start, Length = c.Length, IsPlace = false,
                Slug = null, Name = null,
            }))
            .Concat(archive.EventEntities.Where(e => reports.Contains(e.EventReportId)).Select(e => new Part
            {
                Kind = PartKind.Entity, ReportId = e.EventReportId, Id = e.EntityId, Order = 0, Length = 0, IsPlace = e.Entity.IsPlace,
                Slug = e.Entity.Slug, Name = e.Entity.Name,
            }))
            .ToListAsync(cancellation);

    private enum PartKind
    {
        Person,
        Sentence,
        Entity,
    }

    /// <summary>A participant, a sentence or an entity of a report.</summary>
    private sealed class Part
    {
        public required PartKind Kind { get; init; }

        public required int ReportId { get; init; }

        public required int Id { get; init; }

        /// <summary>The place of a participant in the order of the text; the start of a sentence.</summary>
        public required int Order { get; init; }

        /// <summary>Of a sentence.</summary>
        public required int Length { get; init; }

        public required bool IsPlace { get; init; }

        public required string? Slug { get; init; }

        public required string? Name { get; init; }
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

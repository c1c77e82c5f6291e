using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>The events that a filter asks for, by their own dates. Several leaders narrow to those in which all of them take part.</summary>
public static class FoundEvents
{
    public static FilterKind Reported { get; } = new("reported", "Events.Kind.Reported");

    /// <summary>Told by no article as what happened: a former visit, an anniversary to come.</summary>
    public static FilterKind Mentioned { get; } = new("mentioned", "Events.Kind.Mentioned");

    public static IReadOnlyList<FilterKind> Kinds { get; } = [Reported, Mentioned];

    public static IQueryable<TimelineEvent> EventsOf(this ArchiveContext archive, ArchiveFilter filter) =>
        filter.InPeriod(archive.EventsOfAnyTime(filter));

    public static IQueryable<TimelineEvent> EventsOfAnyTime(this ArchiveContext archive, ArchiveFilter filter)
    {
        var events = archive.PublicEvents();
        var withdrawn = archive.Withdrawn();
        var reports = archive.PublicReports();
        if (filter.Sources.Count > 0)
        {
            var articles = filter.OfSources(archive.Articles).Select(a => a.Id);
            events = events.Where(e => reports.Any(r => r.TimelineEventId == e.Id && articles.Contains(r.ArticleId)));
        }

        foreach (var person in filter.People)
        {
            var id = person.Id;
            var joined = archive.EventParticipants
                .Where(p => p.PersonId == id && !withdrawn.Contains(p.EventReport.ArticleId))
                .Select(p => p.EventReport.TimelineEventId);
            events = events.Where(e => joined.Contains(e.Id));
        }

        foreach (var ids in filter.EntityIds())
        {
            var told = archive.EventEntities
                .Where(e => ids.Contains(e.EntityId) && !withdrawn.Contains(e.EventReport.ArticleId))
                .Select(e => e.EventReport.TimelineEventId);
            events = events.Where(e => told.Contains(e.Id));
        }

        if (filter.Events.Count > 0)
        {
            var kinds = filter.Events;
            events = events.Where(e => kinds.Contains(e.Kind));
        }

        if (filter.Kind == Reported) return events.Where(e => reports.Any(r => r.TimelineEventId == e.Id && r.Reported));
        return filter.Kind == Mentioned ? events.Where(e => !reports.Any(r => r.TimelineEventId == e.Id && r.Reported)) : events;
    }
}

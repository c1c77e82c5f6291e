using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Api;

/// <summary>One page of a list of events, the latest first.</summary>
internal static class EventPage
{
    public static async Task<ApiList<EventItem>> ReadAsync(
        ArchiveContext archive, IQueryable<TimelineEvent> found, ListQuery<EventKey> query, CancellationToken cancellation)
    {
        var total = await found.CountAsync(cancellation);
        var keys = await Behind(found, query.After).LatestFirst()
            .Take(query.Limit + 1)
            .Select(e => new EventKey(e.High, e.Id))
            .ToListAsync(cancellation);
        var shown = keys.Take(query.Limit).ToList();
        var ids = shown.Select(k => k.Id).ToList();
        var lines = await EventLines.LoadAsync(archive, archive.TimelineEvents.Where(e => ids.Contains(e.Id)).LatestFirst(), cancellation);
        var next = keys.Count > query.Limit ? query.Next(shown[^1]) : null;
        return new([.. lines.Select(line => EventItem.From(line, query.Request))], total, next);
    }

    private static IQueryable<TimelineEvent> Behind(IQueryable<TimelineEvent> events, EventKey? after) => after switch
    {
        null => events,
        { Day: null } => events.Where(e => e.High == null && e.Id < after.Id),
        _ => events.Where(e => e.High == null || e.High < after.Day || (e.High == after.Day && e.Id < after.Id)),
    };
}

/// <summary>By which events are sorted: the latest first, those of unknown years last.</summary>
internal sealed record EventKey(DateOnly? Day, int Id);

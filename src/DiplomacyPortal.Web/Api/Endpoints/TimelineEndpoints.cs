using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Api;

/// <summary>What happened, the latest first.</summary>
internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder api) => api.MapRead(
        "/timeline",
        "ListEvents",
        ListAsync,
        [.. ApiParameter.Filters, ApiParameter.Kind(FoundEvents.Kinds, "timeline"), .. ApiParameter.Paging]).WithTags("timeline");

    private static async Task<Ok<ApiList<EventItem>>> ListAsync(ListQuery<EventKey> query, ArchiveContext archive, CancellationToken cancellation)
    {
        var found = archive.EventsOf(query.Filter);
        var total = await found.CountAsync(cancellation);
        var keys = await Behind(found, query.After).LatestFirst()
            .Take(query.Limit + 1)
            .Select(e => new EventKey(e.High, e.Id))
            .ToListAsync(cancellation);
        var shown = keys.Take(query.Limit).ToList();
        var ids = shown.Select(k => k.Id).ToList();
        var lines = await EventLines.LoadAsync(archive, archive.TimelineEvents.Where(e => ids.Contains(e.Id)).LatestFirst(), cancellation);
        var next = keys.Count > query.Limit ? query.Next(shown[^1]) : null;
        return TypedResults.Ok(new ApiList<EventItem>([.. lines.Select(line => EventItem.From(line, query.Request))], total, next));
    }

    private static IQueryable<TimelineEvent> Behind(IQueryable<TimelineEvent> events, EventKey? after) => after switch
    {
        null => events,
        { Day: null } => events.Where(e => e.High == null && e.Id < after.Id),
        _ => events.Where(e => e.High == null || e.High < after.Day || (e.High == after.Day && e.Id < after.Id)),
    };

    /// <summary>By which events are sorted: the latest first, those of unknown years last.</summary>
    private sealed record EventKey(DateOnly? Day, int Id);
}

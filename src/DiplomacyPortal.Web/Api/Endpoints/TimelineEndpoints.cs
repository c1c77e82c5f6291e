using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Api;

/// <summary>What happened, the latest first.</summary>
internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder api) => api.MapRead(
        "/timeline",
        "ListEvents",
        ListAsync,
        [.. ApiParameter.Filters, ApiParameter.Kind(FoundEvents.Kinds, "timeline"), .. ApiParameter.Paging]).WithTags("timeline");

    private static async Task<Ok<ApiList<EventItem>>> ListAsync(ListQuery<EventKey> query, ArchiveContext archive, CancellationToken cancellation) =>
        TypedResults.Ok(await EventPage.ReadAsync(archive, archive.EventsOf(query.Filter), query, cancellation));
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Api;

/// <summary>Who met whom, the latest first.</summary>
internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder api) => api.MapRead(
        "/meetings",
        "ListMeetings",
        ListAsync,
        [.. ApiParameter.Filters, ApiParameter.Level, ApiParameter.Kind(FoundEvents.Kinds, "timeline"), .. ApiParameter.Paging]).WithTags("timeline");

    private static async Task<Ok<ApiList<EventItem>>> ListAsync(ListQuery<EventKey> query, ArchiveContext archive, CancellationToken cancellation) =>
        TypedResults.Ok(await EventPage.ReadAsync(archive, archive.MeetingsOf(query.Filter), query, cancellation));
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Places;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Api;

/// <summary>The places and the organisations that articles name; both alike.</summary>
internal static class EntityEndpoints
{
    public static void MapEntities(this IEndpointRouteBuilder api)
    {
        ReadOnlySpan<(bool, string, string)> sections = [(true, "GetPlace", "ListPlaces"), (false, "GetOrganisation", "ListOrganisations")];
        foreach (var (isPlace, one, all) in sections)
        {
            var section = isPlace ? EntitySection.Places : EntitySection.Organisations;
            var entities = api.MapGroup(section.Path).WithTags(section.Path[1..]);
            entities.MapRead(
                "",
                all,
                (ListQuery<EntityKey> query, ArchiveContext archive, CancellationToken cancellation) => ListAsync(isPlace, query, archive, cancellation),
                ApiParameter.Paging);
            entities.MapRead(
                "/{slug}",
                one,
                (string slug, ArchiveContext archive, TimeProvider time, HttpRequest request, CancellationToken cancellation) =>
                    GetAsync(isPlace, slug, archive, time, request, cancellation),
                [ApiParameter.Slug],
                StatusCodes.Status404NotFound).Produces(StatusCodes.Status301MovedPermanently);
        }
    }

    private static async Task<Ok<ApiList<EntityItem>>> ListAsync(
        bool isPlace, ListQuery<EntityKey> query, ArchiveContext archive, CancellationToken cancellation)
    {
        var ranked = await EntityRoll.RankAsync(archive, isPlace, cancellation);
        var after = query.After is { } key ? new CountedEntity { Slug = key.Slug, Name = key.Name, Kind = default, Count = key.Articles } : null;
        var behind = after is null ? ranked : ranked.SkipWhile(e => EntityRoll.Order.Compare(e, after) <= 0);
        var page = behind.Take(query.Limit + 1).ToList();
        var shown = page.Take(query.Limit).ToList();
        var next = page.Count > query.Limit ? query.Next(new EntityKey(shown[^1].Count, shown[^1].Name, shown[^1].Slug)) : null;
        return TypedResults.Ok(new ApiList<EntityItem>([.. shown.Select(e => EntityItem.From(e, query.Request))], ranked.Count, next));
    }

    private static async Task<Results<Ok<EntityAnswer>, RedirectHttpResult, JsonHttpResult<ApiProblem>>> GetAsync(
        bool isPlace, string slug, ArchiveContext archive, TimeProvider time, HttpRequest request, CancellationToken cancellation)
    {
        if (await EntityProfile.LoadAsync(archive, isPlace, slug, VietnamTime.Today(time), cancellation) is { } profile)
            return TypedResults.Ok(EntityAnswer.From(profile, request));
        return await archive.EntitySuccessorAsync(isPlace ? AddressKind.Place : AddressKind.Organisation, slug, cancellation) is { } successor
            ? TypedResults.Redirect(LocalAddress.Of(ApiDocument.Root + EntitySection.AddressOf(isPlace, successor.Slug)), permanent: true)
            : ApiProblem.Result(StatusCodes.Status404NotFound);
    }

    /// <summary>By which they are sorted: by the number of articles, then by the Vietnamese alphabet.</summary>
    private sealed record EntityKey(int Articles, string Name, string Slug);
}

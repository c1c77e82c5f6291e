using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.People;
using DiplomacyPortal.Web.Pages.People.Biographies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Api;

/// <summary>Whom the articles name.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("people");
        people.MapRead("", "ListPeople", ListAsync, ApiParameter.Paging);
        people.MapRead("/{slug}", "GetPerson", GetAsync, [ApiParameter.Slug], StatusCodes.Status404NotFound).Produces(StatusCodes.Status301MovedPermanently);
    }

    private static async Task<Ok<ApiList<PersonItem>>> ListAsync(
        ListQuery<PersonKey> query, ArchiveContext archive, KnownPeople people, TimeProvider time, CancellationToken cancellation)
    {
        var ranked = await people.RankAsync(cancellation);
        var after = query.After is { } key ? new PeopleRoll.Ranked(key.Id, key.Name, key.Articles) : null;
        var behind = after is null ? ranked : ranked.SkipWhile(p => PeopleRoll.Ranked.Order.Compare(p, after) <= 0);
        var page = behind.Take(query.Limit + 1).ToList();
        var shown = page.Take(query.Limit).ToList();
        var lines = await PeopleRoll.LoadAsync(archive, shown, VietnamTime.Today(time), cancellation);
        var next = page.Count > query.Limit ? query.Next(new PersonKey(shown[^1].Articles, shown[^1].Name, shown[^1].PersonId)) : null;
        return TypedResults.Ok(new ApiList<PersonItem>([.. lines.Select(line => PersonItem.From(line, query.Request))], ranked.Count, next));
    }

    private static async Task<Results<Ok<PersonAnswer>, RedirectHttpResult, JsonHttpResult<ApiProblem>>> GetAsync(
        string slug, ArchiveContext archive, KnownProfiles profiles, HttpRequest request, CancellationToken cancellation)
    {
        if (await SoughtPerson.LoadAsync(archive, slug, onlyPublic: true, cancellation) is { } sought)
            return TypedResults.Ok(PersonAnswer.From(await profiles.GetAsync(sought.Person, cancellation), sought.Biographies, request));
        return await archive.SuccessorAsync(slug, cancellation) is { } successor
            ? TypedResults.Redirect(LocalAddress.Of($"{ApiDocument.Root}/people/{successor.Slug}"), permanent: true)
            : ApiProblem.Result(StatusCodes.Status404NotFound);
    }

    /// <summary>By which persons are sorted: by the number of articles, then by the Vietnamese alphabet.</summary>
    private sealed record PersonKey(int Articles, string Name, int Id);
}

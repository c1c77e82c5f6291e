using Microsoft.AspNetCore.Mvc;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>Where the search box of the pages asks while somebody types; no part of the API.</summary>
internal static class SuggestionEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSuggestions(this IEndpointRouteBuilder app) => app.MapMethods("/suggest", Methods, async (
        [FromQuery] string? q, [FromServices] Suggester suggester, CancellationToken cancellation) =>
        TypedResults.Ok(new Answer(await suggester.SuggestAsync(q, cancellation))));

    internal sealed record Answer(IReadOnlyList<Suggestion> Suggestions);
}

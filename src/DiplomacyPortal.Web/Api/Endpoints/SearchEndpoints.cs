using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Resources;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Api;

/// <summary>The same articles as their list has them for a query, with how the query was read.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapRead(
        "/search",
        "Search",
        SearchAsync,
        [ApiParameter.Q with { IsRequired = true }, .. ApiParameter.Filters, ApiParameter.Sort, .. ApiParameter.ArticlePaging]).WithTags("articles");

    private static async Task<Ok<SearchAnswer>> SearchAsync(
        ListQuery<ArticleKey> query, ArchiveContext archive, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        var found = await ArticlePages.LoadAsync(query, archive, cancellation);
        var search = query.Filter.Search;
        var offers = await SearchOffers.LoadAsync(archive, query.Filter, found.Total, cancellation);
        return TypedResults.Ok(new SearchAnswer(
            found.Items,
            found.Total,
            found.Next,
            search is { Reading.IsEmpty: false } ? search.Tier : null,
            search?.IsLoosened ?? false,
            offers.Synonyms,
            [.. (query.Filter.Query?.Notices ?? []).Select(n => new SearchAnswer.Notice(n.Kind, n.Value, texts[n.Kind.Key(), n.Value]))],
            [
                .. ((SearchOffers.Offer?[])[offers.Unmarked, offers.DidYouMean]).OfType<SearchOffers.Offer>()
                    .Select(o => SearchAnswer.Suggestion.From(o, query.Request)),
            ]));
    }
}

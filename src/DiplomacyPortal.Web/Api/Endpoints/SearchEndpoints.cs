using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Web.Pages.Filters;
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
        [ApiParameter.Q with { IsRequired = true }, .. ApiParameter.Filters, ApiParameter.Sort, .. ApiParameter.Paging]).WithTags("articles");

    private static async Task<Ok<SearchAnswer>> SearchAsync(
        ListQuery<ArticleKey> query, ArchiveContext archive, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        var found = await ArticlePages.LoadAsync(query, archive, cancellation);
        var search = query.Filter.Search;
        return TypedResults.Ok(new SearchAnswer(
            found.Items,
            found.Total,
            found.Next,
            search?.Tier,
            search?.IsLoosened ?? false,
            [.. (query.Filter.Query?.Notices ?? []).Select(n => new SearchAnswer.Notice(n.Kind, n.Value, texts[n.Kind.Key(), n.Value]))]));
    }
}

/// <param name="Accents">How strictly accents were taken; null where there is nothing to search.</param>
/// <param name="Loosened">Whether accents were typed, and something is found only when they are taken less strictly.</param>
internal sealed record SearchAnswer(
    IReadOnlyList<ArticleItem> Items, int Total, string? Next, AccentTier? Accents, bool Loosened, IReadOnlyList<SearchAnswer.Notice> Notices)
{
    /// <param name="Value">The part of the query that is meant.</param>
    internal sealed record Notice(SearchNoticeKind Kind, string Value, string Message);
}

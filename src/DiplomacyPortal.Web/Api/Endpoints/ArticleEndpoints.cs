using System.Text;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Exports;
using DiplomacyPortal.Web.Exports.Citations;
using DiplomacyPortal.Web.Exports.Lists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Api;

/// <summary>The articles: all that a filter finds, one with its facts, and its text.</summary>
internal static class ArticleEndpoints
{
    private const string PlainText = "text/plain; charset=utf-8";

    private static readonly int[] Absent = [StatusCodes.Status404NotFound, StatusCodes.Status410Gone];

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        var articles = api.MapGroup("/articles").WithTags("articles");
        articles.MapRead("", "ListArticles", ListAsync, [.. ApiParameter.ArticleFilters, ApiParameter.Sort, .. ApiParameter.ArticlePaging]);
        articles.MapRead("/{slug}", "GetArticle", GetAsync, [ApiParameter.Slug], Absent);
        articles.MapRead("/{slug}/text", "GetText", GetTextAsync, [ApiParameter.Slug], Absent).Produces<string>(StatusCodes.Status200OK, "text/plain");
    }

    private static async Task<Ok<ApiList<ArticleItem>>> ListAsync(ListQuery<ArticleKey> query, ArchiveContext archive, CancellationToken cancellation) =>
        TypedResults.Ok(await ArticlePages.LoadAsync(query, archive, cancellation));

    private static async Task<Results<Ok<ArticleAnswer>, JsonHttpResult<ApiProblem>>> GetAsync(
        string slug, ArchiveContext archive, CitationWriter citations, TimeProvider time, HttpRequest request, CancellationToken cancellation)
    {
        var article = await StoredFacts.LoadAsync(archive, slug, cancellation);
        if (article is not { WithdrawnAt: null }) return NotThere(article);
        var access = Access.Of(request, time);
        return TypedResults.Ok(new ArticleAnswer(StoredFacts.Of(article))
        {
            Slug = article.Slug,
            Address = request.AddressOfArticle(article.Slug),
            Text = request.AddressOf($"{ApiDocument.Root}/articles/{article.Slug}/text"),
            Cite = citations.Sentence(citations.Of(ArticleRow.Of(article, [], access), access)).Text,
        });
    }

    private static async Task<Results<Utf8ContentHttpResult, JsonHttpResult<ApiProblem>>> GetTextAsync(
        string slug, ArchiveContext archive, CancellationToken cancellation)
    {
        var article = await archive.Articles.AsNoTracking()
            .Include(a => a.Text).ThenInclude(t => t.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        if (article is not { WithdrawnAt: null }) return NotThere(article);
        return TypedResults.Text(Encoding.UTF8.GetBytes(article.Text.Source.Text), PlainText);
    }

    private static JsonHttpResult<ApiProblem> NotThere(Article? withdrawn) =>
        ApiProblem.Result(withdrawn is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
}

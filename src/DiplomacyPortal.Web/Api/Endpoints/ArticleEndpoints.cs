using System.Text;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
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
        articles.MapRead("", "ListArticles", ListAsync, [.. ApiParameter.Filters, .. ApiParameter.Paging]);
        articles.MapRead("/{slug}", "GetArticle", GetAsync, [ApiParameter.Slug], Absent);
        articles.MapRead("/{slug}/text", "GetText", GetTextAsync, [ApiParameter.Slug], Absent).Produces<string>(StatusCodes.Status200OK, "text/plain");
    }

    private static async Task<Ok<ApiList<ArticleItem>>> ListAsync(ListQuery<ArticleKey> query, ArchiveContext archive, CancellationToken cancellation)
    {
        var found = query.Filter.Apply(archive.Articles.Public());
        var total = await found.CountAsync(cancellation);
        var keys = await Behind(found, query.After).NewestFirst()
            .Take(query.Limit + 1)
            .Select(a => new { a.Slug, Key = new ArticleKey(a.DateHigh, a.Id) })
            .ToListAsync(cancellation);
        var shown = keys.Take(query.Limit).ToList();
        var slugs = shown.Select(k => k.Slug).ToList();
        var lines = await archive.Articles.Public().Where(a => slugs.Contains(a.Slug)).NewestFirst().Select(ArticleLine.Of).ToListAsync(cancellation);
        var next = keys.Count > query.Limit ? query.Next(shown[^1].Key) : null;
        return TypedResults.Ok(new ApiList<ArticleItem>([.. lines.Select(line => ArticleItem.From(line, query.Request))], total, next));
    }

    private static IQueryable<Article> Behind(IQueryable<Article> articles, ArticleKey? after) => after switch
    {
        null => articles,
        { Day: null } => articles.Where(a => a.DateHigh == null && a.Id < after.Id),
        _ => articles.Where(a => a.DateHigh == null || a.DateHigh < after.Day || (a.DateHigh == after.Day && a.Id < after.Id)),
    };

    private static async Task<Results<Ok<ArticleAnswer>, JsonHttpResult<ApiProblem>>> GetAsync(
        string slug, ArchiveContext archive, HttpRequest request, CancellationToken cancellation)
    {
        var article = await StoredFacts.LoadAsync(archive, slug, cancellation);
        if (article is not { WithdrawnAt: null }) return NotThere(article);
        return TypedResults.Ok(ArticleAnswer.Of(StoredFacts.Of(article), article.Slug, request));
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

    /// <summary>By which articles are sorted: the newest first, undated ones last.</summary>
    private sealed record ArticleKey(DateOnly? Day, int Id);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Api;

/// <summary>Who says what.</summary>
internal static class StatementEndpoints
{
    public static void MapStatements(this IEndpointRouteBuilder api) => api.MapRead(
        "/statements",
        "ListStatements",
        ListAsync,
        [.. ApiParameter.Filters, ApiParameter.Topic, ApiParameter.Kind(FoundStatements.Kinds, "statements"), .. ApiParameter.Paging]).WithTags("statements");

    private static async Task<Ok<ApiList<StatementItem>>> ListAsync(ListQuery<StatementKey> query, ArchiveContext archive, CancellationToken cancellation)
    {
        var found = archive.StatementsOf(query.Filter);
        var total = await found.CountAsync(cancellation);
        var keys = await Behind(found, query.After).NewestFirst()
            .Take(query.Limit + 1)
            .Select(s => new StatementKey(s.Article.DateHigh, s.Article.Id, s.Statement.Start, s.Statement.Id))
            .ToListAsync(cancellation);
        var shown = keys.Take(query.Limit).ToList();
        var ids = shown.Select(k => k.Id).ToList();
        var page = archive.StatementsOf(new ArchiveFilter { Path = query.Filter.Path }).Where(s => ids.Contains(s.Statement.Id)).NewestFirst();
        var lines = await StatementLine.LoadAsync(archive, page, cancellation);
        var next = keys.Count > query.Limit ? query.Next(shown[^1]) : null;
        return TypedResults.Ok(new ApiList<StatementItem>([.. lines.Select(line => StatementItem.From(line, query.Request))], total, next));
    }

    private static IQueryable<SaidIn> Behind(IQueryable<SaidIn> statements, StatementKey? after)
    {
        if (after is null) return statements;
        var (day, article, start, id) = after;
        var further = statements.Where(s => s.Article.DateHigh != day || s.Article.Id < article
            || (s.Article.Id == article && (s.Statement.Start > start || (s.Statement.Start == start && s.Statement.Id > id))));
        return day is null
            ? further.Where(s => s.Article.DateHigh == null)
            : further.Where(s => s.Article.DateHigh == null || s.Article.DateHigh <= day);
    }

    /// <summary>By which statements are sorted: by the articles, newest first, and within one as its text has them.</summary>
    private sealed record StatementKey(DateOnly? Day, int Article, int Start, int Id);
}

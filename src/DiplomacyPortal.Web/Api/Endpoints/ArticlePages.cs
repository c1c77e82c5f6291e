using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Api;

/// <summary>The articles that a filter finds, page by page, with the passages that answer its query.</summary>
internal static class ArticlePages
{
    public static async Task<ApiList<ArticleItem>> LoadAsync(ListQuery<ArticleKey> query, ArchiveContext archive, CancellationToken cancellation)
    {
        var (filter, place) = (query.Filter, query.After?.Place ?? 0);
        var total = await archive.CountArticlesAsync(filter, cancellation);
        var keys = await Behind(archive, filter, query.After)
            .Take(query.Limit + 1)
            .Select(a => new { a.Slug, a.DateHigh, a.Id })
            .ToListAsync(cancellation);
        var shown = keys.Take(query.Limit).ToList();
        var slugs = shown.Select(k => k.Slug).ToList();
        var lines = await archive.Articles.Public().Where(a => slugs.Contains(a.Slug)).ToLines().ToListAsync(cancellation);
        var passages = filter.Search is { } search ? await FoundPassages.LoadAsync(archive, search, slugs, cancellation) : null;
        var next = keys.Count > query.Limit ? query.Next(new ArticleKey(shown[^1].DateHigh, shown[^1].Id, place + (uint)query.Limit)) : null;
        return new([.. lines.OrderBy(line => slugs.IndexOf(line.Slug)).Select(line => ArticleItem.From(line, passages, query.Request))], total, next);
    }

    private static IQueryable<Article> Behind(ArchiveContext archive, ArchiveFilter filter, ArticleKey? after)
    {
        if (after is null) return archive.Ordered(filter);

        // What answers a query how well depends on all articles there are: no key of one would stand still.
        if (filter.Order == SortOrder.Relevance) return archive.Ordered(filter).Skip((int)Math.Min(after.Place, int.MaxValue));
        var (found, day, id) = (archive.ArticlesOf(filter), after.Day, after.Id);
        return (filter.Order, day) switch
        {
            (SortOrder.Oldest, null) => found.Where(a => a.DateHigh == null && a.Id > id).OldestFirst(),
            (SortOrder.Oldest, _) => found.Where(a => a.DateHigh == null || a.DateHigh > day || (a.DateHigh == day && a.Id > id)).OldestFirst(),
            (_, null) => found.Where(a => a.DateHigh == null && a.Id < id).NewestFirst(),
            _ => found.Where(a => a.DateHigh == null || a.DateHigh < day || (a.DateHigh == day && a.Id < id)).NewestFirst(),
        };
    }
}

/// <summary>By which articles are sorted: by their days, or by how well they answer a query.</summary>
/// <param name="Place">How many stand up to it; no cursor can tell of fewer than none.</param>
internal sealed record ArticleKey(DateOnly? Day, int Id, uint Place);

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>One page of the articles that a filter finds, in its order.</summary>
public sealed record ArticleList(Found Found, IReadOnlyList<ArticleLine> Lines)
{
    /// <param name="total">How many there are.</param>
    public static async Task<ArticleList> LoadAsync(ArchiveContext archive, ArchiveFilter filter, int size, int total, CancellationToken cancellation)
    {
        var undated = filter.HasPeriod && !filter.FindsNoArticle
            ? await archive.ArticlesOfAnyTime(filter).CountAsync(a => a.DateHigh == null, cancellation)
            : 0;
        var found = await Found.LoadAsync(filter, ListWords.Articles, size, total, undated, archive.ArticlesOf, cancellation);
        if (total == 0) return new ArticleList(found, []);
        var lines = await archive.Ordered(filter)
            .Skip((found.Pager.Page - 1) * size).Take(size)
            .ToLines().ToListAsync(cancellation);
        return new ArticleList(found, filter.Search is { } search ? await AnsweredAsync(archive, search, lines, cancellation) : lines);
    }

    private static async Task<IReadOnlyList<ArticleLine>> AnsweredAsync(
        ArchiveContext archive, SearchMatch search, List<ArticleLine> lines, CancellationToken cancellation)
    {
        var passages = await FoundPassages.LoadAsync(archive, search, [.. lines.Select(l => l.Slug)], cancellation);
        return [.. lines.Select(l => l with { Reading = search.Reading, Passages = passages.Of(l.Slug) })];
    }
}

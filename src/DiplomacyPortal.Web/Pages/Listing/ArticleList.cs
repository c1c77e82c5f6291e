using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>One page of the articles that a filter finds, in its order.</summary>
public sealed record ArticleList(Found Found, IReadOnlyList<ArticleLine> Lines)
{
    public static async Task<ArticleList> LoadAsync(ArchiveContext archive, ArchiveFilter filter, int size, CancellationToken cancellation)
    {
        var total = await archive.CountArticlesAsync(filter, cancellation);
        var undated = filter.HasPeriod ? await archive.ArticlesOfAnyTime(filter).CountAsync(a => a.DateHigh == null, cancellation) : 0;
        var found = await Found.LoadAsync(filter, ListWords.Articles, size, total, undated, archive.ArticlesOf, cancellation);
        var lines = await archive.Ordered(filter)
            .Skip((found.Pager.Page - 1) * size).Take(size)
            .ToLines().ToListAsync(cancellation);
        return new ArticleList(found, lines);
    }
}

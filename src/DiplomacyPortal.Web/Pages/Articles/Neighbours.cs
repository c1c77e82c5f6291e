using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>Where a reader goes on from an article: the one before and after it by date, and those on the same leaders.</summary>
public sealed record Neighbours(Neighbours.Link? Older, Neighbours.Link? Newer, IReadOnlyList<Neighbours.Link> Related)
{
    private const int MostRelated = 5;

    /// <summary>How many are weighed on each side in time; the nearest with the most leaders in common are shown.</summary>
    private const int Weighed = 15;

    public static async Task<Neighbours> LoadAsync(ArchiveContext archive, Article article, CancellationToken cancellation)
    {
        var others = archive.Articles.Public().Where(a => a.Id != article.Id);
        var (older, newer) = article.DateHigh is { } day
            ? (others.Where(a => a.DateHigh < day || (a.DateHigh == day && a.Id < article.Id)),
               others.Where(a => a.DateHigh > day || (a.DateHigh == day && a.Id > article.Id)))
            // Without a date nothing is before or after it; the newest are as near as any.
            : (others, others.Where(_ => false));

        var onSameLeaders = (IQueryable<Article> articles) => articles.Where(a =>
            a.Appearances.Any(p => archive.Appearances.Any(own => own.ArticleId == article.Id && own.PersonId == p.PersonId)));
        var near = await Links(onSameLeaders(older).NewestFirst()).ToListAsync(cancellation);
        near.AddRange(await Links(OldestFirst(onSameLeaders(newer))).ToListAsync(cancellation));
        var related = near
            .OrderByDescending(l => l.Shared)
            .ThenBy(l => l.Day is { } other && article.DateHigh is { } own ? Math.Abs(other.DayNumber - own.DayNumber) : int.MaxValue)
            .Take(MostRelated);

        var dated = article.DateHigh is not null;
        return new Neighbours(
            dated ? await Links(older.NewestFirst()).FirstOrDefaultAsync(cancellation) : null,
            dated ? await Links(OldestFirst(newer)).FirstOrDefaultAsync(cancellation) : null,
            [.. related]);

        IQueryable<Link> Links(IQueryable<Article> articles) => articles.Take(Weighed).Select(a => new Link(
            a.Slug,
            a.Title,
            a.Date,
            a.DateHigh,
            a.Appearances.Count(p => archive.Appearances.Any(own => own.ArticleId == article.Id && own.PersonId == p.PersonId))));
    }

    private static IOrderedQueryable<Article> OldestFirst(IQueryable<Article> articles) =>
        articles.OrderBy(a => a.DateHigh).ThenBy(a => a.Id);

    /// <param name="Shared">How many leaders it has in common with the article it is linked from.</param>
    public sealed record Link(string Slug, string Title, string? Date, DateOnly? Day, int Shared);
}

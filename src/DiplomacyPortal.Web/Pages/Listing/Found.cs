using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>One page of the articles that a filter finds, newest first, and what a reader needs to judge the number.</summary>
/// <param name="Undated">How many more there are whose date is unknown, which a period leaves out; 0 without a period.</param>
/// <param name="Loosenings">Where nothing was found: each part of the filter without which there is something, and how much.</param>
public sealed record Found(
    ArticleFilter Filter,
    int Total,
    int Undated,
    Pager Pager,
    IReadOnlyList<ArticleLine> Lines,
    IReadOnlyList<Found.Loosening> Loosenings)
{
    public static async Task<Found> LoadAsync(ArchiveContext archive, ArticleFilter filter, int size, CancellationToken cancellation)
    {
        var found = filter.Apply(archive.Articles.Public());
        var total = await found.CountAsync(cancellation);
        var undated = filter.HasPeriod
            ? await filter.ApplyAllButPeriod(archive.Articles.Public()).CountAsync(a => a.DateHigh == null, cancellation)
            : 0;
        var pager = Pager.For(total, size, filter.Page, filter.Url);
        var lines = await found.NewestFirst().Skip((pager.Page - 1) * size).Take(size).Select(ArticleLine.Of).ToListAsync(cancellation);

        List<Loosening> loosenings = [];
        if (total == 0)
        {
            foreach (var part in filter.Active())
                loosenings.Add(new(part, await part.Rest.Apply(archive.Articles.Public()).CountAsync(cancellation)));
        }

        return new Found(filter, total, undated, pager, lines, [.. loosenings.Where(l => l.Total > 0).OrderByDescending(l => l.Total)]);
    }

    public sealed record Loosening(ActiveFilter Part, int Total);
}

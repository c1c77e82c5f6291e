using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Home;

/// <summary>What the archive has for its first page on one day.</summary>
/// <param name="Newest">The first of them opens the page.</param>
/// <param name="Day">Null where nothing is known to have happened on this day, nor about it, in earlier years.</param>
/// <param name="Week">Null where no article of a known day has a statement.</param>
public sealed record FrontPage(IReadOnlyList<ArticleLine> Newest, PresentLeaders Leaders, OnThisDay? Day, CitedWeek? Week)
{
    private const int MostNewest = 6;

    public bool IsEmpty => Newest.Count == 0;

    public static async Task<FrontPage> LoadAsync(ArchiveContext archive, DateOnly today, CancellationToken cancellation)
    {
        var newest = await archive.Articles.Public().WithoutMisdated(today).NewestFirst().Take(MostNewest).ToLines().ToListAsync(cancellation);

        // An archive of nothing else is not empty.
        if (newest.Count == 0) newest = await archive.Articles.Public().NewestFirst().Take(MostNewest).ToLines().ToListAsync(cancellation);
        var leaders = await PresentLeaders.LoadAsync(archive, today, cancellation);
        return new FrontPage(
            newest,
            leaders,
            await OnThisDay.LoadAsync(archive, today, cancellation),
            await CitedWeek.LoadAsync(archive, today, [.. leaders.People.Select(p => p.Slug)], cancellation));
    }
}

using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>The days of a group, by which it is listed and which its page shows: what most of its public articles say.</summary>
public static class CoverageDays
{
    /// <summary>The first of a group tell them; thousands would say the same.</summary>
    internal const int MostAsked = 200;

    /// <returns>Null where none knows them. The order of the articles does not count.</returns>
    internal static (DateOnly? First, DateOnly? Last) Of(IEnumerable<Occasion> occasions)
    {
        // The night's report may give only the day in Việt Nam: the local day is known where both are given. The day on which an
        // article appeared is often the one after.
        var told = occasions.Where(o => o.First is not null)
            .GroupBy(o => o.VietnamDay is not null ? 0 : o.IsDayOfArticle ? 2 : 1)
            .MinBy(g => g.Key);
        return told?.CountBy(o => (o.First, o.Last)).OrderByDescending(d => d.Value).ThenBy(d => d.Key.First).ThenBy(d => d.Key.Last).First().Key ?? default;
    }

    /// <summary>To be called when an article has been withdrawn or taken back.</summary>
    public static async Task RenewAsync(ArchiveContext context, int articleId, CancellationToken cancellation)
    {
        var group = await context.ArticleAccounts.Where(a => a.ArticleId == articleId).Select(a => a.CoverageGroupId).FirstOrDefaultAsync(cancellation);
        if (group is null) return;
        var occasions = await context.ArticleAccounts
            .Where(a => a.CoverageGroupId == group && a.Article.WithdrawnAt == null)
            .OrderBy(a => a.ArticleId)
            .Take(MostAsked)
            .Select(a => a.Occasion)
            .ToListAsync(cancellation);
        var (first, last) = Of(occasions);
        await context.CoverageGroups.Where(g => g.Id == group)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.First, first).SetProperty(g => g.Last, last), cancellation);
    }
}

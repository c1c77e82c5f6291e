using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Of all articles the few that one has to be compared with.</summary>
internal static class AlikeAccounts
{
    /// <summary>
    /// A larger group is not looked through when one of its articles leaves it: that so many reports of one occasion were held together
    /// by a single one does not happen.
    /// </summary>
    public const int MostOfGroup = 60;

    /// <param name="articleId">0 for an article that is not stored yet.</param>
    /// <returns>Tracked, those first that share most.</returns>
    public static async Task<List<ArticleAccount>> ReadAsync(ArchiveContext context, int articleId, List<long> keys, CancellationToken cancellation)
    {
        var ids = await context.AccountKeys
            .Where(k => keys.Contains(k.Value) && k.ArticleId != articleId)
            .GroupBy(k => k.ArticleId)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(CoverageGrouping.MostOfKey)
            .Select(g => g.Key)
            .ToListAsync(cancellation);
        return ids.Count == 0 ? [] : await context.ArticleAccounts.Where(a => ids.Contains(a.ArticleId)).OrderBy(a => a.ArticleId).ToListAsync(cancellation);
    }

    /// <returns>The other articles of a group; null of one that is too large, which stays as it is.</returns>
    public static async Task<List<ArticleAccount>?> OfGroupAsync(ArchiveContext context, int articleId, int? groupId, CancellationToken cancellation)
    {
        if (groupId is null) return [];
        var others = await context.ArticleAccounts
            .Where(a => a.CoverageGroupId == groupId && a.ArticleId != articleId)
            .OrderBy(a => a.ArticleId)
            .Take(MostOfGroup + 1)
            .ToListAsync(cancellation);
        return others.Count > MostOfGroup ? null : others;
    }
}

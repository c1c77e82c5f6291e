using System.Runtime.CompilerServices;
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

    /// <summary>Rows of keys that are read at once; more than of one key are compared.</summary>
    private const int AtOnce = 5 * CoverageGrouping.MostOfKey;

    /// <summary>Asks for all at once: the articles of one group share nearly all their keys.</summary>
    /// <param name="articleId">0 for an article that is not stored yet.</param>
    /// <param name="sought">The keys of some occasions.</param>
    /// <returns>Of each of these occasions those that share most, tracked and in the order of their articles.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<ArticleAccount>>> ReadAsync(
        ArchiveContext context, int articleId, IReadOnlyList<IReadOnlyList<long>> sought, CancellationToken cancellation)
    {
        List<long> keys = [.. sought.SelectMany(k => k).Distinct()];
        var bearers = (await BearersAsync(context, articleId, keys, cancellation).ToListAsync(cancellation)).ToLookup(b => b.Key, b => b.ArticleId);
        var alike = sought.Select(own => own.SelectMany(k => bearers[k])
            .CountBy(id => id)
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key)
            .Take(CoverageGrouping.MostOfKey)
            .Select(s => s.Key).ToHashSet()).ToList();
        List<int> ids = [.. alike.SelectMany(a => a).Distinct()];
        var accounts = ids.Count == 0
            ? []
            : await context.ArticleAccounts.Where(a => ids.Contains(a.ArticleId)).OrderBy(a => a.ArticleId).ToListAsync(cancellation);
        return [.. alike.Select(own => accounts.FindAll(a => own.Contains(a.ArticleId)))];
    }

    /// <returns>
    /// The first articles of each key, as <see cref="CoverageGrouping"/> has them: thousands that are one text share all their keys, and
    /// each of them would read all the others.
    /// </returns>
    internal static async IAsyncEnumerable<(long Key, int ArticleId)> BearersAsync(
        ArchiveContext context, int articleId, List<long> keys, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var left = keys; left.Count > 0;)
        {
            var rows = await context.AccountKeys
                .Where(k => left.Contains(k.Value) && k.ArticleId != articleId)
                .OrderBy(k => k.Value).ThenBy(k => k.ArticleId)
                .Take(AtOnce)
                .Select(k => new { k.Value, k.ArticleId })
                .ToListAsync(cancellation);
            var last = rows.Count < AtOnce ? null : (long?)rows[^1].Value;
            var isLastRead = rows.Count(r => r.Value == last) >= CoverageGrouping.MostOfKey;
            foreach (var key in rows.GroupBy(r => r.Value).Where(k => k.Key != last || isLastRead))
            {
                foreach (var row in key.Take(CoverageGrouping.MostOfKey)) yield return (row.Value, row.ArticleId);
            }

            left = last is null ? [] : [.. left.Where(k => k > last || (k == last && !isLastRead))];
        }
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

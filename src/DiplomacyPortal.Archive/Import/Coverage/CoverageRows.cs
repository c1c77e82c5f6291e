using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Keeps the rows of groups to what <see cref="CoverageParts"/> says. A group keeps its row and address as long as any article of it does.</summary>
/// <param name="untouched">The group that stays as it is when the article leaves it.</param>
internal sealed class CoverageRows(ArchiveContext context, Article article, int? untouched)
{
    private readonly Dictionary<CoveragePart, CoverageGroup> _groups = new(ReferenceEqualityComparer.Instance);

    public async Task ApplyAsync(IReadOnlyList<CoveragePart> parts, CancellationToken cancellation)
    {
        // The oldest address first; of several parts of its group that one has it which the first article is in.
        var claims = parts
            .SelectMany(part => part.Wholes.Select(id => (Group: id, Article: 0, Part: part)).Concat(
                part.Accounts.Where(a => a.CoverageGroupId is not null && a.CoverageGroupId != untouched)
                    .Select(a => (Group: a.CoverageGroupId!.Value, Article: a.ArticleId, Part: part))))
            .OrderBy(c => c.Group).ThenBy(c => c.Article)
            .ToList();
        var ids = claims.Select(c => c.Group).Distinct().ToList();
        var standing = await context.CoverageGroups.Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, cancellation);
        var free = standing.ToDictionary();
        foreach (var claim in claims.Where(c => c.Part.IsGroup))
        {
            if (!_groups.ContainsKey(claim.Part) && free.Remove(claim.Group, out var kept)) _groups[claim.Part] = kept;
        }

        foreach (var part in parts) await FillAsync(part, cancellation);
        await LeadOnAsync(free.Values, claims.ToLookup(c => c.Group, c => c.Part), cancellation);

        // EF must have seen that its articles have left before a group goes.
        context.ChangeTracker.DetectChanges();
        context.CoverageGroups.RemoveRange(free.Values);
    }

    private async Task FillAsync(CoveragePart part, CancellationToken cancellation)
    {
        if (!part.IsGroup)
        {
            foreach (var account in part.Accounts) (account.CoverageGroup, account.CoverageGroupId) = (null, null);
            return;
        }

        if (!_groups.TryGetValue(part, out var group))
            context.CoverageGroups.Add(group = _groups[part] = new CoverageGroup { Slug = await SlugAsync(part, cancellation) });
        foreach (var account in part.Accounts.Where(a => a.CoverageGroup != group)) account.CoverageGroup = group;
        var merged = part.Wholes.Where(id => id != group.Id).ToList();
        if (merged.Count > 0)
        {
            var moving = await context.ArticleAccounts.Where(a => merged.Contains(a.CoverageGroupId!.Value)).ToListAsync(cancellation);
            foreach (var account in moving) account.CoverageGroup = group;
        }

        (group.First, group.Last) = CoverageDays.Of(await OccasionsAsync(part, cancellation));
    }

    /// <summary>Of the public articles of a part.</summary>
    private async Task<IReadOnlyList<Occasion>> OccasionsAsync(CoveragePart part, CancellationToken cancellation)
    {
        var read = part.Accounts.Select(a => a.ArticleId).ToList();
        var withdrawn = await context.Articles.Where(a => read.Contains(a.Id) && a.WithdrawnAt != null).Select(a => a.Id).ToListAsync(cancellation);
        var others = await context.ArticleAccounts
            .Where(a => part.Wholes.Contains(a.CoverageGroupId!.Value) && !read.Contains(a.ArticleId) && a.Article.WithdrawnAt == null)
            .OrderBy(a => a.ArticleId)
            .Take(CoverageDays.MostAsked)
            .ToListAsync(cancellation);
        return [.. part.Accounts.Where(a => !withdrawn.Contains(a.ArticleId)).Concat(others).Select(a => a.Occasion)];
    }

    private async Task<string> SlugAsync(CoveragePart part, CancellationToken cancellation)
    {
        // Of public articles alone: the headline of a withdrawn one is not to be read anywhere.
        var others = part.Accounts.Where(a => a != article.Account).Select(a => a.ArticleId).ToList();
        var first = await context.Articles
            .Where(a => others.Contains(a.Id) && a.WithdrawnAt == null)
            .OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.Title })
            .FirstOrDefaultAsync(cancellation);
        var isOwn = article.WithdrawnAt is null && part.Accounts.Contains(article.Account!) && (first is null || Order(article.Account!) < first.Id);
        var title = isOwn ? article.Title : first?.Title;
        var taken = _groups.Values.Select(g => g.Slug).ToHashSet(StringComparer.Ordinal);
        return await CoverageSlug.ChooseAsync(context, title, taken, own: null, cancellation);
    }

    /// <summary>The addresses of groups that are part of others now.</summary>
    private async Task LeadOnAsync(IEnumerable<CoverageGroup> gone, ILookup<int, CoveragePart> claims, CancellationToken cancellation)
    {
        var successions = gone
            .Select(g => (Former: g.Slug, Successor: claims[g.Id].Select(_groups.GetValueOrDefault).FirstOrDefault()?.Slug))
            .Where(s => s.Successor is not null)
            .Select(s => (s.Former, s.Successor!))
            .ToList();
        if (successions.Count > 0)
            await FormerAddressRows.ApplyAsync(context, AddressKind.Coverage, [], successions, _ => Task.FromResult(false), cancellation);
    }

    /// <summary>An article that is not stored yet is the last.</summary>
    private static int Order(ArticleAccount account) => account.ArticleId == 0 ? int.MaxValue : account.ArticleId;
}

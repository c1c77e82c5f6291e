using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Gives one article its group, and with it those of others that come together or part by it: part of the article's transaction. What
/// comes of it is what <see cref="CoverageGrouping"/> says of all articles at once, whatever their order.
/// </summary>
internal sealed class CoverageMerging(ArchiveContext context, Article article)
{
    private readonly int? _before = article.Account?.CoverageGroupId;

    /// <summary>To be called when the rows of the article are what they are to be.</summary>
    public async Task ApplyAsync(string raw, CancellationToken cancellation)
    {
        var account = Describe(OccasionReading.Of(article, raw));
        var candidates = await AlikeAccounts.ReadAsync(context, article.Id, [.. account.Keys.Select(k => k.Value)], cancellation);
        var same = candidates.Where(c => SameOccasion.Holds(account.Occasion, c.Occasion)).ToList();
        var former = await AlikeAccounts.OfGroupAsync(context, article.Id, _before, cancellation);
        if (same.Count == 0 && _before is null) return;

        // What is too large to be looked through the article can leave, but not take along: the row is that of the others.
        var parts = CoverageParts.Of(account, same, former ?? []);
        await new CoverageRows(context, article, former is null ? _before : null).ApplyAsync(parts, cancellation);
    }

    private ArticleAccount Describe(Occasion occasion)
    {
        var account = article.Account ??= new ArticleAccount { Article = article, Occasion = occasion };
        account.Occasion = occasion;
        var keys = OccasionKeys.Of(occasion).ToHashSet();
        foreach (var gone in account.Keys.Where(k => !keys.Contains(k.Value)).ToList()) account.Keys.Remove(gone);
        foreach (var key in keys.Except(account.Keys.Select(k => k.Value)).Order().ToList()) account.Keys.Add(new AccountKey { Value = key });
        return account;
    }
}

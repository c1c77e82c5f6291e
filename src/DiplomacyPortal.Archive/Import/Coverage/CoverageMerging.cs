using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Gives one article its group, and with it those of others that come together or part by it: part of the article's transaction. What
/// comes of it is what <see cref="CoverageGrouping"/> says of all articles at once, whatever their order, up to <see cref="CohesiveSets.Most"/>.
/// </summary>
internal sealed class CoverageMerging(ArchiveContext context, Article article)
{
    private readonly int? _before = article.Account?.CoverageGroupId;
    private readonly Occasion? _formerly = article.Account?.Occasion;

    /// <summary>To be called when the rows of the article are what they are to be.</summary>
    public async Task ApplyAsync(string raw, CancellationToken cancellation)
    {
        var account = Describe(OccasionReading.Of(article, raw));
        var circle = new CoverageCircle(context, account);
        var same = await circle.LinkedAsync(account.Occasion, cancellation);
        if (same.Count == 0 && _formerly is null) return;

        // Who was linked through the article before may be in another group by now, and fall apart or come together without it.
        var formerly = _formerly is null || _formerly.Equals(account.Occasion) ? [] : await circle.LinkedAsync(_formerly, cancellation);
        var former = await AlikeAccounts.OfGroupAsync(context, article.Id, _before, cancellation);
        IReadOnlyList<ArticleAccount> near = [.. same, .. formerly, .. former ?? []];
        // What is too large to be looked through the article can join or leave, but not divide: the row is that of the others.
        var parts = former is not null && await circle.ReadAsync(near, cancellation) is { } all
            ? CoverageParts.Of(account, all)
            : CoverageParts.Of(account, same, former ?? []);
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

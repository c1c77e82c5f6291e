using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>The group of an article as its page shows it.</summary>
/// <param name="Count">Of the public articles, this one too.</param>
/// <param name="Others">The first of the others.</param>
public sealed record SameCoverage(string Slug, int Count, IReadOnlyList<SameCoverage.Paper> Others)
{
    private const int MostOthers = 5;

    /// <returns>Null for an article that is in no group, or alone public there.</returns>
    public static async Task<SameCoverage?> LoadAsync(ArchiveContext archive, int articleId, CancellationToken cancellation)
    {
        var group = await archive.ArticleAccounts
            .Where(a => a.ArticleId == articleId && a.CoverageGroup != null)
            .Select(a => new { a.CoverageGroup!.Id, a.CoverageGroup.Slug, Count = a.CoverageGroup.Accounts.Count(o => o.Article.WithdrawnAt == null) })
            .FirstOrDefaultAsync(cancellation);
        if (group is not { Count: > 1 }) return null;
        var others = await archive.Articles.Public()
            .Where(a => a.Account!.CoverageGroupId == group.Id && a.Id != articleId)
            .OrderBy(a => a.Id)
            .Take(MostOthers)
            .Select(a => new Paper(a.Slug, a.Title, a.Publisher))
            .ToListAsync(cancellation);
        return new(group.Slug, group.Count, others);
    }

    public sealed record Paper(string Slug, string Title, string? Publisher);
}

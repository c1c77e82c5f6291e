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
        var others = await archive.ArticleAccounts
            .Where(a => a.ArticleId == articleId)
            .SelectMany(a => a.CoverageGroup!.Accounts)
            .Where(o => o.ArticleId != articleId && o.Article.WithdrawnAt == null)
            .OrderBy(o => o.ArticleId)
            .Take(MostOthers)
            .Select(o => new
            {
                Group = o.CoverageGroup!.Slug,
                Count = o.CoverageGroup.Accounts.Count(a => a.Article.WithdrawnAt == null),
                Paper = new Paper(o.Article.Slug, o.Article.Title, o.Article.Publisher),
            })
            .ToListAsync(cancellation);
        return others is [var first, ..] ? new(first.Group, first.Count, [.. others.Select(o => o.Paper)]) : null;
    }

    public sealed record Paper(string Slug, string Title, string? Publisher);
}

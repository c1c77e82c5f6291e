using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Keeps the headlines of withdrawn articles out of the addresses of groups.</summary>
public static class CoverageAddress
{
    /// <summary>The first of a group; where its address is of none of these, it takes another, which does no harm.</summary>
    private const int MostAsked = 200;

    /// <summary>More groups than bear one headline.</summary>
    private const int MostGroups = 200;

    /// <summary>To be called when an article has been withdrawn or taken back, in the transaction in which it was.</summary>
    public static async Task RenewAsync(ArchiveContext context, int articleId, CancellationToken cancellation)
    {
        var article = await context.Articles
            .Where(a => a.Id == articleId)
            .Select(a => new { a.Title, a.Slug, Group = a.Account!.CoverageGroupId })
            .SingleAsync(cancellation);
        var headlines = Headlines(article.Title, article.Slug);

        // Also one that the article has left by now: "hop-bao" and "hop-bao-2", not "hop-bao-chieu".
        var (now, first) = (headlines[0], headlines[^1]);
        var (nowFrom, nowTo, firstFrom, firstTo) = (now + "-0", now + "-:", first + "-0", first + "-:");
        var groups = await context.CoverageGroups
            .Where(g => g.Id == article.Group || g.Slug == now || g.Slug == first
                || (g.Slug.CompareTo(nowFrom) >= 0 && g.Slug.CompareTo(nowTo) < 0)
                || (g.Slug.CompareTo(firstFrom) >= 0 && g.Slug.CompareTo(firstTo) < 0))
            .OrderByDescending(g => g.Id == article.Group).ThenBy(g => g.Id)
            .Take(MostGroups)
            .Select(g => new { g.Id, g.Slug })
            .ToListAsync(cancellation);
        var touched = groups.Where(g => g.Id == article.Group || headlines.Any(h => IsOf(g.Slug, h)));
        foreach (var group in touched.OrderBy(g => g.Id)) await RenewAsync(context, group.Id, group.Slug, cancellation);
    }

    private static async Task RenewAsync(ArchiveContext context, int groupId, string slug, CancellationToken cancellation)
    {
        var titles = await context.ArticleAccounts
            .Where(a => a.CoverageGroupId == groupId && a.Article.WithdrawnAt == null)
            .OrderBy(a => a.ArticleId)
            .Take(MostAsked)
            .Select(a => new { a.Article.Title, a.Article.Slug })
            .ToListAsync(cancellation);
        if (titles.Count == 0 ? IsOf(slug, CoverageSlug.OfNone) : titles.Any(t => Headlines(t.Title, t.Slug).Any(h => IsOf(slug, h)))) return;

        var next = await CoverageSlug.ChooseAsync(context, titles.FirstOrDefault()?.Title, new HashSet<string>(), own: slug, cancellation);
        await context.CoverageGroups.Where(g => g.Id == groupId).ExecuteUpdateAsync(set => set.SetProperty(g => g.Slug, next), cancellation);
        await FormerAddressRows.ApplyAsync(context, AddressKind.Coverage, [next], [(slug, next)], _ => Task.FromResult(false), cancellation);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>What an address may be made from: the headline as it is, and as it was when the article came.</summary>
    private static List<string> Headlines(string title, string slug) => Slug.From(title) is { Length: > 0 } now && now != slug ? [now, slug] : [slug];

    /// <summary>With the number that tells it from another one of the same headline.</summary>
    private static bool IsOf(string slug, string headline) => slug.StartsWith(headline, StringComparison.Ordinal)
        && (slug.Length == headline.Length || (slug[headline.Length] == '-' && slug.AsSpan(headline.Length + 1) is { IsEmpty: false } number
            && !number.ContainsAnyExceptInRange('0', '9')));
}

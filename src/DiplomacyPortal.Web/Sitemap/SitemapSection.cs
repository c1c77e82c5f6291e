using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>A kind of page that search engines are told of.</summary>
/// <param name="Count">How many of them there are.</param>
/// <param name="Pages">So many of them, behind so many others; in an order that those which come later do not change.</param>
internal sealed record SitemapSection(string Name, int Count, Func<int, int, IAsyncEnumerable<SitemapSection.Page>> Pages)
{
    private static readonly string[] Fixed =
        ["/", "/articles", "/timeline", "/meetings", "/statements", "/people", "/places", "/organisations", "/coverage", "/about"];

    public static async Task<IReadOnlyList<SitemapSection>> AllAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var articles = archive.Articles.Public();
        var people = archive.People.Where(p => p.Appearances.Any(a => a.Article.WithdrawnAt == null));
        var entities = archive.NamedEntities.Where(e => e.Appearances.Any(a => a.Article.WithdrawnAt == null));
        var coverage = archive.PublicCoverage();
        return
        [
            new("pages", Fixed.Length, (skip, take) => Fixed.Skip(skip).Take(take).Select(path => new Page(path, null)).ToAsyncEnumerable()),
            new("people", await people.CountAsync(cancellation), (skip, take) => people
                .OrderBy(p => p.Id).Skip(skip).Take(take)
                .Select(p => new Page("/people/" + p.Slug, null))
                .AsAsyncEnumerable()),
            new("entities", await entities.CountAsync(cancellation), (skip, take) => entities
                .OrderBy(e => e.Id).Skip(skip).Take(take)
                .Select(e => new Page((e.IsPlace ? "/places/" : "/organisations/") + e.Slug, null))
                .AsAsyncEnumerable()),
            new("coverage", await coverage.CountAsync(cancellation), (skip, take) => coverage
                .OrderBy(g => g.Id).Skip(skip).Take(take)
                .Select(g => new Page("/coverage/" + g.Slug, null))
                .AsAsyncEnumerable()),
            new("articles", await articles.CountAsync(cancellation), (skip, take) => articles
                .OrderBy(a => a.Id).Skip(skip).Take(take)
                .Select(a => new Page("/articles/" + a.Slug, a.ChangedAt))
                .AsAsyncEnumerable()),
        ];
    }

    /// <param name="ChangedAt">Null where it is not kept: a date that is not to be relied on is worse than none.</param>
    public sealed record Page(string Path, DateTime? ChangedAt);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>An article as a file of many has it: with all that the list of the API has, and what a citation needs beyond.</summary>
/// <param name="Address">Of its page here.</param>
/// <param name="Url">Of the original; null where its text gives none that may be followed.</param>
/// <param name="People">In the order of their first mention.</param>
internal sealed record ArticleRow(
    string Slug,
    string Address,
    string Title,
    TitleOrigin TitleOrigin,
    string? Lead,
    DateItem Date,
    string? Publisher,
    string? Agency,
    string? Byline,
    string? Url,
    IReadOnlyList<PersonName> People)
{
    public static IReadOnlyList<(string Name, Func<ArticleRow, object?> Value)> Columns { get; } =
    [
        ("slug", r => r.Slug),
        ("address", r => r.Address),
        ("title", r => r.Title),
        ("titleOrigin", r => FactName.Of(r.TitleOrigin)),
        ("lead", r => r.Lead),
        ("date", r => r.Date.Value),
        ("dateOrigin", r => FactName.Of(r.Date.Origin)),
        ("dateReason", r => r.Date.Reason),
        ("publisher", r => r.Publisher),
        ("agency", r => r.Agency),
        ("byline", r => r.Byline),
        ("url", r => r.Url),
        ("people", r => r.People.Select(p => p.Name)),
        ("peopleSlugs", r => r.People.Select(p => p.Slug)),
    ];

    public static ArticleRow Of(Article article, IReadOnlyList<PersonName> people, Access access) => new(
        article.Slug,
        access.Article(article.Slug),
        article.Title,
        article.TitleOrigin,
        article.Lead,
        new DateItem(article.Date, article.DateOrigin, article.DateReason),
        article.Publisher,
        article.Agency,
        article.Byline,
        SafeAddress.Web(article.Url),
        people);

    /// <summary>All that the list of articles shows on all its pages, in its order.</summary>
    public static IAsyncEnumerable<ArticleRow> ReadAsync(ArchiveContext archive, ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Batches.ReadAsync(
            archive.Ordered(filter).Select(a => a.Id),
            ids => LoadAsync(archive, ids, access, cancellation),
            cancellation);

    private static async Task<IReadOnlyList<ArticleRow>> LoadAsync(
        ArchiveContext archive, IReadOnlyList<int> ids, Access access, CancellationToken cancellation)
    {
        var people = (await archive.Appearances
            .Where(a => ids.Contains(a.ArticleId))
            .OrderBy(a => a.ArticleId).ThenBy(a => a.Ordinal).ThenBy(a => a.PersonId)
            .Select(a => new { a.ArticleId, a.Person.Name, a.Person.Slug })
            .ToListAsync(cancellation)).ToLookup(a => a.ArticleId, a => new PersonName(a.Name, a.Slug));
        var articles = await archive.Articles.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, cancellation);
        return [.. ids.Select(id => Of(articles[id], [.. people[id]], access))];
    }
}

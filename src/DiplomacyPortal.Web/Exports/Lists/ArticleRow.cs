using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>An article as a file of many has it.</summary>
/// <param name="Address">Of its page here.</param>
/// <param name="Date">EDTF; null when it is unknown.</param>
/// <param name="Url">Of the original, as its text gives it.</param>
/// <param name="People">In the order of their first mention.</param>
internal sealed record ArticleRow(
    string Slug,
    string Address,
    string Title,
    TitleOrigin TitleOrigin,
    string? Date,
    DateOrigin DateOrigin,
    string? DateReason,
    string? Publisher,
    string? Agency,
    string? Byline,
    string? Url,
    string? Lead,
    IReadOnlyList<PersonRow> People)
{
    public static IReadOnlyList<(string Name, Func<ArticleRow, object?> Value)> Columns { get; } =
    [
        ("slug", r => r.Slug),
        ("address", r => r.Address),
        ("title", r => r.Title),
        ("titleOrigin", r => Words.Of(r.TitleOrigin)),
        ("date", r => r.Date),
        ("dateOrigin", r => Words.Of(r.DateOrigin)),
        ("dateReason", r => r.DateReason),
        ("publisher", r => r.Publisher),
        ("agency", r => r.Agency),
        ("byline", r => r.Byline),
        ("url", r => r.Url),
        ("lead", r => r.Lead),
        ("people", r => r.People.Select(p => p.Name)),
        ("peopleSlugs", r => r.People.Select(p => p.Slug)),
    ];

    public static ArticleRow Of(Article article, IReadOnlyList<PersonRow> people, Access access) => new(
        article.Slug,
        access.Article(article.Slug),
        article.Title,
        article.TitleOrigin,
        article.Date,
        article.DateOrigin,
        article.DateReason,
        article.Publisher,
        article.Agency,
        article.Byline,
        article.Url,
        article.Lead,
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
            .ToListAsync(cancellation)).ToLookup(a => a.ArticleId, a => new PersonRow(a.Name, a.Slug));
        var articles = await archive.Articles.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, cancellation);
        return [.. ids.Select(id => Of(articles[id], [.. people[id]], access))];
    }
}

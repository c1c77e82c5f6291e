using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>A group as lists show it: the headlines of its first public articles.</summary>
/// <param name="Date">EDTF: the days of the occasion, perhaps without their year; null where they are not known.</param>
/// <param name="Count">Of its public articles; <paramref name="Papers"/> may be fewer.</param>
public sealed record CoverageLine(string Slug, string? Date, int Count, IReadOnlyList<CoverageLine.Paper> Papers)
{
    private const int MostPapers = 4;

    /// <param name="page">In order, and as few as a page shows.</param>
    public static async Task<IReadOnlyList<CoverageLine>> LoadAsync(ArchiveContext archive, IQueryable<CoverageGroup> page, CancellationToken cancellation)
    {
        var withdrawn = archive.Withdrawn();
        var groups = await page
            .Select(g => new { g.Id, g.Slug, g.First, g.Last, Count = g.Accounts.Count(a => !withdrawn.Contains(a.ArticleId)) })
            .ToListAsync(cancellation);
        if (groups.Count == 0) return [];
        var days = await DayOfSomeYear.LoadAsync(archive, [.. groups.Where(g => g.First is null).Select(g => g.Id)], cancellation);

        // A group may be of thousands: of each the first are read, of all groups together, in the order of its page.
        var first = groups.Select(g => archive.ArticleAccounts
            .Where(a => a.CoverageGroupId == g.Id && !withdrawn.Contains(a.ArticleId))
            .OrderBy(a => a.Article.DateHigh == null).ThenBy(a => a.Article.DateHigh).ThenBy(a => a.ArticleId).Take(MostPapers)
            .Select(a => new { a.CoverageGroupId, a.ArticleId, a.Article.DateHigh, a.Article.Slug, a.Article.Title, a.Article.Publisher, a.Article.Lead }));
        var papers = (await first.Aggregate((all, one) => all.Concat(one)).ToListAsync(cancellation))
            .OrderBy(p => p.DateHigh ?? DateOnly.MaxValue).ThenBy(p => p.ArticleId)
            .ToLookup(p => p.CoverageGroupId, p => new Paper(p.Slug, p.Title, p.Publisher, p.Lead));
        return
        [
            .. groups
                .Select(g => new CoverageLine(g.Slug, Edtf(g.First, g.Last) ?? days.GetValueOrDefault(g.Id), g.Count, [.. papers[g.Id]]))
                .Where(line => line.Papers.Count > 0),
        ];
    }

    public static string? Edtf(DateOnly? first, DateOnly? last) =>
        first is not { } from || last is not { } to ? null : from == to ? $"{from:yyyy-MM-dd}" : $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}";

    public sealed record Paper(string Slug, string Title, string? Publisher, string? Lead);
}

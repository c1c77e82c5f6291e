using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>A group as lists show it: the headlines of its first public articles.</summary>
/// <param name="Date">EDTF: the days of the occasion; null where they are not known.</param>
/// <param name="Count">Of its public articles; <paramref name="Papers"/> may be fewer.</param>
public sealed record CoverageLine(string Slug, string? Date, int Count, IReadOnlyList<CoverageLine.Paper> Papers)
{
    private const int MostPapers = 4;

    /// <param name="page">In order, and as few as a page shows.</param>
    public static async Task<IReadOnlyList<CoverageLine>> LoadAsync(ArchiveContext archive, IQueryable<CoverageGroup> page, CancellationToken cancellation)
    {
        var groups = await page.Select(g => new { g.Id, g.Slug, g.First, g.Last }).ToListAsync(cancellation);
        var ids = groups.Select(g => (int?)g.Id).ToList();

        // A group may be of thousands: which there are is read of all, what they are called only of those that are shown.
        var members = (await archive.ArticleAccounts
            .Where(a => ids.Contains(a.CoverageGroupId) && a.Article.WithdrawnAt == null)
            .OrderBy(a => a.ArticleId)
            .Select(a => new { a.CoverageGroupId, a.ArticleId })
            .ToListAsync(cancellation)).ToLookup(a => a.CoverageGroupId, a => a.ArticleId);
        var shown = members.SelectMany(m => m.Take(MostPapers)).ToList();
        var papers = await archive.Articles
            .Where(a => shown.Contains(a.Id))
            .OrderBy(a => a.Id)
            .Select(a => new { a.Id, Paper = new Paper(a.Slug, a.Title, a.Publisher, a.Lead) })
            .ToDictionaryAsync(a => a.Id, a => a.Paper, cancellation);
        return
        [
            .. groups.Select(g => new CoverageLine(
                g.Slug,
                Edtf(g.First, g.Last),
                members[g.Id].Count(),
                [.. members[g.Id].Take(MostPapers).Where(papers.ContainsKey).Select(id => papers[id])])).Where(line => line.Papers.Count > 0),
        ];
    }

    public static string? Edtf(DateOnly? first, DateOnly? last) =>
        first is not { } from || last is not { } to ? null : from == to ? $"{from:yyyy-MM-dd}" : $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}";

    public sealed record Paper(string Slug, string Title, string? Publisher, string? Lead);
}

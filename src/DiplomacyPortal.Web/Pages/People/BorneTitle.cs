using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>A title that articles give to a person, from the first to the last date on which one of them does so.</summary>
/// <param name="First">EDTF; null where no article that cites it is dated.</param>
/// <param name="Newest">The newest articles that cite it.</param>
public sealed record BorneTitle(string Title, string? First, string? Last, int Articles, IReadOnlyList<BorneTitle.Citation> Newest)
{
    private const int MostRead = 4000;
    private const int MostTitles = 40;
    private const int MostCited = 5;

    /// <summary>The title cited last comes first.</summary>
    public static async Task<IReadOnlyList<BorneTitle>> LoadAsync(ArchiveContext archive, int personId, CancellationToken cancellation)
    {
        var citations = await archive.Mentions
            .Where(m => m.PersonId == personId && m.Title != null && m.Appearance.Article.WithdrawnAt == null)
            .Select(m => new { Borne = m.Title!, m.Appearance.Article })
            .Select(m => new { m.Borne, m.Article.Id, m.Article.Slug, m.Article.Title, m.Article.Date, m.Article.DateLow, m.Article.DateHigh })
            .Distinct()
            .OrderByDescending(m => m.DateHigh).ThenByDescending(m => m.Id).ThenBy(m => m.Borne)
            .Take(MostRead)
            .ToListAsync(cancellation);

        return
        [
            .. citations.GroupBy(c => Spellings.Key(c.Borne)).Take(MostTitles).Select(title =>
            {
                var articles = title.DistinctBy(c => c.Id).ToList();
                return new BorneTitle(
                    Spellings.Commonest(title.Select(c => c.Borne)),
                    articles.Where(a => a.DateLow is not null).MinBy(a => a.DateLow)?.Date,
                    articles.Where(a => a.DateHigh is not null).MaxBy(a => a.DateHigh)?.Date,
                    articles.Count,
                    [.. articles.Take(MostCited).Select(a => new Citation(a.Slug, a.Title, a.Date))]);
            }),
        ];
    }

    public sealed record Citation(string Slug, string Title, string? Date);
}

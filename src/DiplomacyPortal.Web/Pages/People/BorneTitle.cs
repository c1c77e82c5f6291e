using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Articles.Body;
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
            .Select(m => new { Borne = m.Title!, m.Start, m.Appearance.Article })
            .GroupBy(m => new { m.Borne, m.Article.Id, m.Article.Slug, m.Article.Title, m.Article.Date, m.Article.DateLow, m.Article.DateHigh })
            .OrderByDescending(g => g.Key.DateHigh).ThenByDescending(g => g.Key.Id).ThenBy(g => g.Key.Borne)
            .Take(MostRead)
            .Select(g => new { g.Key.Borne, g.Key.Id, g.Key.Slug, g.Key.Title, g.Key.Date, g.Key.DateLow, g.Key.DateHigh, Start = g.Min(m => m.Start) })
            .ToListAsync(cancellation);

        return
        [
            .. citations.GroupBy(c => Spellings.Key(c.Borne)).Take(MostTitles).Select(title =>
            {
                var articles = title.GroupBy(c => c.Id).Select(same => same.MinBy(c => c.Start)!).ToList();
                return new BorneTitle(
                    Spellings.Commonest(title.Select(c => c.Borne)),
                    articles.Where(a => a.DateLow is not null).MinBy(a => a.DateLow)?.Date,
                    articles.Where(a => a.DateHigh is not null).MaxBy(a => a.DateHigh)?.Date,
                    articles.Count,
                    [.. articles.Take(MostCited).Select(a => new Citation(a.Slug, a.Title, a.Date, Mark.MentionId(a.Start)))]);
            }),
        ];
    }

    /// <param name="Words">The id of the first mention that bears the title there.</param>
    public sealed record Citation(string Slug, string Title, string? Date, string Words);
}

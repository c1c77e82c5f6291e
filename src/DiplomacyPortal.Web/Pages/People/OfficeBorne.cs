using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>An office that articles give to a person, from the first to the last date on which one of them does so.</summary>
/// <param name="Country">Null where none is stated with it.</param>
/// <param name="Tenure">"nguyên", "quyền" …: a former office is another fact than a held one.</param>
/// <param name="First">EDTF; null where no article that cites it is dated.</param>
/// <param name="Newest">The newest articles that cite it.</param>
public sealed record OfficeBorne(
    string Name, string? Country, Tenure Tenure, string? First, string? Last, int Articles, IReadOnlyList<OfficeBorne.Citation> Newest)
{
    private const int MostRead = 4000;
    private const int MostOffices = 40;
    private const int MostCited = 5;

    /// <summary>The office cited last comes first.</summary>
    public static async Task<IReadOnlyList<OfficeBorne>> LoadAsync(ArchiveContext archive, int personId, CancellationToken cancellation)
    {
        var citations = await archive.BorneOffices
            .Where(o => o.Mention.PersonId == personId && o.Mention.Appearance.Article.WithdrawnAt == null)
            .Select(o => new { o.Name, o.Country, o.Tenure, o.Start, Mention = o.Mention.Start, o.Mention.Appearance.Article })
            .GroupBy(o => new
            {
                o.Name, o.Country, o.Tenure, o.Article.Id, o.Article.Slug, o.Article.Title, o.Article.Date, o.Article.DateLow, o.Article.DateHigh,
            })
            .OrderByDescending(g => g.Key.DateHigh).ThenByDescending(g => g.Key.Id)
            .ThenBy(g => g.Min(o => o.Start)).ThenBy(g => g.Key.Name).ThenBy(g => g.Key.Country).ThenBy(g => g.Key.Tenure)
            .Take(MostRead)
            .Select(g => new
            {
                g.Key.Name,
                g.Key.Country,
                g.Key.Tenure,
                g.Key.Id,
                g.Key.Slug,
                g.Key.Title,
                g.Key.Date,
                g.Key.DateLow,
                g.Key.DateHigh,
                Mention = g.Min(o => o.Mention),
            })
            .ToListAsync(cancellation);

        // "Tổng thống" in one article is the "Tổng thống Hoa Kỳ" of another, where no other country is stated with it.
        var stated = citations.Where(c => c.Country is not null).GroupBy(c => (Spellings.Key(c.Name), c.Tenure), c => c.Country)
            .Where(g => g.Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First());
        var offices = citations.GroupBy(c =>
            (Name: Spellings.Key(c.Name), Country: c.Country ?? stated.GetValueOrDefault((Spellings.Key(c.Name), c.Tenure)), c.Tenure));
        return
        [
            .. offices.Take(MostOffices).Select(office =>
            {
                var articles = office.GroupBy(c => c.Id).Select(same => same.MinBy(c => c.Mention)!).ToList();
                return new OfficeBorne(
                    Spellings.Commonest(office.Select(c => c.Name)),
                    office.Key.Country,
                    office.Key.Tenure,
                    articles.Where(a => a.DateLow is not null).MinBy(a => a.DateLow)?.Date,
                    articles.Where(a => a.DateHigh is not null).MaxBy(a => a.DateHigh)?.Date,
                    articles.Count,
                    [.. articles.Take(MostCited).Select(a => new Citation(a.Slug, a.Title, a.Date, Mark.MentionId(a.Mention)))]);
            }),
        ];
    }

    /// <param name="Words">The id of the first mention that bears the office there.</param>
    public sealed record Citation(string Slug, string Title, string? Date, string Words);
}

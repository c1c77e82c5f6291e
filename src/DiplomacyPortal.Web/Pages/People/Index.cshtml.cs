using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    private const int PageSize = 50;

    private static readonly StringComparer Alphabet = StringComparer.Create(new CultureInfo("vi-VN"), CompareOptions.None);

    public int Total { get; private set; }

    public IReadOnlyList<Row> People { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    /// <param name="page">As typed: what is no number is the first page.</param>
    public async Task OnGetAsync([FromQuery] string? page, CancellationToken cancellation)
    {
        // No database sorts đ behind d and ậ behind a as the Vietnamese alphabet does; names and numbers alone are small.
        var ranked = await archive.Appearances
            .Where(a => a.Article.WithdrawnAt == null)
            .GroupBy(a => new { a.PersonId, a.Person.Name })
            .Select(g => new { g.Key.PersonId, g.Key.Name, Articles = g.Count() })
            .ToListAsync(cancellation);
        Total = ranked.Count;
        var asked = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        Pager = Pager.For(Total, PageSize, asked, p => p > 1 ? $"/people?page={p}" : "/people");
        var shown = ranked
            .OrderByDescending(p => p.Articles).ThenBy(p => p.Name, Alphabet).ThenBy(p => p.PersonId)
            .Skip((Pager.Page - 1) * PageSize).Take(PageSize)
            .ToList();

        var ids = shown.Select(p => p.PersonId).ToList();
        var details = await archive.People
            .Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.Slug,
                First = p.Appearances.Select(a => a.Article).Where(a => a.WithdrawnAt == null && a.DateLow != null)
                    .OrderBy(a => a.DateLow).ThenBy(a => a.Id).Select(a => a.Date).FirstOrDefault(),
                Last = p.Appearances.Select(a => a.Article).Where(a => a.WithdrawnAt == null && a.DateHigh != null)
                    .OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id).Select(a => a.Date).FirstOrDefault(),
            })
            .ToDictionaryAsync(p => p.Id, cancellation);
        People = [.. shown.Select(p => new Row(details[p.PersonId].Slug, p.Name, p.Articles, details[p.PersonId].First, details[p.PersonId].Last))];
    }

    /// <param name="First">EDTF; null where none of the articles is dated.</param>
    public sealed record Row(string Slug, string Name, int Articles, string? First, string? Last);
}

using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.People;

public sealed class IndexModel(KnownPeople people, TimeProvider time) : PageModel
{
    private const int PageSize = 50;

    public int Total { get; private set; }

    public RollPage Roll { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    /// <param name="page">As typed: what is no number is the first page.</param>
    public async Task OnGetAsync([FromQuery] string? page, CancellationToken cancellation)
    {
        var ranked = await people.RankAsync(cancellation);
        Total = ranked.Count;
        var asked = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        Pager = Pager.For(Total, PageSize, asked, p => p > 1 ? $"/people?page={p}" : "/people");
        Roll = await people.PageAsync(
            [.. ranked.Skip((Pager.Page - 1) * PageSize).Take(PageSize)], VietnamTime.Today(time), cancellation);
    }
}

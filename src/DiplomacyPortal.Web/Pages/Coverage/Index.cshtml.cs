using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters, KnownChoices known) : PageModel
{
    private const int PageSize = 20;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public IReadOnlyList<CoverageLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation, []);
        var total = await archive.CoverageOf(filter).CountAsync(cancellation);
        var undated = filter.HasPeriod ? await archive.CoverageOfAnyTime(filter).CountAsync(g => g.Last == null, cancellation) : 0;
        Found = await Found.LoadAsync(filter, ListWords.Coverage, PageSize, total, undated, archive.CoverageOf, cancellation);
        Choices = await FilterChoices.OfEventsAsync(known, filter, ListWords.Coverage, cancellation);
        var page = archive.CoverageOf(filter).LatestFirst().Skip((Found.Pager.Page - 1) * PageSize).Take(PageSize);
        Lines = await CoverageLine.LoadAsync(archive, page, cancellation);
    }
}

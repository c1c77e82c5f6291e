using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Articles;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters, KnownFacets facets) : PageModel
{
    private const int PageSize = 20;

    public ArticleList List { get; private set; } = null!;

    public SearchOffers Offers { get; private set; } = null!;

    public FacetColumn Facets { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation);
        List = await ArticleList.LoadAsync(archive, filter, PageSize, cancellation);
        Offers = await SearchOffers.LoadAsync(archive, filter, List.Found.Total, cancellation);
        Facets = new FacetColumn(filter, await facets.CountAsync(filter, cancellation));
    }
}

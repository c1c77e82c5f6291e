using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Suggestions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Articles;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters, KnownFacets facets, KnownNames names) : PageModel
{
    private const int PageSize = 20;

    public ArticleList List { get; private set; } = null!;

    /// <summary>Null, as are the facets, where the query is none.</summary>
    public SearchOffers Offers { get; private set; } = null!;

    /// <summary>A month that was typed, as a filter.</summary>
    public MonthOffer? Month { get; private set; }

    /// <summary>The pages of those whose name was searched for.</summary>
    public IReadOnlyList<KnownName> Named { get; private set; } = [];

    public FacetColumn Facets { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation);
        var counts = filter.IsRefused ? null : await facets.CountAsync(filter, cancellation);
        List = await ArticleList.LoadAsync(archive, filter, PageSize, counts?.Total ?? 0, cancellation);
        if (counts is null) return;
        Offers = await SearchOffers.LoadAsync(archive, filter, List.Found.Total, cancellation);
        if (filter.Query is { Without.Count: 0 } query) Named = (await names.ListAsync(cancellation)).Pages.Of(SearchWords.Of(query.Rest));
        Month = await MonthOffer.LoadAsync(archive, names, filter, cancellation);
        Facets = new FacetColumn(filter, counts);
    }
}

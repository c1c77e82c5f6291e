using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>What stands beside a list of articles: the period, the chart, and the facets.</summary>
public sealed record FacetColumn(ArchiveFilter Filter, FacetCounts Counts)
{
    /// <summary>Where a bar of the chart leads: what it stands for is added, or taken away if it is chosen as such.</summary>
    public string Url(HitsOverTime.Bar bar)
    {
        var part = new FilterPart(FilterField.Year, bar.Period.Edtf);
        return Filter.Years.Contains(bar.Period) ? Filter.UrlWithout(part) : Filter.UrlWith(part);
    }
}

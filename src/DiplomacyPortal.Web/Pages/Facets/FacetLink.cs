using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>A value of a facet with the address that adds it to the filter, or takes it away if it is chosen.</summary>
public sealed record FacetLink(FilterField Field, FacetValue Value, string Url)
{
    public const int ShownAtOnce = 10;

    /// <summary>The months of a year.</summary>
    public IReadOnlyList<FacetLink> Inner { get; private init; } = [];

    /// <returns>The values that can be taken: a filter that holds as many of a facet as an address may have takes no more.</returns>
    public static IReadOnlyList<FacetLink> Of(ArchiveFilter filter, Facet facet)
    {
        var isFull = filter.Parts().Count(p => p.Field == facet.Field) >= AskedValues.Most;
        return [.. facet.Values.Where(v => v.IsChosen || !isFull).Select(v => Of(filter, facet.Field, v))];
    }

    public static IReadOnlyList<FacetLink> OfTime(ArchiveFilter filter, FacetCounts counts)
    {
        var months = Of(filter, counts.Months).ToLookup(m => m.Value.Value[..4]);
        return [.. Of(filter, counts.Years).Select(y => y with { Inner = [.. months[y.Value.Value]] })];
    }

    private static FacetLink Of(ArchiveFilter filter, FilterField field, FacetValue value)
    {
        var part = new FilterPart(field, value.Value);
        return new(field, value, value.IsChosen ? filter.UrlWithout(part) : filter.UrlWith(part));
    }
}

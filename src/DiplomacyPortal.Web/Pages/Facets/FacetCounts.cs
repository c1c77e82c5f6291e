using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>
/// How many articles there are of each value that a filter could take on. Several leaders narrow, so they are counted among what is
/// found; several values of any other facet widen, so they are counted as if none of that facet were chosen. What finds nothing is
/// not there, unless it is chosen.
/// </summary>
/// <param name="Total">What the whole filter finds.</param>
/// <param name="Months">Of the years that are chosen, in whole or in part; of all where none is chosen and those are about two.</param>
public sealed record FacetCounts(
    int Total, Facet People, Facet Years, Facet Months, Facet Countries, Facet Sources, Facet Events, HitsOverTime OverTime)
{
    public static async Task<FacetCounts> LoadAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var counted = new CountedFacets(archive, filter, await Hits.OfAsync(archive, filter, cancellation));
        var time = await counted.TimeAsync(cancellation);
        var periods = new FoundPeriods(time, filter.Years);
        return new FacetCounts(
            time.CountIn(filter.Years),
            await counted.PeopleAsync(cancellation),
            periods.Years,
            periods.Months,
            await counted.CountriesAsync(cancellation),
            await counted.SourcesAsync(cancellation),
            await counted.EventsAsync(cancellation),
            periods.OverTime);
    }
}

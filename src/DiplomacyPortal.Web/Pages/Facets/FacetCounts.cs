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
        var hits = await FacetHits.LoadAsync(archive, filter, cancellation);
        var among = hits.Without(FilterField.Year);
        var time = among.IsEmpty ? TimeTally.Empty : await TimeTally.LoadAsync(among.Articles, cancellation);
        var periods = new FoundPeriods(time, filter.Years);
        var counted = await CountedFacets.LoadAsync(archive, filter, hits, cancellation);
        return new FacetCounts(
            time.CountIn(filter.Years),
            counted.People,
            periods.Years,
            periods.Months,
            counted.Countries,
            counted.Sources,
            counted.Events,
            periods.OverTime);
    }
}

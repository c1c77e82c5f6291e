using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>
/// The counts of the filters that were asked for lately: everybody begins with all articles, and whoever turns a page asks for the
/// same counts again.
/// </summary>
public sealed class KnownFacets(ArchiveReadings readings)
{
    private const int MostFilters = 100;

    private readonly KeptAnswers<FacetCounts> _counts = new(readings, MostFilters);

    public Task<FacetCounts> CountAsync(ArchiveFilter filter, CancellationToken cancellation)
    {
        var asked = filter.Parts().Where(p => p.Field != FilterField.Sort).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}");
        return _counts.GetAsync(string.Join('&', asked), (archive, stopping) => FacetCounts.LoadAsync(archive, filter, stopping), cancellation);
    }
}

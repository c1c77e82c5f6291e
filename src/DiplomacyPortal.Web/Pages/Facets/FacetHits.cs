using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>What the values of each facet are counted among: what is found if nothing is chosen of it.</summary>
internal sealed class FacetHits
{
    private readonly IReadOnlyList<FilterField> _chosen;
    private readonly IReadOnlyList<Hits> _hits;

    private FacetHits(IReadOnlyList<FilterField> chosen, IReadOnlyList<Hits> hits) => (_chosen, _hits) = (chosen, hits);

    /// <summary>What the whole filter finds.</summary>
    public Hits Found => _hits[0];

    public static async Task<FacetHits> LoadAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        FilterField[] widening = [FilterField.Year, FilterField.Country, FilterField.Source, FilterField.Event];
        List<FilterField> chosen = [.. widening.Where(field => filter.Parts().Any(p => p.Field == field))];
        return new(chosen, await Hits.OfEachAsync(archive, [filter, .. chosen.Select(field => Without(filter, field))], cancellation));
    }

    public Hits Without(FilterField facet) => _hits[_chosen.Index().Where(c => c.Item == facet).Select(c => c.Index + 1).FirstOrDefault()];

    private static ArchiveFilter Without(ArchiveFilter filter, FilterField facet) => facet switch
    {
        FilterField.Year => filter with { Years = [] },
        FilterField.Country => filter with { Entities = [.. filter.Entities.Where(e => e.Facet != FilterField.Country)] },
        FilterField.Source => filter with { Sources = [] },
        _ => filter with { Events = [] },
    };
}

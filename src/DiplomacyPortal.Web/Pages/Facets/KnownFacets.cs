using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>
/// The counts of the filters that were asked for lately, for as long as nothing changes in the archive: everybody begins with all
/// articles, and whoever turns a page asks for the same counts again.
/// </summary>
public sealed class KnownFacets(ArchiveVersion version)
{
    private const int MostFilters = 100;

    private readonly Dictionary<string, FacetCounts> _known = [];
    private readonly Lock _turn = new();
    private long _version;

    public async Task<FacetCounts> CountAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        // Read before the counts are: what changes meanwhile makes them old, never wrong.
        var current = version.Read();
        var key = string.Join('&', filter.Parts().Where(p => p.Field != FilterField.Sort).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
        if (Find(current, key) is { } known) return known;
        var counts = await FacetCounts.LoadAsync(archive, filter, cancellation);
        Keep(current, key, counts);
        return counts;
    }

    private FacetCounts? Find(long current, string key)
    {
        lock (_turn)
        {
            if (_version != current) _known.Clear();
            _version = current;
            return _known.GetValueOrDefault(key);
        }
    }

    private void Keep(long current, string key, FacetCounts counts)
    {
        lock (_turn)
        {
            if (_version != current) return;
            if (_known.Count >= MostFilters) _known.Clear();
            _known[key] = counts;
        }
    }
}

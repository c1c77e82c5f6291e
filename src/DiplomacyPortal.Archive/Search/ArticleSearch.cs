using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Finds how the archive answers a query: as strictly typed if that finds anything, else as loosely as it must be read.</summary>
public sealed class ArticleSearch(ArchiveContext archive)
{
    /// <returns>The strictest reading that finds something, else the loosest; null for a query without anything to search.</returns>
    public async Task<SearchMatch?> FindAsync(SearchQuery query, CancellationToken cancellation)
    {
        SearchMatch? match = null;
        foreach (var reading in query.Readings)
        {
            match = await CountAsync(query, reading, cancellation);
            if (match.Hits > 0) break;
        }

        return match;
    }

    /// <returns>The same query in any accents, where that finds more; null where it does not.</returns>
    public async Task<SearchMatch?> InAnyAccentsAsync(SearchMatch match, CancellationToken cancellation)
    {
        var loosest = match.Query.Readings[^1];
        if (loosest.Tier == match.Tier) return null;
        var loose = await CountAsync(match.Query, loosest, cancellation);
        return loose.Hits > match.Hits ? loose : null;
    }

    private async Task<SearchMatch> CountAsync(SearchQuery query, SearchReading reading, CancellationToken cancellation)
    {
        var match = new SearchMatch(query, reading, 0);
        var withdrawn = archive.Articles.Where(a => a.WithdrawnAt != null).Select(a => a.Id);
        return match with { Hits = await archive.Matching(match).Where(id => !withdrawn.Contains(id)).CountAsync(cancellation) };
    }
}

using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Finds how the archive answers a query: as strictly as typed if that finds anything, else as loosely as it must be read.</summary>
public static class ArticleSearch
{
    /// <returns>The strictest reading that finds something, else the loosest; null where nothing but filters was typed.</returns>
    public static async Task<SearchMatch?> FindAsync(this ArchiveContext archive, SearchQuery query, CancellationToken cancellation)
    {
        SearchMatch? match = null;
        foreach (var reading in query.Readings)
        {
            // A phrase with a single mark reads the same in two tiers.
            var next = new SearchMatch(query, reading, 0);
            if (next.Expression == match?.Expression) continue;
            match = next with { Hits = await archive.PublicHits(next).CountAsync(cancellation) };
            if (match.Hits > 0) break;
        }

        return match;
    }

    /// <summary>Withdrawn articles are never found, not even as a reason to read a query in one way or another.</summary>
    internal static IQueryable<int> PublicHits(this ArchiveContext archive, SearchMatch match)
    {
        var withdrawn = archive.Articles.Where(a => a.WithdrawnAt != null).Select(a => a.Id);
        return archive.Matching(match).Where(id => !withdrawn.Contains(id));
    }
}

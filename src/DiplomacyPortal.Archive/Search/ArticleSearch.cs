using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Finds how the archive answers a query.</summary>
public static class ArticleSearch
{
    /// <returns>
    /// The strictest reading that finds something, or would but for what is to be left out; else the loosest. Null where nothing but
    /// filters was typed.
    /// </returns>
    public static async Task<SearchMatch?> FindAsync(this ArchiveContext archive, SearchQuery query, CancellationToken cancellation)
    {
        if (query.Readings.Count == 0) return null;
        if (query.LeftOut.Count > 0)
        {
            var together = await archive.KnownPhrasesAsync(query.LeftOut.Select(word => word.Together), cancellation);
            var alone = query.LeftOut.Where(word => together.Contains(word.Together)).Select(word => word.Notice(query.Typed, query.Rest));
            query = query with { Notices = [.. query.Notices, .. alone.OfType<SearchNotice>()] };
        }

        var loose = await LooseWords.AmongAsync(archive, query.Unmarked, cancellation);
        if (loose.Any) query = query.With(loose);
        SearchMatch? match = null;
        foreach (var reading in query.Readings)
        {
            match = await CountedAsync(query, reading);
            if (match.Hits > 0 || reading.IsEmpty) break;
            if (query.Without.Count == 0 || (await CountedAsync(query with { Without = [] }, reading)).Hits == 0) continue;
            return match with { Query = query with { Notices = [.. query.Notices, new(SearchNoticeKind.AllLeftOut, query.Rest)] } };
        }

        return match;

        async Task<SearchMatch> CountedAsync(SearchQuery asked, SearchReading reading)
        {
            var counted = new SearchMatch(asked, reading, 0);
            return counted with { Hits = await archive.PublicHits(counted).CountAsync(cancellation) };
        }
    }

    /// <summary>Withdrawn articles are never found, not even as a reason to read a query in one way or another.</summary>
    internal static IQueryable<int> PublicHits(this ArchiveContext archive, SearchMatch match)
    {
        var withdrawn = archive.Articles.Where(a => a.WithdrawnAt != null).Select(a => a.Id);
        return archive.Matching(match).Where(id => !withdrawn.Contains(id));
    }
}

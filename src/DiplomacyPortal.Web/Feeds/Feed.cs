using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>
/// What a feed tells: of some articles, those that came last to the archive or changed last there. What is new
/// to its readers may be of 1995: by the dates of the articles it would never be among the newest.
/// </summary>
/// <param name="Path">Its own address; <paramref name="Page"/> is that of the page which lists the same.</param>
/// <param name="Updated">When one of the articles came or changed last.</param>
/// <param name="Modified">The same, or when an article was withdrawn since: it may have stood here.</param>
public sealed record Feed(string Title, string Path, string Page, DateTime Updated, DateTime Modified, IReadOnlyList<FeedEntry> Entries)
{
    private const int MostEntries = 50;

    public static async Task<Feed> LoadAsync(
        ArchiveContext archive, IQueryable<Article> articles, string title, string path, string page, CancellationToken cancellation)
    {
        // Articles of one run came at one time: then the newest by their own dates.
        var entries = await articles
            .OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.DateHigh).ThenByDescending(a => a.Id)
            .Take(MostEntries)
            .Select(FeedEntry.Of)
            .ToListAsync(cancellation);
        var withdrawn = await archive.Articles.Where(a => a.WithdrawnAt != null).MaxAsync(a => a.WithdrawnAt, cancellation) ?? DateTime.UnixEpoch;
        var updated = entries.Count > 0 ? entries[0].ChangedAt : withdrawn;
        return new Feed(title, path, page, updated, updated > withdrawn ? updated : withdrawn, entries);
    }
}

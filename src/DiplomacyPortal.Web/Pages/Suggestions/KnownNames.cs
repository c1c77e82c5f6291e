using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>
/// The leaders and the publishers of public articles, kept for as long as nothing changes in the archive: with every letter that a
/// reader types they are all asked for again.
/// </summary>
public sealed class KnownNames(ArchiveVersion version)
{
    private const int MostLeaders = 20_000;
    private const int MostPublishers = 2_000;

    private volatile Kept? _kept;

    public async Task<Kept> ListAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        // Read before the names are: what changes meanwhile makes them old, never wrong.
        var current = version.Read();
        if (_kept is { } kept && kept.Version == current) return kept;
        var leaders = await archive.MostPresent(MostLeaders).ToListAsync(cancellation);
        var publishers = await archive.Articles.Public()
            .Where(a => a.Publisher != null)
            .GroupBy(a => a.Publisher!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(MostPublishers)
            .Select(g => new { Name = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        return _kept = new Kept(
            current,
            [.. leaders.Select(l => new KnownName(DisplayText.Line(l.Name), $"/people/{l.Slug}", l.Count))],
            [.. publishers.Select(p => new KnownName(DisplayText.Line(p.Name), AddressOf(p.Name), p.Count))]);
    }

    private static string AddressOf(string publisher) => new ArchiveFilter { Path = "/articles", Sources = [publisher] }.Url();

    /// <param name="Version">Of the archive.</param>
    public sealed record Kept(long Version, IReadOnlyList<KnownName> Leaders, IReadOnlyList<KnownName> Publishers);
}

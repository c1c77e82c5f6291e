using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>
/// The articles that facets are counted among. They are sought once, and each facet is told their ids: a search asked anew for each
/// would take longer than to count.
/// </summary>
internal sealed class Hits
{
    /// <summary>Soon told one by one, whether or not they are nearly all.</summary>
    private const int Few = 1_000;

    private readonly ArchiveContext _archive;
    private readonly List<int>? _found;
    private readonly List<int> _others;

    /// <param name="found">Null for all but the others.</param>
    private Hits(ArchiveContext archive, List<int>? found, List<int> others) => (_archive, _found, _others) = (archive, found, others);

    public bool IsEmpty => _found is { Count: 0 };

    public IQueryable<Article> Articles => _found is null
        ? _archive.Articles.Where(a => !_others.Contains(a.Id))
        : _archive.Articles.Where(a => _found.Contains(a.Id));

    public static async Task<Hits> OfAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        if (filter.FindsNoArticle) return new Hits(archive, [], []);
        if (!filter.Active().Any()) return new Hits(archive, null, await archive.Withdrawn().ToListAsync(cancellation));
        var found = await archive.ArticlesOf(filter).Select(a => a.Id).ToListAsync(cancellation);
        if (found.Count < Few) return new Hits(archive, found, []);

        // Of nearly all there are it is less work to pass over the rest.
        var all = await archive.Articles.Select(a => a.Id).ToListAsync(cancellation);
        return found.Count <= all.Count * 3 / 4 ? new Hits(archive, found, []) : new Hits(archive, null, [.. all.Except(found)]);
    }

    public IQueryable<Fact<T>> Of<T>(IQueryable<Fact<T>> facts) => _found is null
        ? facts.Where(f => !_others.Contains(f.ArticleId))
        : facts.Where(f => _found.Contains(f.ArticleId));

    /// <summary>That an article has something which a facet tells apart.</summary>
    internal sealed record Fact<T>
    {
        public required int ArticleId { get; init; }

        public required T Of { get; init; }
    }
}

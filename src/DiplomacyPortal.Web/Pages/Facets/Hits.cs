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

    /// <summary>Sought together, by one question or two.</summary>
    /// <returns>What each finds, in their order.</returns>
    public static async Task<IReadOnlyList<Hits>> OfEachAsync(
        ArchiveContext archive, IReadOnlyList<ArchiveFilter> filters, CancellationToken cancellation)
    {
        var withdrawn = filters.Any(FindsAll) ? await archive.Withdrawn().ToListAsync(cancellation) : [];
        var asked = filters.Index().Where(f => !f.Item.FindsNoArticle && !FindsAll(f.Item)).Select(f => Sought(archive, f.Item, f.Index)).ToList();
        var found = asked.Count == 0
            ? []
            : (await asked.Aggregate((all, one) => all.Concat(one)).ToListAsync(cancellation))
                .GroupBy(f => f.Of, f => f.ArticleId)
                .ToDictionary(f => f.Key, f => f.ToList());

        // Of nearly all there are it is less work to pass over the rest.
        var articles = found.Values.Any(f => f.Count >= Few) ? await archive.Articles.Select(a => a.Id).ToListAsync(cancellation) : [];
        return [.. filters.Select((filter, i) => FindsAll(filter) ? new Hits(archive, null, withdrawn) : Of(found.GetValueOrDefault(i, [])))];

        Hits Of(List<int> some) =>
            some.Count < Few || some.Count <= articles.Count * 3 / 4 ? new(archive, some, []) : new(archive, null, [.. articles.Except(some)]);
    }

    private static bool FindsAll(ArchiveFilter filter) => !filter.FindsNoArticle && !filter.Active().Any();

    private static IQueryable<Fact<int>> Sought(ArchiveContext archive, ArchiveFilter filter, int index) =>
        archive.ArticlesOf(filter).Select(a => new Fact<int> { ArticleId = a.Id, Of = index });

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

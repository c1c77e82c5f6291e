using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>The facets that the database counts, each in one pass over what the rest of the filter finds.</summary>
internal static class CountedFacets
{
    public static async Task<Facet> CountPeopleAsync(this ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var chosen = filter.People.Select(p => p.Id).OfType<int>().ToList();
        var found = await archive.Appearances.Select(a => new Fact<int> { ArticleId = a.ArticleId, Of = a.PersonId })
            .Among(archive, filter)
            .GroupBy(f => f.Of).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(archive.People, c => c.Id, p => p.Id, (c, p) => new { c.Count, IsChosen = chosen.Contains(p.Id), p.Slug, p.Name })
            .OrderByDescending(p => p.IsChosen).ThenByDescending(p => p.Count).ThenBy(p => p.Slug)
            .Take(Facet.MostValues + chosen.Count)
            .Select(p => new FacetValue(p.Slug, p.Name, p.Count, p.IsChosen))
            .ToListAsync(cancellation);
        return Facet.Of(FilterField.Person, found, filter.People.Where(p => p.Id is not null).Select(p => new FacetValue(p.Slug, p.Name, 0, true)));
    }

    public static async Task<Facet> CountCountriesAsync(this ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var asked = filter.Entities.Where(e => e.Facet == FilterField.Country && e.Id is not null).ToList();
        var chosen = asked.Select(e => e.Id!.Value).ToList();
        var found = await archive.EntityAppearances.Select(a => new Fact<int> { ArticleId = a.ArticleId, Of = a.EntityId })
            .Among(archive, filter with { Entities = [.. filter.Entities.Where(e => e.Facet != FilterField.Country)] })
            .GroupBy(f => f.Of).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(
                archive.NamedEntities.Where(e => e.IsPlace && e.Kind == EntityKind.Country),
                c => c.Id,
                e => e.Id,
                (c, e) => new { c.Count, IsChosen = chosen.Contains(e.Id), e.Slug, e.Name })
            .OrderByDescending(e => e.IsChosen).ThenByDescending(e => e.Count).ThenBy(e => e.Slug)
            .Take(Facet.MostValues + chosen.Count)
            .Select(e => new FacetValue(e.Slug, e.Name, e.Count, e.IsChosen))
            .ToListAsync(cancellation);
        return Facet.Of(FilterField.Country, found, asked.Select(e => new FacetValue(e.Slug, e.Name, 0, true)));
    }

    public static async Task<Facet> CountSourcesAsync(this ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var chosen = filter.Sources;
        var found = await archive.ArticlesOf(filter with { Sources = [] })
            .GroupBy(a => a.Publisher).Select(g => new { Value = g.Key ?? ArchiveFilter.NoSource, Count = g.Count() })
            .OrderByDescending(s => chosen.Contains(s.Value)).ThenByDescending(s => s.Count).ThenBy(s => s.Value)
            .Take(Facet.MostValues + chosen.Count)
            .Select(s => new FacetValue(s.Value, null, s.Count, chosen.Contains(s.Value)))
            .ToListAsync(cancellation);
        return Facet.Of(FilterField.Source, found, chosen.Select(s => new FacetValue(s, null, 0, true)));
    }

    /// <summary>An article that reports three visits is one of that kind.</summary>
    public static async Task<Facet> CountEventsAsync(this ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var found = await archive.EventReports.Where(r => r.Reported).Select(r => new Fact<string> { ArticleId = r.ArticleId, Of = r.Kind })
            .Among(archive, filter with { Events = [] })
            .Select(f => new { f.Of, f.ArticleId }).Distinct()
            .GroupBy(f => f.Of).Select(g => new { Kind = g.Key, Count = g.Count() })
            .OrderByDescending(e => e.Count).ThenBy(e => e.Kind)
            .ToListAsync(cancellation);
        return Facet.Of(
            FilterField.Event,
            found.Where(e => DisplayEvent.Kinds.Contains(e.Kind)).Select(e => new FacetValue(e.Kind, null, e.Count, filter.Events.Contains(e.Kind))),
            filter.Events.Select(e => new FacetValue(e, null, 0, true)));
    }

    /// <summary>Where nothing is filtered it is enough that an article is none of the few withdrawn.</summary>
    private static IQueryable<Fact<T>> Among<T>(this IQueryable<Fact<T>> facts, ArchiveContext archive, ArchiveFilter filter)
    {
        if (!filter.Active().Any())
        {
            var withdrawn = archive.Withdrawn();
            return facts.Where(f => !withdrawn.Contains(f.ArticleId));
        }

        var found = archive.ArticlesOf(filter).Select(a => a.Id);
        return facts.Where(f => found.Contains(f.ArticleId));
    }

    /// <summary>That an article has something a facet tells apart.</summary>
    private sealed record Fact<T>
    {
        public required int ArticleId { get; init; }

        public required T Of { get; init; }
    }
}

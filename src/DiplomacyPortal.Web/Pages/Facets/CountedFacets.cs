using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>The facets that the database counts, each in one pass over what the rest of the filter finds.</summary>
/// <param name="found">What the whole filter finds.</param>
internal sealed class CountedFacets(ArchiveContext archive, ArchiveFilter filter, Hits found)
{
    public Task<Facet> PeopleAsync(CancellationToken cancellation) => NamedAsync(
        FilterField.Person,
        found,
        archive.Appearances.Select(a => new Hits.Fact<int> { ArticleId = a.ArticleId, Of = a.PersonId }),
        archive.People.Select(p => new Named { Id = p.Id, Slug = p.Slug, Name = p.Name }),
        [.. filter.People.Select(p => (p.Id, new FacetValue(p.Slug, p.Name, 0, true)))],
        cancellation);

    public async Task<Facet> CountriesAsync(CancellationToken cancellation) => await NamedAsync(
        FilterField.Country,
        await WithoutAsync(FilterField.Country, f => f with { Entities = [.. f.Entities.Where(e => e.Facet != FilterField.Country)] }, cancellation),
        archive.EntityAppearances.Select(a => new Hits.Fact<int> { ArticleId = a.ArticleId, Of = a.EntityId }),
        archive.NamedEntities.Where(e => e.IsPlace && e.Kind == EntityKind.Country).Select(e => new Named { Id = e.Id, Slug = e.Slug, Name = e.Name }),
        [.. filter.Entities.Where(e => e.Facet == FilterField.Country).Select(e => (e.Id, new FacetValue(e.Slug, e.Name, 0, true)))],
        cancellation);

    public async Task<Facet> SourcesAsync(CancellationToken cancellation)
    {
        var chosen = filter.Sources;
        var hits = await WithoutAsync(FilterField.Source, f => f with { Sources = [] }, cancellation);
        var counts = hits.IsEmpty ? [] : await hits.Articles
            .GroupBy(a => a.Publisher).Select(g => new { Value = g.Key ?? ArchiveFilter.NoSource, Count = g.Count() })
            .OrderByDescending(s => chosen.Contains(s.Value)).ThenByDescending(s => s.Count).ThenBy(s => s.Value)
            .Take(Facet.MostValues + chosen.Count)
            .Select(s => new FacetValue(s.Value, null, s.Count, chosen.Contains(s.Value)))
            .ToListAsync(cancellation);
        return Facet.Of(FilterField.Source, counts, chosen.Select(s => new FacetValue(s, null, 0, true)));
    }

    /// <summary>An article that reports three visits is one of that kind.</summary>
    public async Task<Facet> EventsAsync(CancellationToken cancellation)
    {
        var hits = await WithoutAsync(FilterField.Event, f => f with { Events = [] }, cancellation);
        var reported = archive.EventReports.Where(r => r.Reported).Select(r => new Hits.Fact<string> { ArticleId = r.ArticleId, Of = r.Kind });
        var counts = hits.IsEmpty ? [] : await hits.Of(reported)
            .Select(f => new { f.Of, f.ArticleId }).Distinct()
            .GroupBy(f => f.Of).Select(g => new { Kind = g.Key, Count = g.Count() })
            .OrderByDescending(e => e.Count).ThenBy(e => e.Kind)
            .ToListAsync(cancellation);
        return Facet.Of(
            FilterField.Event,
            counts.Where(e => DisplayEvent.Kinds.Contains(e.Kind)).Select(e => new FacetValue(e.Kind, null, e.Count, filter.Events.Contains(e.Kind))),
            filter.Events.Select(e => new FacetValue(e, null, 0, true)));
    }

    /// <summary>How many there are of which days, whatever years are chosen.</summary>
    public async Task<TimeTally> TimeAsync(CancellationToken cancellation)
    {
        var hits = await WithoutAsync(FilterField.Year, f => f with { Years = [] }, cancellation);
        return hits.IsEmpty ? TimeTally.Empty : await TimeTally.LoadAsync(hits.Articles, cancellation);
    }

    /// <returns>What is found if nothing is chosen of a facet.</returns>
    private async Task<Hits> WithoutAsync(FilterField facet, Func<ArchiveFilter, ArchiveFilter> without, CancellationToken cancellation) =>
        filter.Parts().Any(p => p.Field == facet) ? await Hits.OfAsync(archive, without(filter), cancellation) : found;

    /// <param name="asked">What of the facet is chosen; without an id it is not in the archive.</param>
    private static async Task<Facet> NamedAsync(
        FilterField field, Hits hits, IQueryable<Hits.Fact<int>> facts, IQueryable<Named> names,
        IReadOnlyList<(int? Id, FacetValue Value)> asked, CancellationToken cancellation)
    {
        var chosen = asked.Select(a => a.Id).OfType<int>().ToList();
        var counts = hits.IsEmpty ? [] : await hits.Of(facts)
            .GroupBy(f => f.Of).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(names, c => c.Id, n => n.Id, (c, n) => new { c.Count, IsChosen = chosen.Contains(n.Id), n.Slug, n.Name })
            .OrderByDescending(n => n.IsChosen).ThenByDescending(n => n.Count).ThenBy(n => n.Slug)
            .Take(Facet.MostValues + chosen.Count)
            .Select(n => new FacetValue(n.Slug, n.Name, n.Count, n.IsChosen))
            .ToListAsync(cancellation);
        return Facet.Of(field, counts, asked.Where(a => a.Id is not null).Select(a => a.Value));
    }

    /// <summary>What facts tell by its id.</summary>
    private sealed record Named
    {
        public required int Id { get; init; }

        public required string Slug { get; init; }

        public required string Name { get; init; }
    }
}

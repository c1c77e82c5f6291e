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
    public async Task<Facet> PeopleAsync(CancellationToken cancellation)
    {
        var asked = filter.People.Where(p => p.Id is not null).ToList();
        var chosen = asked.Select(p => p.Id!.Value).ToList();
        var counts = await found.Of(archive.Appearances.Select(a => new Hits.Fact<int> { ArticleId = a.ArticleId, Of = a.PersonId }))
            .GroupBy(f => f.Of).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(archive.People, c => c.Id, p => p.Id, (c, p) => new { c.Count, IsChosen = chosen.Contains(p.Id), p.Slug, p.Name })
            .OrderByDescending(p => p.IsChosen).ThenByDescending(p => p.Count).ThenBy(p => p.Slug)
            .Take(Facet.MostValues + chosen.Count)
            .Select(p => new FacetValue(p.Slug, p.Name, p.Count, p.IsChosen))
            .ToListAsync(cancellation);
        return Facet.Of(FilterField.Person, counts, asked.Select(p => new FacetValue(p.Slug, p.Name, 0, true)));
    }

    public async Task<Facet> CountriesAsync(CancellationToken cancellation)
    {
        var asked = filter.Entities.Where(e => e.Facet == FilterField.Country && e.Id is not null).ToList();
        var chosen = asked.Select(e => e.Id!.Value).ToList();
        var hits = await WithoutAsync(FilterField.Country, f => f with { Entities = [.. f.Entities.Where(e => e.Facet != FilterField.Country)] }, cancellation);
        var counts = await hits.Of(archive.EntityAppearances.Select(a => new Hits.Fact<int> { ArticleId = a.ArticleId, Of = a.EntityId }))
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
        return Facet.Of(FilterField.Country, counts, asked.Select(e => new FacetValue(e.Slug, e.Name, 0, true)));
    }

    public async Task<Facet> SourcesAsync(CancellationToken cancellation)
    {
        var chosen = filter.Sources;
        var counts = await (await WithoutAsync(FilterField.Source, f => f with { Sources = [] }, cancellation)).Articles
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
        var counts = await hits.Of(archive.EventReports.Where(r => r.Reported).Select(r => new Hits.Fact<string> { ArticleId = r.ArticleId, Of = r.Kind }))
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
    public async Task<TimeTally> TimeAsync(CancellationToken cancellation) =>
        await TimeTally.LoadAsync((await WithoutAsync(FilterField.Year, f => f with { Years = [] }, cancellation)).Articles, cancellation);

    /// <returns>What is found if nothing is chosen of a facet.</returns>
    private async Task<Hits> WithoutAsync(FilterField facet, Func<ArchiveFilter, ArchiveFilter> without, CancellationToken cancellation) =>
        filter.Parts().Any(p => p.Field == facet) ? await Hits.OfAsync(archive, without(filter), cancellation) : found;
}

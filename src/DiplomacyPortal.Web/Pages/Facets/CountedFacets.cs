using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>The facets that the database counts, each in one pass over what the rest of the filter finds and all by one question.</summary>
internal sealed class CountedFacets
{
    private readonly ArchiveFilter _filter;
    private readonly ILookup<FilterField, FacetValue> _counts;

    private CountedFacets(ArchiveFilter filter, ILookup<FilterField, FacetValue> counts) => (_filter, _counts) = (filter, counts);

    public Facet People => Facet.Of(
        FilterField.Person,
        _counts[FilterField.Person],
        _filter.People.Where(p => p.Id is not null).Select(p => new FacetValue(p.Slug, p.Name, 0, true)));

    public Facet Countries => Facet.Of(
        FilterField.Country,
        _counts[FilterField.Country],
        _filter.Entities.Where(e => e.Facet == FilterField.Country && e.Id is not null).Select(e => new FacetValue(e.Slug, e.Name, 0, true)));

    public Facet Sources => Facet.Of(
        FilterField.Source,
        _counts[FilterField.Source].Select(s => s with { Name = null }),
        _filter.Sources.Select(s => new FacetValue(s, null, 0, true)));

    public Facet Events => Facet.Of(
        FilterField.Event,
        _counts[FilterField.Event].Where(e => DisplayEvent.Kinds.Contains(e.Value))
            .Select(e => e with { Name = null, IsChosen = _filter.Events.Contains(e.Value) }),
        _filter.Events.Select(e => new FacetValue(e, null, 0, true)));

    public static async Task<CountedFacets> LoadAsync(ArchiveContext archive, ArchiveFilter filter, FacetHits hits, CancellationToken cancellation)
    {
        List<(Hits Hits, Func<Hits, IQueryable<Row>> Count)> facets =
        [
            (hits.Found, found => Named(
                FilterField.Person,
                found.Of(archive.Appearances.Select(a => new Hits.Fact<int> { ArticleId = a.ArticleId, Of = a.PersonId })),
                archive.People.Select(p => new NamedOne { Id = p.Id, Slug = p.Slug, Name = p.Name }),
                [.. filter.People.Select(p => p.Id).OfType<int>()])),
            (hits.Without(FilterField.Country), found => Named(
                FilterField.Country,
                found.Of(archive.EntityAppearances.Select(a => new Hits.Fact<int> { ArticleId = a.ArticleId, Of = a.EntityId })),
                archive.NamedEntities.Where(e => e.IsPlace && e.Kind == EntityKind.Country)
                    .Select(e => new NamedOne { Id = e.Id, Slug = e.Slug, Name = e.Name }),
                [.. filter.Entities.Where(e => e.Facet == FilterField.Country).Select(e => e.Id).OfType<int>()])),
            (hits.Without(FilterField.Source), found => OfSources(found, filter.Sources)),
            (hits.Without(FilterField.Event), found => OfEvents(archive, found)),
        ];
        var asked = facets.Where(f => !f.Hits.IsEmpty).Select(f => f.Count(f.Hits)).ToList();
        var rows = asked.Count == 0 ? [] : await asked.Aggregate((all, one) => all.Concat(one)).ToListAsync(cancellation);

        // In what order several questions are answered together is for the database to say.
        return new(filter, rows
            .OrderByDescending(r => r.IsChosen).ThenByDescending(r => r.Count).ThenBy(r => r.Value, StringComparer.Ordinal)
            .ToLookup(r => r.Field, r => new FacetValue(r.Value, r.Name, r.Count, r.IsChosen)));
    }

    private static IQueryable<Row> OfSources(Hits hits, IReadOnlyList<string> chosen) => hits.Articles
        .GroupBy(a => a.Publisher).Select(g => new { Value = g.Key ?? ArchiveFilter.NoSource, Count = g.Count() })
        .OrderByDescending(s => chosen.Contains(s.Value)).ThenByDescending(s => s.Count).ThenBy(s => s.Value)
        .Take(Facet.MostValues + chosen.Count)
        .Select(s => new Row { Field = FilterField.Source, Value = s.Value, Name = s.Value, Count = s.Count, IsChosen = chosen.Contains(s.Value) });

    /// <summary>An article that reports three visits is one of that kind.</summary>
    private static IQueryable<Row> OfEvents(ArchiveContext archive, Hits hits) => hits
        .Of(archive.EventReports.Where(r => r.Reported).Select(r => new Hits.Fact<string> { ArticleId = r.ArticleId, Of = r.Kind }))
        .Select(f => new { f.Of, f.ArticleId }).Distinct()
        .GroupBy(f => f.Of)
        .Select(g => new Row { Field = FilterField.Event, Value = g.Key, Name = g.Key, Count = g.Count(), IsChosen = false });

    /// <param name="chosen">What of the facet is chosen.</param>
    private static IQueryable<Row> Named(FilterField field, IQueryable<Hits.Fact<int>> facts, IQueryable<NamedOne> names, List<int> chosen) => facts
        .GroupBy(f => f.Of).Select(g => new { Id = g.Key, Count = g.Count() })
        .Join(names, c => c.Id, n => n.Id, (c, n) => new { c.Count, IsChosen = chosen.Contains(n.Id), n.Slug, n.Name })
        .OrderByDescending(n => n.IsChosen).ThenByDescending(n => n.Count).ThenBy(n => n.Slug)
        .Take(Facet.MostValues + chosen.Count)
        .Select(n => new Row { Field = field, Value = n.Slug, Name = n.Name, Count = n.Count, IsChosen = n.IsChosen });

    /// <summary>What facts tell by its id.</summary>
    private sealed record NamedOne
    {
        public required int Id { get; init; }

        public required string Slug { get; init; }

        public required string Name { get; init; }
    }

    private sealed record Row
    {
        public required FilterField Field { get; init; }

        public required string Value { get; init; }

        public required string Name { get; init; }

        public required int Count { get; init; }

        public required bool IsChosen { get; init; }
    }
}

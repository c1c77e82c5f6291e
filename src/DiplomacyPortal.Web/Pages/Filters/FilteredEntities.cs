using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>Reads the facets that name countries, organisations and places.</summary>
internal static class FilteredEntities
{
    private static readonly (FilterField Field, Func<NamedEntity, bool> Takes, string Unknown)[] Facets =
    [
        (FilterField.Country, e => e.IsPlace && e.Kind == EntityKind.Country, "Filter.Error.UnknownCountry"),
        (FilterField.Organisation, e => !e.IsPlace, "Filter.Error.UnknownOrganisation"),
        (FilterField.Place, e => e.IsPlace, "Filter.Error.UnknownPlace"),
    ];

    /// <param name="typed">The slugs that a facet is given.</param>
    public static async Task<IReadOnlyList<FilteredEntity>> ReadAsync(
        ArchiveContext archive, Func<FilterField, string[]> typed, List<FilterError> errors, CancellationToken cancellation)
    {
        var asked = Facets.SelectMany(f => typed(f.Field).Select(slug => (Facet: f, Slug: slug))).ToList();
        if (asked.Count == 0) return [];
        var slugs = asked.Select(a => a.Slug).ToList();
        var known = await archive.NamedEntities.AsNoTracking()
            .Where(e => slugs.Contains(e.Slug) && e.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .ToListAsync(cancellation);
        List<FilteredEntity> entities = [];
        foreach (var (facet, slug) in asked)
        {
            var entity = known.FirstOrDefault(e => e.Slug == slug && facet.Takes(e));
            var shown = FilterReader.Shown(slug);
            if (entity is null) errors.Add(new(facet.Field, facet.Unknown, shown));
            entities.Add(new(facet.Field, slug, entity is null ? shown : DisplayText.Line(entity.Name), entity?.Id));
        }

        return entities;
    }
}

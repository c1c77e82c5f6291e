using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
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
            var entity = known.FirstOrDefault(e => e.Slug == slug && facet.Takes(e)) ?? await LedOnAsync(archive, facet.Field, slug, cancellation);
            if (entity is not null && !facet.Takes(entity)) entity = null;
            var shown = FilterReader.Shown(slug);
            if (entity is null) errors.Add(new(facet.Field, facet.Unknown, shown) { FindsNothing = true });
            entities.Add(new(facet.Field, entity?.Slug ?? slug, entity is null ? shown : DisplayText.Line(entity.Name), entity?.Id));
        }

        return entities;
    }

    /// <returns>What bears the name now that new rules gave to the words of an old slug.</returns>
    private static Task<NamedEntity?> LedOnAsync(ArchiveContext archive, FilterField field, string slug, CancellationToken cancellation) =>
        archive.EntitySuccessorAsync(field == FilterField.Organisation ? AddressKind.Organisation : AddressKind.Place, slug, cancellation);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Places;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

/// <summary>What public articles tell of a place or an organisation, but for the lists of them.</summary>
/// <param name="Only">Asks for what is its alone.</param>
/// <param name="Officeholders">Of a country; none for others.</param>
/// <param name="Alongside">Those whom its newest articles name most often.</param>
public sealed record EntityProfile(
    string Slug,
    string Name,
    EntityKind Kind,
    ArchiveFilter Only,
    IReadOnlyList<OtherName> OtherNames,
    IReadOnlyList<Officeholder> Officeholders,
    IReadOnlyList<CountedPerson> Alongside,
    int ArticleCount,
    int EventCount)
{
    /// <summary>
    /// Its newest articles, from which other names and company are read: Việt Nam stands in nearly every article, and all that
    /// their mentions hold could not be read for one page.
    /// </summary>
    public const int MostRead = 500;

    private const int MostAlongside = 20;

    public string Address => EntitySection.AddressOf(Kind != EntityKind.Organisation, Slug);

    /// <summary>Whether other states have a body of the same name: what articles say of it need not be of one state.</summary>
    public bool IsOfAnyState => Kind == EntityKind.Organisation && StateBodies.IsShared(Name);

    /// <summary>The parameter by which lists are filtered for it.</summary>
    public string Parameter => $"{Only.Parts().Single().Name}={Slug}";

    /// <returns>Null where no public article names any of that slug.</returns>
    public static async Task<EntityProfile?> LoadAsync(
        ArchiveContext archive, bool isPlace, string slug, DateOnly today, CancellationToken cancellation)
    {
        var withdrawn = archive.Withdrawn();
        var entity = await archive.NamedEntities
            .Where(e => e.Slug == slug && e.IsPlace == isPlace)
            .Select(e => new { e.Id, e.Slug, e.Kind, e.Name, Total = e.Appearances.Count(a => !withdrawn.Contains(a.ArticleId)) })
            .FirstOrDefaultAsync(cancellation);
        if (entity is null or { Total: 0 }) return null;

        var only = OneOfArchive.OfEntity(entity.Id, entity.Slug, entity.Name, entity.Kind);
        var recent = await archive.ArticlesOf(only).NewestFirst().Take(MostRead).Select(a => a.Id).ToListAsync(cancellation);
        var alongside = await archive.Appearances
            .Where(a => recent.Contains(a.ArticleId))
            .GroupBy(a => new { a.Person.Slug, a.Person.Name })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
            .Take(MostAlongside)
            .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() })
            .ToListAsync(cancellation);
        return new EntityProfile(
            entity.Slug,
            only.Entities[0].Name,
            entity.Kind,
            only,
            await OtherName.LoadAsync(archive, entity.Id, entity.Name, recent, cancellation),
            entity.Kind == EntityKind.Country ? await Officeholder.LoadAsync(archive, entity.Name, recent, today, cancellation) : [],
            alongside,
            entity.Total,
            await archive.EventsOf(only).CountAsync(cancellation));
    }
}

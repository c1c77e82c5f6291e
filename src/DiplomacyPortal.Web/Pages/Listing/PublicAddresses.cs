using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Who has an address, and where one leads that fell away.</summary>
public static class PublicAddresses
{
    /// <returns>Null for somebody whom no public article names.</returns>
    public static Task<Person?> PublicPersonAsync(this ArchiveContext archive, string slug, CancellationToken cancellation) => archive.People.AsNoTracking()
        .FirstOrDefaultAsync(p => p.Slug == slug && p.Appearances.Any(a => a.Article.WithdrawnAt == null), cancellation);

    /// <returns>Who took the place of a slug that nobody bears any more, if readers may see it; null for none.</returns>
    public static async Task<Person?> SuccessorAsync(this ArchiveContext archive, string slug, CancellationToken cancellation)
    {
        // Who is named in withdrawn articles alone has an address still, and is not to be found behind another's.
        if (await archive.Appearances.AnyAsync(a => a.Person.Slug == slug, cancellation)) return null;
        return await archive.LedOnAsync(AddressKind.Person, slug, cancellation) is { } successor
            ? await archive.PublicPersonAsync(successor, cancellation)
            : null;
    }

    /// <param name="kind">A place or an organisation.</param>
    /// <returns>Null for one that no public article names.</returns>
    public static Task<NamedEntity?> PublicEntityAsync(this ArchiveContext archive, AddressKind kind, string slug, CancellationToken cancellation)
    {
        var isPlace = kind == AddressKind.Place;
        return archive.NamedEntities.AsNoTracking().FirstOrDefaultAsync(
            e => e.Slug == slug && e.IsPlace == isPlace && e.Appearances.Any(a => a.Article.WithdrawnAt == null), cancellation);
    }

    /// <inheritdoc cref="SuccessorAsync"/>
    public static async Task<NamedEntity?> EntitySuccessorAsync(this ArchiveContext archive, AddressKind kind, string slug, CancellationToken cancellation)
    {
        var isPlace = kind == AddressKind.Place;
        if (await archive.EntityAppearances.AnyAsync(a => a.Entity.Slug == slug && a.Entity.IsPlace == isPlace, cancellation)) return null;
        return await archive.LedOnAsync(kind, slug, cancellation) is { } successor ? await archive.PublicEntityAsync(kind, successor, cancellation) : null;
    }

    /// <returns>Where the address of a group led on, if readers may see that group; null for none.</returns>
    public static async Task<string?> CoverageSuccessorAsync(this ArchiveContext archive, string slug, CancellationToken cancellation) =>
        await archive.LedOnAsync(AddressKind.Coverage, slug, cancellation) is { } successor
            && await archive.PublicCoverage().AnyAsync(g => g.Slug == successor, cancellation)
                ? successor
                : null;

    private static Task<string?> LedOnAsync(this ArchiveContext archive, AddressKind kind, string slug, CancellationToken cancellation) =>
        archive.FormerAddresses
            .Where(f => f.Kind == kind && f.Slug == slug)
            .Select(f => f.Successor)
            .FirstOrDefaultAsync(cancellation);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
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
        var successor = await archive.FormerAddresses
            .Where(f => f.Kind == AddressKind.Person && f.Slug == slug)
            .Select(f => f.Successor)
            .FirstOrDefaultAsync(cancellation);
        return successor is null ? null : await archive.PublicPersonAsync(successor, cancellation);
    }
}

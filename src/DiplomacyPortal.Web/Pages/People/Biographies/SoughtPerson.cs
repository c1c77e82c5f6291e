using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People.Biographies;

/// <summary>Whose address it is, and what editors wrote of the person, by one question.</summary>
/// <param name="Biographies">One a language at most; one that was emptied too.</param>
public sealed record SoughtPerson(FilteredPerson Person, IReadOnlyList<StandingBiography> Biographies)
{
    private const int MostFormer = 20;

    /// <summary>
    /// Where new rules read the words that named somebody as someone else, the biography comes along, unless there is one already, and
    /// goes back with the address (see <see cref="FormerAddress"/>).
    /// </summary>
    /// <param name="onlyPublic">Whether a public article must name the person.</param>
    /// <returns>Null where there is nobody of that slug.</returns>
    public static async Task<SoughtPerson?> LoadAsync(ArchiveContext archive, string slug, bool onlyPublic, CancellationToken cancellation)
    {
        var former = archive.FormerAddresses.Where(f => f.Kind == AddressKind.Person && f.Successor == slug).Select(f => f.Slug);
        var found = await archive.People
            .Where(p => (p.Slug == slug && (!onlyPublic || p.Appearances.Any(a => a.Article.WithdrawnAt == null)))
                || (former.Contains(p.Slug) && !p.Appearances.Any()))
            .OrderByDescending(p => p.Slug == slug).ThenBy(p => p.Id)
            .Take(MostFormer + 1)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                Biographies = p.Biographies.OrderBy(b => b.Language)
                    .Select(b => new StandingBiography(b.Language, b.Markdown, false, b.ChangedAt, b.ChangedBy))
                    .ToList(),
            })
            .ToListAsync(cancellation);
        if (found is not [{ } person, ..] || person.Slug != slug) return null;
        var inherited = found.Skip(1).SelectMany(p => p.Biographies).Where(b => b.Markdown.Length > 0)
            .OrderByDescending(b => b.ChangedAt).Select(b => b with { IsInherited = true });
        return new(new(person.Slug, person.Name, person.Id), [.. person.Biographies.Concat(inherited).DistinctBy(b => b.Language)]);
    }
}

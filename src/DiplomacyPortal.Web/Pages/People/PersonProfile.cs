using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>What public articles tell of a person, but for the lists of them.</summary>
/// <param name="Only">Asks for what is the person's alone.</param>
/// <param name="Spellings">Others than the name.</param>
/// <param name="Alongside">Those who are named in the most of the same articles.</param>
public sealed record PersonProfile(
    string Slug,
    string Name,
    ArchiveFilter Only,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<OfficeBorne> Offices,
    IReadOnlyList<CountedPerson> Alongside,
    int ArticleCount,
    int StatementCount,
    int EventCount)
{
    private const int MostSpellings = 30;
    private const int MostAlongside = 20;

    /// <returns>Null where no public article names anybody of that slug.</returns>
    public static async Task<PersonProfile?> LoadAsync(ArchiveContext archive, string slug, CancellationToken cancellation)
    {
        var person = await archive.People
            .Where(p => p.Slug == slug && p.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .Select(p => new { p.Id, p.Slug, p.Name })
            .FirstOrDefaultAsync(cancellation);
        if (person is null) return null;
        var only = OneOfArchive.OfPerson(person.Id, person.Slug, person.Name);
        var name = only.People[0].Name;

        var written = await archive.Mentions
            .Where(m => m.PersonId == person.Id && m.Appearance.Article.WithdrawnAt == null
                && m.Kind != MentionKind.Title && m.Text != person.Name)
            .Select(m => m.Text).Distinct().OrderBy(t => t).Take(MostSpellings)
            .ToListAsync(cancellation);
        var alongside = await archive.Appearances
            .Where(a => a.PersonId != person.Id && a.Article.WithdrawnAt == null && a.Article.Appearances.Any(o => o.PersonId == person.Id))
            .GroupBy(a => new { a.Person.Slug, a.Person.Name })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
            .Take(MostAlongside)
            .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() })
            .ToListAsync(cancellation);
        return new PersonProfile(
            person.Slug,
            name,
            only,
            [.. written.Select(DisplayText.Line).Distinct().Where(t => t != name)],
            await OfficeBorne.LoadAsync(archive, person.Id, cancellation),
            alongside,
            await archive.ArticlesOf(only).CountAsync(cancellation),
            await archive.StatementsOf(only).CountAsync(cancellation),
            await archive.EventsOf(only).CountAsync(cancellation));
    }
}

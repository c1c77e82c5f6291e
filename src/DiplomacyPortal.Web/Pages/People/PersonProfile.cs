using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>What public articles tell of a person, but for the lists of them.</summary>
/// <param name="Only">Asks for what is the person's alone.</param>
/// <param name="Spellings">Others than the name.</param>
/// <param name="Alongside">Those who are named in the most of the same articles.</param>
/// <param name="Articles">How many there are of which time.</param>
public sealed record PersonProfile(
    string Slug,
    string Name,
    ArchiveFilter Only,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<OfficeBorne> Offices,
    IReadOnlyList<CountedPerson> Alongside,
    IReadOnlyList<MetPerson> Met,
    HitsOverTime Articles,
    int ArticleCount,
    PersonProfile.Totals Found)
{
    private const int MostSpellings = 30;
    private const int MostAlongside = 20;

    /// <summary>Ten years of months have place beside each other.</summary>
    private const int MostMonths = 120;

    private const int MostYears = 100;

    /// <summary>Those borne in the newest article that gives any which is held; of somebody who held some, those.</summary>
    public IEnumerable<OfficeBorne> LastOffices
    {
        get
        {
            var latest = Offices.OrderByDescending(o => o.IsHeld).FirstOrDefault();
            return Offices.Where(o => o.IsHeld == latest?.IsHeld && o.Newest[0].Slug == latest.Newest[0].Slug);
        }
    }

    /// <param name="person">Named in a public article.</param>
    public static async Task<PersonProfile> LoadAsync(ArchiveContext archive, FilteredPerson person, CancellationToken cancellation)
    {
        var id = person.Id!.Value;
        var only = OneOfArchive.OfPerson(id, person.Slug, person.Name);
        var name = only.People[0].Name;
        var time = await TimeTally.LoadAsync(archive.ArticlesOf(only), cancellation);
        return new PersonProfile(
            person.Slug,
            name,
            only,
            [.. (await SpellingsAsync(archive, id, person.Name, cancellation)).Select(DisplayText.Line).Distinct().Where(t => t != name)],
            await OfficeBorne.LoadAsync(archive, id, cancellation),
            await AlongsideAsync(archive, id, cancellation),
            await MetPerson.LoadAsync(archive, id, cancellation),
            HitsOverTime.Of(time, MostMonths, MostYears, _ => false),
            time.CountIn([]),
            await TotalsAsync(archive, only, cancellation));
    }

    private static Task<List<string>> SpellingsAsync(ArchiveContext archive, int id, string name, CancellationToken cancellation) => archive.Mentions
        .Where(m => m.PersonId == id && m.Appearance.Article.WithdrawnAt == null && m.Kind != MentionKind.Title && m.Text != name)
        .Select(m => m.Text).Distinct().OrderBy(t => t).Take(MostSpellings)
        .ToListAsync(cancellation);

    private static Task<List<CountedPerson>> AlongsideAsync(ArchiveContext archive, int id, CancellationToken cancellation) => archive.Appearances
        .Where(a => a.PersonId != id && a.Article.WithdrawnAt == null && a.Article.Appearances.Any(o => o.PersonId == id))
        .GroupBy(a => new { a.Person.Slug, a.Person.Name })
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
        .Take(MostAlongside)
        .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() })
        .ToListAsync(cancellation);

    private static async Task<Totals> TotalsAsync(ArchiveContext archive, ArchiveFilter only, CancellationToken cancellation)
    {
        var id = only.People[0].Id;
        var articles = archive.ArticlesOf(only);
        var statements = archive.StatementsOf(only);
        var events = archive.EventsOf(only);
        var totals = await archive.People.Where(p => p.Id == id)
            .Select(p => new Totals(
                statements.Count(),
                events.Count(),
                articles.Where(a => a.DateLow != null).OrderBy(a => a.DateLow).ThenBy(a => a.Id).Select(a => a.Date).FirstOrDefault(),
                articles.Where(a => a.DateLow != null).OrderBy(a => a.DateLow).ThenBy(a => a.Id).Select(a => a.Slug).FirstOrDefault(),
                articles.Where(a => a.DateHigh != null).OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id).Select(a => a.Date).FirstOrDefault(),
                articles.Where(a => a.DateHigh != null).OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id).Select(a => a.Slug).FirstOrDefault()))
            .SingleAsync(cancellation);
        return totals;
    }

    /// <param name="First">EDTF: of the first dated article; null where none is.</param>
    /// <param name="FirstSlug">With <paramref name="LastSlug"/> of the article that has the date.</param>
    public sealed record Totals(int Statements, int Events, string? First, string? FirstSlug, string? Last, string? LastSlug);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Statements;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>What public articles tell of a person, but for the list of them.</summary>
/// <param name="Only">Asks for what is the person's alone.</param>
/// <param name="Spellings">Others than the name.</param>
/// <param name="Alongside">Those who are named in the most of the same articles.</param>
/// <param name="Topics">Of the person's statements, those of most of them first.</param>
/// <param name="Articles">How many there are of which time.</param>
/// <param name="Statements">The newest; the latest of <paramref name="Events"/> too.</param>
public sealed record PersonProfile(
    string Slug,
    string Name,
    ArchiveFilter Only,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<OfficeBorne> Offices,
    IReadOnlyList<CountedPerson> Alongside,
    IReadOnlyList<MetPerson> Met,
    IReadOnlyList<FacetValue> Topics,
    HitsOverTime Articles,
    int ArticleCount,
    PersonProfile.Totals Found,
    IReadOnlyList<StatementLine> Statements,
    IReadOnlyList<EventGlimpse> Events)
{
    private const int NewestStatements = 6;
    private const int LatestEvents = 6;
    private const int MostSpellings = 30;
    private const int MostAlongside = 20;

    /// <summary>Fifteen years of months have place beside each other.</summary>
    private const int MostMonths = 180;

    private const int MostYears = 100;

    /// <summary>Fifty years of months can still be told apart in a drawing, though not pointed at.</summary>
    private const int MostDrawnMonths = 600;

    /// <summary>The months of which there are articles, with how many, where <see cref="Articles"/> has but years; none of more than fifty.</summary>
    public IReadOnlyList<(PartialDate Month, int Count)> Months { get; private init; } = [];

    /// <summary>How many articles say no more than the year, and so are in none of <see cref="Months"/>.</summary>
    public int WithoutMonth { get; private init; }

    /// <summary>How many articles bear a day on which none can have appeared, so that <see cref="Articles"/> has no place for them.</summary>
    public int Misdated { get; private init; }

    /// <summary>As the lexicon of leaders knows it; null of others.</summary>
    public string? KnownCountry { get; private init; }

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
    /// <param name="today">
    /// Articles that are misdated count, but tell nothing of when, nor are their statements the newest; events to come are not the latest.
    /// </param>
    public static async Task<PersonProfile> LoadAsync(ArchiveContext archive, FilteredPerson person, DateOnly today, CancellationToken cancellation)
    {
        var id = person.Id!.Value;
        var only = OneOfArchive.OfPerson(id, person.Slug, person.Name);
        var name = only.People[0].Name;
        var country = LeaderCountry.Of(person.Name);
        var time = await TimeTally.LoadAsync(archive.ArticlesOf(only), cancellation);
        var known = time.WithoutMisdated(today);
        var articles = HitsOverTime.Of(known, MostMonths, MostYears, _ => false);
        var ofMonths = known.OfKnownMonths();
        var months = !articles.IsByMonth && ofMonths.Extent is var (first, last) && HitsOverTime.MonthsBetween(first, last) < MostDrawnMonths
            ? ofMonths.Months(first, last)
            : [];
        return new PersonProfile(
            person.Slug,
            name,
            only,
            [.. (await SpellingsAsync(archive, id, person.Name, cancellation)).Select(DisplayText.Line).Prepend(name).DistinctBy(Display.Spellings.Key).Skip(1)],
            await OfficeBorne.LoadAsync(archive, id, today, cancellation),
            await AlongsideAsync(archive, id, cancellation),
            await MetPerson.LoadAsync(archive, id, today, cancellation),
            (await TopicCounts.LoadAsync(archive, only, cancellation)).Values,
            articles,
            time.CountIn([]),
            await TotalsAsync(archive, only, country, today, cancellation),
            await StatementLine.WithoutSpeakersAsync(
                archive, archive.StatementsOf(only).WithoutMisdated(today).NewestFirst().Take(NewestStatements), cancellation),
            await EventGlimpse.LoadAsync(archive, archive.EventsOf(only).UpTo(today).LatestFirst().Take(LatestEvents), cancellation))
        {
            Months = months,
            WithoutMonth = months.Count == 0 ? 0 : known.CountIn([]) - ofMonths.CountIn([]),
            Misdated = time.CountIn([]) - known.CountIn([]),
            KnownCountry = country,
        };
    }

    private static Task<List<string>> SpellingsAsync(ArchiveContext archive, int id, string name, CancellationToken cancellation) => archive.Mentions
        .Where(m => m.PersonId == id && m.Appearance.Article.WithdrawnAt == null && m.Kind != MentionKind.Title && m.Text != name)
        .Select(m => m.Text).Distinct().OrderBy(t => t).Take(MostSpellings)
        .ToListAsync(cancellation);

    private static Task<List<CountedPerson>> AlongsideAsync(ArchiveContext archive, int id, CancellationToken cancellation)
    {
        // An index alone tells who is named where; names are sought for the few that are shown.
        var mine = archive.Appearances.Where(a => a.PersonId == id).Select(a => a.ArticleId);
        var withdrawn = archive.Withdrawn();
        return archive.Appearances
            .Where(a => a.PersonId != id && mine.Contains(a.ArticleId) && !withdrawn.Contains(a.ArticleId))
            .GroupBy(a => a.PersonId)
            .Select(g => new { Id = g.Key, Count = g.Count() })
            .OrderByDescending(p => p.Count).ThenBy(p => p.Id)
            .Take(MostAlongside)
            .Join(archive.People, c => c.Id, p => p.Id, (c, p) => new { c.Id, c.Count, p.Slug, p.Name })
            .OrderByDescending(p => p.Count).ThenBy(p => p.Id)
            .Select(p => new CountedPerson { Slug = p.Slug, Name = p.Name, Count = p.Count })
            .ToListAsync(cancellation);
    }

    private static Task<Totals> TotalsAsync(ArchiveContext archive, ArchiveFilter only, string? country, DateOnly today, CancellationToken cancellation)
    {
        var id = only.People[0].Id;
        var statements = archive.StatementsOf(only);
        var events = archive.EventsOf(only);

        // From the person on: of all articles each would be asked whether it names him.
        var dated = archive.Appearances.Where(a => a.PersonId == id && a.Article.WithdrawnAt == null).Select(a => a.Article).Dated(today);
        var first = dated.OrderBy(a => a.DateLow).ThenBy(a => a.Id);
        var last = dated.NewestFirst();
        return archive.People.Where(p => p.Id == id)
            .Select(p => new Totals(
                statements.Count(),
                events.Count(),
                first.Select(a => a.Date).FirstOrDefault(),
                first.Select(a => a.Slug).FirstOrDefault(),
                last.Select(a => a.Date).FirstOrDefault(),
                last.Select(a => a.Slug).FirstOrDefault(),
                archive.NamedEntities
                    .Where(e => e.IsPlace && e.Name == country && e.Appearances.Any(a => a.Article.WithdrawnAt == null))
                    .Select(e => e.Slug).FirstOrDefault()))
            .SingleAsync(cancellation);
    }

    /// <param name="First">EDTF: of the first dated article; null where none is, or all are misdated.</param>
    /// <param name="FirstSlug">With <paramref name="LastSlug"/> of the article that has the date.</param>
    /// <param name="CountrySlug">Of the page of <see cref="KnownCountry"/>; null where there is none.</param>
    public sealed record Totals(
        int Statements, int Events, string? First, string? FirstSlug, string? Last, string? LastSlug, string? CountrySlug);
}

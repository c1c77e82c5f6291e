using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// What the filter form offers: the leaders whom a list shows most, the publishers, for lists of events the countries and other places
/// that the most reports tell of, and whatever is chosen already.
/// </summary>
/// <param name="HasNoSource">Whether there are articles without a publisher.</param>
public sealed record FilterChoices(
    ArchiveFilter Filter,
    ListWords Words,
    IReadOnlyList<FilterChoices.Choice> People,
    IReadOnlyList<FilterChoices.Choice> Sources,
    bool HasNoSource)
{
    internal const int MostOffered = 30;

    public static async Task<FilterChoices> OfStatementsAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation) =>
        Of(filter, ListWords.Statements, await OfferedAsync(archive, archive.MostQuoted(MostOffered), null, cancellation));

    /// <summary>For the lists of events, meetings and groups of articles.</summary>
    public static async Task<FilterChoices> OfEventsAsync(KnownChoices known, ArchiveFilter filter, ListWords words, CancellationToken cancellation)
    {
        // Those who take part in most events; their number is not that of what the list shows.
        var offered = await known.OfEventsAsync(cancellation);
        return Of(filter, words, offered with
        {
            People = Uncounted(offered.People),
            Countries = Uncounted(offered.Countries),
            Places = Uncounted(offered.Places),
        });

        static List<Choice> Uncounted(IReadOnlyList<Choice> choices) => [.. choices.Select(c => c with { Count = null })];
    }

    public FilterChoices WithKinds(DisplayEvent kinds) => this with { Events = [.. DisplayEvent.Kinds.Select(k => new Choice(k, kinds.Kind(k), null))] };

    /// <param name="places">Null where none are offered.</param>
    internal static async Task<Offered> OfferedAsync(
        ArchiveContext archive, IQueryable<CountedPerson> most, IQueryable<CountedEntity>? places, CancellationToken cancellation)
    {
        // What has no publisher stands first, so that it is never the one too many.
        var published = archive.Articles.Public()
            .GroupBy(a => a.Publisher)
            .OrderByDescending(g => g.Key == null).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(MostOffered)
            .Select(g => new Row { Field = FilterField.Source, Slug = null, Name = g.Key, Count = g.Count() });
        var rows = most.Select(p => new Row { Field = FilterField.Person, Slug = p.Slug, Name = p.Name, Count = p.Count }).Concat(published);
        if (places is not null)
        {
            rows = rows.Concat(places.Select(p => new Row
            {
                Field = p.Kind == EntityKind.Country ? FilterField.Country : FilterField.Place, Slug = p.Slug, Name = p.Name, Count = p.Count,
            }));
        }

        // In what order several questions are answered together is for the database to say.
        var offered = (await rows.ToListAsync(cancellation))
            .OrderByDescending(r => r.Name is null).ThenByDescending(r => r.Count).ThenBy(r => r.Slug ?? r.Name, StringComparer.Ordinal)
            .ToLookup(r => r.Field);
        return new([.. offered[FilterField.Person].Select(Named)], [.. offered[FilterField.Source].Select(r => r.Name)])
        {
            Countries = [.. offered[FilterField.Country].Select(Named)],
            Places = [.. offered[FilterField.Place].Select(Named)],
        };

        static Choice Named(Row row) => new(row.Slug!, row.Name!, row.Count);
    }

    public IReadOnlyList<Choice> Countries { get; private init; } = [];

    /// <summary>But countries.</summary>
    public IReadOnlyList<Choice> Places { get; private init; } = [];

    /// <summary>Kinds of events, where the page lists those.</summary>
    public IReadOnlyList<Choice> Events { get; private init; } = [];

    private static FilterChoices Of(ArchiveFilter filter, ListWords words, Offered offered)
    {
        List<Choice> people =
        [
            .. offered.People,
            .. filter.People.Where(p => p.Id is not null && offered.People.All(o => o.Value != p.Slug)).Select(p => new Choice(p.Slug, p.Name, null)),
        ];
        var sources = offered.Publishers.OfType<string>().Select(p => new Choice(p, p, null)).ToList();
        var unknown = filter.Errors.Any(e => e.Field == FilterField.Source);
        sources.AddRange(filter.Sources.Where(s => !unknown && s != ArchiveFilter.NoSource && sources.All(o => o.Value != s))
            .Select(s => new Choice(s, s, null)));
        return new FilterChoices(filter, words, people, sources, offered.Publishers.Contains(null))
        {
            Countries = WithChosen(offered.Countries, filter, FilterField.Country),
            Places = WithChosen(offered.Places, filter, FilterField.Place),
        };
    }

    private static IReadOnlyList<Choice> WithChosen(IReadOnlyList<Choice> offered, ArchiveFilter filter, FilterField facet) => offered.Count == 0 ? [] :
    [
        .. offered,
        .. filter.Entities.Where(e => e.Facet == facet && e.Id is not null && offered.All(o => o.Value != e.Slug))
            .Select(e => new Choice(e.Slug, e.Name, null)),
    ];

    /// <summary>What is offered whatever the filter.</summary>
    /// <param name="Publishers">Null for those of articles without one.</param>
    internal sealed record Offered(IReadOnlyList<Choice> People, IReadOnlyList<string?> Publishers)
    {
        public IReadOnlyList<Choice> Countries { get; init; } = [];

        public IReadOnlyList<Choice> Places { get; init; } = [];
    }

    private sealed record Row
    {
        public required FilterField Field { get; init; }

        /// <summary>Null of a publisher.</summary>
        public required string? Slug { get; init; }

        public required string? Name { get; init; }

        public required int Count { get; init; }
    }

    /// <param name="Count">Of a leader's statements; null where it was not counted, or the choice is only here because it is made.</param>
    public sealed record Choice(string Value, string Name, int? Count);
}

using System.Globalization;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Timeline;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What of the archive a reader asked to see. The address holds all of it, so every view can be shared.</summary>
public sealed record ArchiveFilter
{
    /// <summary>The value of <c>source</c> that stands for the articles whose publisher is not known.</summary>
    public const string NoSource = "khong-ro-nguon";

    public required string Path { get; init; }

    /// <summary>What was typed into the search box; its shortcuts are other parts of the filter by now. Null where nothing was.</summary>
    public SearchQuery? Query { get; init; }

    /// <summary>How the archive answers it; null where there is nothing to search for.</summary>
    public SearchMatch? Search { get; init; }

    /// <summary>Null where none was asked for.</summary>
    public SortOrder? AskedOrder { get; init; }

    public IReadOnlyList<FilteredPerson> People { get; init; } = [];

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>Years and months; what may lie in any of them is found.</summary>
    public IReadOnlyList<PartialDate> Years { get; init; } = [];

    /// <summary>Countries, organisations and places of any kind: those of one facet widen, the facets narrow each other.</summary>
    public IReadOnlyList<FilteredEntity> Entities { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Kinds of events, as the extraction names them.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Of statements: the slugs of topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Of meetings, as addresses have them.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Null for all kinds of what the page lists.</summary>
    public FilterKind? Kind { get; init; }

    /// <summary>How finely the drawn timeline is divided; null where its period decides.</summary>
    public TimeUnit? Zoom { get; init; }

    /// <summary>What its rows are of; null for a drawing that has but one.</summary>
    public RowsBy? Rows { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>What stands in the search box, without what has become another part of the filter; all of it where it is too long to be searched.</summary>
    public string? QueryTyped { get; init; }

    /// <summary>What stands in the two date fields, understood or not.</summary>
    public string? FromTyped { get; init; }

    public string? ToTyped { get; init; }

    public IReadOnlyList<FilterError> Errors { get; init; } = [];

    /// <summary>
    /// For what a program is refused that cannot be told otherwise: an answer to the beginning of a query may hold the very articles that
    /// its end was to leave out.
    /// </summary>
    public IEnumerable<FilterError> Refusals => Errors.Where(e => e.Refuses).Concat((Query?.Notices ?? [])
        .Where(n => n.Kind == SearchNoticeKind.TooManyTerms)
        .Select(n => new FilterError(FilterField.Q, n.Kind.Key(), n.Value)));

    /// <summary>Whether the query is no query: nothing is an answer to it.</summary>
    public bool IsRefused => Errors.Any(e => e is { Field: FilterField.Q, Message: not FilterError.NotSearched });

    /// <summary>
    /// Whether that can be told without a look at any article. Somebody unknown is in none: leaving that part out would show more than was
    /// asked for.
    /// </summary>
    public bool FindsNoArticle => IsRefused || Search is { Hits: 0 } || People.Any(p => p.Id is null);

    public bool HasPeriod => From is not null || To is not null || Years.Count > 0;

    /// <summary>Whether there is something to find: what only lacks some words answers a query no better than anything else.</summary>
    public bool IsRanked => Search is { Reading.IsEmpty: false };

    public SortOrder Order => AskedOrder is { } asked && (asked != SortOrder.Relevance || IsRanked) ? asked : DefaultOrder;

    private SortOrder DefaultOrder => IsRanked ? SortOrder.Relevance : SortOrder.Newest;

    /// <summary>Each part that narrows the list now, with the filter that is left without it.</summary>
    public IEnumerable<ActiveFilter> Active()
    {
        if (Search is not null) yield return new(FilterField.Q, Search.Query.Rest, this with { Query = null, Search = null });
        foreach (var person in People)
            yield return new(FilterField.Person, person.Name, this with { People = [.. People.Where(p => p != person)] });
        if (From is not null) yield return new(FilterField.From, From.Edtf, this with { From = null });
        if (To is not null) yield return new(FilterField.To, To.Edtf, this with { To = null });
        foreach (var year in Years) yield return new(FilterField.Year, year.Edtf, this with { Years = [.. Years.Where(y => y != year)] });
        foreach (var entity in Entities)
            yield return new(entity.Facet, entity.Name, this with { Entities = [.. Entities.Where(e => e != entity)] });
        foreach (var source in Sources)
            yield return new(FilterField.Source, source, this with { Sources = [.. Sources.Where(s => s != source)] });
        foreach (var kind in Events) yield return new(FilterField.Event, kind, this with { Events = [.. Events.Where(e => e != kind)] });
        foreach (var topic in Topics) yield return new(FilterField.Topic, topic, this with { Topics = [.. Topics.Where(t => t != topic)] });
        foreach (var level in Levels) yield return new(FilterField.Level, level, this with { Levels = [.. Levels.Where(l => l != level)] });
        if (Kind is not null) yield return new(FilterField.Kind, Kind.Label, this with { Kind = null });
    }

    /// <summary>What stands of it in an address, in that order; parts that were not understood are left behind.</summary>
    public IEnumerable<FilterPart> Parts() =>
    [
        .. Of(FilterField.Q, Search?.Query.Rest),
        .. People.Select(p => new FilterPart(FilterField.Person, p.Slug)),
        .. Of(FilterField.From, From?.Edtf),
        .. Of(FilterField.To, To?.Edtf),
        .. Years.Select(y => new FilterPart(FilterField.Year, y.Edtf)),
        .. Entities.OrderBy(e => e.Facet).Select(e => new FilterPart(e.Facet, e.Slug)),
        .. Sources.Select(s => new FilterPart(FilterField.Source, s)),
        .. Events.Select(e => new FilterPart(FilterField.Event, e)),
        .. Topics.Select(t => new FilterPart(FilterField.Topic, t)),
        .. Levels.Select(l => new FilterPart(FilterField.Level, l)),
        .. Of(FilterField.Kind, Kind?.Value),
        .. Of(FilterField.Sort, Order == DefaultOrder ? null : Order.ToString().ToLowerInvariant()),
        .. Of(FilterField.Zoom, Zoom is { } zoom ? DrawnView.NameOf(zoom) : null),
        .. Of(FilterField.Rows, Rows is { } rows ? DrawnView.NameOf(rows) : null),
    ];

    /// <summary>The same for what finds alike and draws nothing.</summary>
    public ArchiveFilter Undrawn => this with { Zoom = null, Rows = null };

    /// <summary>The address of one page of what the filter finds.</summary>
    public string Url(int page = 1)
    {
        var parts = Parts();
        return Address(page > 1 ? parts.Append(new(FilterField.Page, page.ToString(CultureInfo.InvariantCulture))) : parts);
    }

    /// <summary>The address with one value more. A year gives way to a month of it, and a month to its year.</summary>
    public string UrlWith(FilterPart added) => Address(Parts().Where(p => !p.IsWithin(added) && !added.IsWithin(p)).Append(added).OrderBy(p => p.Field));

    public string UrlWithout(FilterPart taken) => Address(Parts().Where(p => p != taken));

    private string Address(IEnumerable<FilterPart> parts)
    {
        var query = string.Join('&', parts.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }

    private static IEnumerable<FilterPart> Of(FilterField field, string? value) => value is null ? [] : [new(field, value)];
}

/// <summary>One parameter of an address.</summary>
public sealed record FilterPart(FilterField Field, string Value)
{
    public string Name => NameOf(Field);

    public static string NameOf(FilterField field) => field.ToString().ToLowerInvariant();

    /// <summary>Whether it is a month, and the other its year.</summary>
    public bool IsWithin(FilterPart other) =>
        Field == FilterField.Year && other.Field == FilterField.Year && Value.StartsWith(other.Value + '-', StringComparison.Ordinal);
}

/// <summary><paramref name="Id"/> is null, and <paramref name="Name"/> what was asked for, where nobody has that slug.</summary>
public sealed record FilteredPerson(string Slug, string Name, int? Id);

/// <summary>A country, an organisation or a place; as of a person, <paramref name="Id"/> is null where there is none.</summary>
public sealed record FilteredEntity(FilterField Facet, string Slug, string Name, int? Id);

/// <param name="Value">A query, a name, a date in EDTF, a publisher, a kind of event, the slug of a topic, a level, or the key of a kind's label.</param>
public sealed record ActiveFilter(FilterField Field, string Value, ArchiveFilter Rest);

/// <summary>A kind of what a page lists, as <c>kind</c> names it in an address.</summary>
/// <param name="Label">The key of the interface text that names it.</param>
/// <param name="IsAcross">Whether what is of it is of one of the other kinds too.</param>
public sealed record FilterKind(string Value, string Label, bool IsAcross = false);

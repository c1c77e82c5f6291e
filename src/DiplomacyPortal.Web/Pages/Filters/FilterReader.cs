using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Topics;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>Reads the filter out of an address. Whatever stands there, a filter comes back, with what was wrong in it.</summary>
public sealed class FilterReader(ArchiveContext archive)
{
    private const int LongestShown = 60;

    private static readonly Dictionary<string, SortOrder> Orders = Enum.GetValues<SortOrder>().ToDictionary(o => o.ToString().ToLowerInvariant());

    /// <param name="kinds">Those of what the page lists; none for articles, which alone are searched.</param>
    /// <param name="own">The parts that only this list can be narrowed by.</param>
    public async Task<ArchiveFilter> ReadAsync(
        HttpRequest request, CancellationToken cancellation, IReadOnlyList<FilterKind>? kinds = null, params IReadOnlyList<FilterField> own)
    {
        List<FilterError> errors = [];
        var queryTyped = AskedValues.First(request, FilterField.Q);
        var (query, typed) = kinds is null ? await QueryAsync(queryTyped, errors, cancellation) : (null, []);
        if (kinds is not null && queryTyped is not null) errors.Add(new(FilterField.Q, FilterError.NotSearched, Shown(queryTyped)));
        var asked = new AskedValues(request, typed, errors);
        var people = await PeopleAsync(asked.Of(FilterField.Person), errors, cancellation);
        var sources = await SourcesAsync(asked.Of(FilterField.Source), errors, cancellation);
        var (fromTyped, toTyped) = (asked.First(FilterField.From), asked.First(FilterField.To));
        var from = Bound(fromTyped, FilterField.From, errors);
        var to = Bound(toTyped, FilterField.To, errors);
        if (from?.Low > to?.High)
        {
            errors.Add(new(FilterField.To, "Filter.Error.EndBeforeStart", Shown(toTyped!)));
            (from, to) = (null, null);
        }

        var years = Known(asked.Of(FilterField.Year), YearOrMonth, FilterField.Year, "Filter.Error.NotAYear", errors);
        var search = query is null ? null : await archive.FindAsync(query, cancellation);
        var events = Known(
            asked.Of(FilterField.Event), e => DisplayEvent.Kinds.Contains(e) ? e : null, FilterField.Event, "Filter.Error.UnknownEvent", errors);
        return new ArchiveFilter
        {
            Path = request.Path,
            Query = search?.Query ?? query,
            QueryTyped = query?.Rest ?? queryTyped,
            Search = search,
            AskedOrder = Order(asked.First(FilterField.Sort), errors),
            People = people,
            From = from,
            To = to,
            FromTyped = fromTyped is null ? null : Shown(fromTyped),
            ToTyped = toTyped is null ? null : Shown(toTyped),
            Years = years,
            Entities = await FilteredEntities.ReadAsync(archive, asked.Of, errors, cancellation),
            Sources = sources,
            Events = events,
            Topics = Own(FilterField.Topic, t => TopicLexicon.Find(t)?.Slug, "Filter.Error.UnknownTopic"),
            Levels = Own(FilterField.Level, l => FoundMeetings.Levels.Contains(l) ? l : null, "Filter.Error.UnknownLevel"),
            Kind = kinds is null ? null : Kind(asked.First(FilterField.Kind), kinds, errors),
            Page = PageNumber(asked.First(FilterField.Page), errors),
            Errors = errors,
        };

        List<string> Own(FilterField field, Func<string, string?> read, string message) =>
            own.Contains(field) ? Known(asked.Of(field), read, field, message, errors) : [];
    }

    private async Task<(SearchQuery? Query, IReadOnlyList<FilterPart> Parts)> QueryAsync(
        string? typed, List<FilterError> errors, CancellationToken cancellation)
    {
        if (typed is null) return (null, []);
        if (!DisplayText.IsLonger(typed, SearchQuery.Longest)) return await new TypedFilters(archive).ReadAsync(typed, cancellation);
        errors.Add(new(FilterField.Q, "Filter.Error.QueryTooLong", Shown(typed)) { Limit = SearchQuery.Longest });
        return (null, []);
    }

    private static SortOrder? Order(string? typed, List<FilterError> errors)
    {
        if (typed is null) return null;
        if (Orders.TryGetValue(typed, out var order)) return order;
        errors.Add(new(FilterField.Sort, "Filter.Error.UnknownOrder", Shown(typed)));
        return null;
    }

    private async Task<List<FilteredPerson>> PeopleAsync(string[] slugs, List<FilterError> errors, CancellationToken cancellation)
    {
        if (slugs.Length == 0) return [];
        var known = await archive.People
            .Where(p => slugs.Contains(p.Slug) && p.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .ToDictionaryAsync(p => p.Slug, p => new FilteredPerson(p.Slug, DisplayText.Line(p.Name), p.Id), cancellation);
        foreach (var slug in slugs.Where(s => !known.ContainsKey(s)))
        {
            if (await archive.SuccessorAsync(slug, cancellation) is { } now) known[slug] = new(now.Slug, DisplayText.Line(now.Name), now.Id);
        }

        errors.AddRange(slugs.Where(s => !known.ContainsKey(s))
            .Select(s => new FilterError(FilterField.Person, "Filter.Error.UnknownPerson", Shown(s)) { FindsNothing = true }));
        return [.. slugs.Select(s => known.GetValueOrDefault(s) ?? new FilteredPerson(s, Shown(s), null)).DistinctBy(p => p.Slug)];
    }

    private async Task<string[]> SourcesAsync(string[] sources, List<FilterError> errors, CancellationToken cancellation)
    {
        if (sources.Length == 0) return [];
        var known = await archive.Articles.Public()
            .Where(a => sources.Contains(a.Publisher!))
            .Select(a => a.Publisher!).Distinct().ToListAsync(cancellation);
        errors.AddRange(sources.Except([.. known, ArchiveFilter.NoSource])
            .Select(s => new FilterError(FilterField.Source, "Filter.Error.UnknownSource", Shown(s)) { FindsNothing = true }));
        return sources;
    }

    private static PartialDate? Bound(string? typed, FilterField field, List<FilterError> errors)
    {
        if (typed is null) return null;
        var bound = PeriodBound.Parse(typed);
        if (bound is null) errors.Add(new(field, "Filter.Error.NotADate", Shown(typed)));
        return bound;
    }

    /// <returns>What could be read of the values, once each.</returns>
    private static List<T> Known<T>(string[] typed, Func<string, T?> read, FilterField field, string message, List<FilterError> errors)
        where T : class
    {
        var values = typed.Select(t => (Typed: t, Value: read(t))).ToList();
        errors.AddRange(values.Where(v => v.Value is null).Select(v => new FilterError(field, message, Shown(v.Typed))));
        return [.. values.Select(v => v.Value).OfType<T>().Distinct()];
    }

    internal static PartialDate? YearOrMonth(string typed) => PeriodBound.Parse(typed) is { Edtf.Length: 4 or 7 } date ? date : null;

    private static FilterKind? Kind(string? typed, IReadOnlyList<FilterKind> kinds, List<FilterError> errors)
    {
        if (typed is null) return null;
        var kind = kinds.FirstOrDefault(k => k.Value == typed);
        if (kind is null) errors.Add(new(FilterField.Kind, "Filter.Error.UnknownKind", Shown(typed)));
        return kind;
    }

    private static int PageNumber(string? typed, List<FilterError> errors)
    {
        if (typed is null) return 1;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0) return page;
        errors.Add(new(FilterField.Page, "Filter.Error.NotAPage", Shown(typed)));
        return 1;
    }

    internal static string Shown(string value) => DisplayText.Shorten(value, LongestShown);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// The filters that a reader types into the search box, as the parameters of an address that they stand for. One that stands for
/// nothing the archive knows is words to search, and the query says so.
/// </summary>
internal sealed class TypedFilters(ArchiveContext archive)
{
    private const int MostSources = 1_000;

    /// <summary>Of leaders whose names hold a word; those in most articles.</summary>
    private const int MostLeaders = 1_000;

    /// <summary>Those that may be meant, by what was asked: who types a name forty times is answered once.</summary>
    private readonly Dictionary<string, IReadOnlyList<string>> _leaders = new(StringComparer.Ordinal);

    private IReadOnlyList<string>? _sources;

    public async Task<(SearchQuery Query, IReadOnlyList<FilterPart> Parts)> ReadAsync(string typed, CancellationToken cancellation)
    {
        var query = SearchQuery.Parse(typed);
        List<FilterPart> parts = [];
        Dictionary<int, int> words = [];
        foreach (var shortcut in query.Shortcuts)
        {
            var (taken, meant) = await MeantAsync(shortcut, parts, cancellation);
            words.Add(shortcut.Start, taken);
            parts.AddRange(meant);
        }

        return (parts.Count == 0 && words.Count == 0 ? query : SearchQuery.Parse(typed, shortcut => words.GetValueOrDefault(shortcut.Start, 1)), parts);
    }

    private async Task<(int Words, IEnumerable<FilterPart> Parts)> MeantAsync(
        SearchShortcut shortcut, List<FilterPart> parts, CancellationToken cancellation)
    {
        var field = shortcut.Field switch
        {
            ShortcutField.Leader => FilterField.Person,
            ShortcutField.Source => FilterField.Source,
            _ => FilterField.Year,
        };

        // One value more than a filter takes is refused for that, whatever it may mean.
        if (parts.Where(p => p.Field == field).Distinct().Count() > AskedValues.Most) return (1, []);
        return shortcut.Field switch
        {
            ShortcutField.Leader => Longest(shortcut, field, Leader, await LeadersAsync(shortcut.Values, cancellation)),
            ShortcutField.Source => Longest(shortcut, field, Sources, _sources ??= await SourcesAsync(cancellation)),
            _ => Longest(shortcut, field, Year, []),
        };
    }

    /// <summary>"leader:tô lâm thăm" means the longest name that its words make, and the rest is what to look for.</summary>
    private static (int Words, IEnumerable<FilterPart> Parts) Longest(
        SearchShortcut shortcut, FilterField field, Func<string, IReadOnlyList<string>, IEnumerable<string>> find, IReadOnlyList<string> known)
    {
        for (var words = shortcut.Values.Count; words > 0; words--)
        {
            List<string> found = [.. find(shortcut.Values[words - 1], known)];
            if (found.Count is > 0 and <= AskedValues.Most) return (words, found.Select(value => new FilterPart(field, value)));
        }

        return (0, []);
    }

    private static IEnumerable<string> Year(string value, IReadOnlyList<string> known) => FilterReader.YearOrMonth(value) is null ? [] : [value];

    /// <summary>The one of that name or another name of his; else, of those whose name holds these words, the first.</summary>
    private static IEnumerable<string> Leader(string value, IReadOnlyList<string> known)
    {
        var names = Names(value);
        return known.Intersect(names.Take(1)).Concat(known.Where(names.Contains)).Concat(known.Where(slug => Holds(slug, names[0]))).Take(1);
    }

    /// <summary>The publisher of that name or mark; else all publishers whose names hold these words.</summary>
    private static IEnumerable<string> Sources(string value, IReadOnlyList<string> known)
    {
        var asked = Slug.From(value);
        if ((known.FirstOrDefault(s => s == value) ?? known.FirstOrDefault(s => Slug.From(s) == asked)) is { } one) return [one];
        List<string> marked = [.. known.Intersect(OutletNames.Of(value))];
        return marked.Count > 0 ? marked : known.Where(s => Holds(Slug.From(s), asked));
    }

    /// <returns>The slugs that may be meant by one of the values, those in most articles first.</returns>
    private async Task<IReadOnlyList<string>> LeadersAsync(IReadOnlyList<string> values, CancellationToken cancellation)
    {
        List<string> names = [.. values.SelectMany(Names)];
        var asked = string.Join(' ', names);
        if (_leaders.TryGetValue(asked, out var known)) return known;
        // More than a filter takes: none is refused, and the others are words.
        if (_leaders.Count > AskedValues.Most) return [];
        var word = names[0];
        var (first, last, within) = ($"{word}-", $"-{word}", $"-{word}-");
        return _leaders[asked] = await archive.People
            .Where(p => p.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .Where(p => names.Contains(p.Slug) || p.Slug.StartsWith(first) || p.Slug.EndsWith(last) || p.Slug.Contains(within))
            .OrderByDescending(p => names.Contains(p.Slug))
            .ThenByDescending(p => p.Appearances.Count(a => a.Article.WithdrawnAt == null)).ThenBy(p => p.Slug)
            .Take(MostLeaders)
            .Select(p => p.Slug)
            .ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<string>> SourcesAsync(CancellationToken cancellation) => await archive.Articles.Public()
        .Where(a => a.Publisher != null)
        .Select(a => a.Publisher!).Distinct().OrderBy(p => p).Take(MostSources)
        .ToListAsync(cancellation);

    /// <returns>The slug of what was typed, then those of other names of the one it names.</returns>
    private static List<string> Names(string value)
    {
        var words = SearchWords.Of(value);
        var names = Synonyms.Longest(words, 0, _ => false) is { } name && name.Words == words.Count ? name.Names : [];
        return [Slug.From(value), .. names.Select(n => Slug.From(n.Written))];
    }

    private static bool Holds(string slug, string words) => words.Length > 0 && $"-{slug}-".Contains($"-{words}-", StringComparison.Ordinal);
}

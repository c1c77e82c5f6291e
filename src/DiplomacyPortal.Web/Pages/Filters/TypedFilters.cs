using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// The filters that a reader types into the search box, as the parameters of an address that they stand for. What is meant by none
/// that the archive knows stays as typed, for the filter to say so.
/// </summary>
internal static class TypedFilters
{
    private const int MostSources = 1_000;

    public static async Task<IReadOnlyList<FilterPart>> OfAsync(ArchiveContext archive, SearchQuery query, CancellationToken cancellation)
    {
        var parts = new List<FilterPart>();
        foreach (var (field, value) in query.Shortcuts)
        {
            parts.AddRange(field switch
            {
                ShortcutField.Leader => [new(FilterField.Person, await LeaderAsync(archive, value, cancellation))],
                ShortcutField.Source => (await SourcesAsync(archive, value, cancellation)).Select(s => new FilterPart(FilterField.Source, s)),
                _ => [new(FilterField.Year, value)],
            });
        }

        return parts;
    }

    /// <summary>The one of that name or another name of his; else, of those whose name holds these words, the one in most articles.</summary>
    private static async Task<string> LeaderAsync(ArchiveContext archive, string value, CancellationToken cancellation)
    {
        var slug = Slug.From(value);
        var words = SearchWords.Of(value);
        var names = Synonyms.Longest(words, 0, _ => false) is { } name && name.Words == words.Count ? name.Names : [];
        List<string> slugs = [slug, .. names.Select(n => Slug.From(string.Join(' ', n.Select(word => word.Spelt))))];
        var (first, last, within) = ($"{slug}-", $"-{slug}", $"-{slug}-");
        return await archive.People
            .Where(p => p.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .Where(p => slugs.Contains(p.Slug) || p.Slug.StartsWith(first) || p.Slug.EndsWith(last) || p.Slug.Contains(within))
            .OrderByDescending(p => p.Slug == slug).ThenByDescending(p => slugs.Contains(p.Slug))
            .ThenByDescending(p => p.Appearances.Count(a => a.Article.WithdrawnAt == null)).ThenBy(p => p.Slug)
            .Select(p => p.Slug)
            .FirstOrDefaultAsync(cancellation) ?? value;
    }

    /// <summary>The publisher of that name, else all whose names hold these words.</summary>
    private static async Task<IReadOnlyList<string>> SourcesAsync(ArchiveContext archive, string value, CancellationToken cancellation)
    {
        var published = await archive.Articles.Public()
            .Where(a => a.Publisher != null).Select(a => a.Publisher!).Distinct().OrderBy(p => p).Take(MostSources)
            .ToListAsync(cancellation);
        var asked = Slug.From(value);
        if ((published.Find(p => p == value) ?? published.Find(p => Slug.From(p) == asked)) is { } one) return [one];
        List<string> some = asked.Length == 0 ? [] : [.. published.Where(p => $"-{Slug.From(p)}-".Contains($"-{asked}-", StringComparison.Ordinal))];
        return some.Count > 0 ? some : [value];
    }
}

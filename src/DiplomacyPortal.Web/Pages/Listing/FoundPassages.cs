using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Why a query found the articles of a page: the only list that reads their texts.</summary>
public sealed class FoundPassages
{
    private readonly Dictionary<string, IReadOnlyList<Passage>> _bySlug;

    private FoundPassages(Dictionary<string, IReadOnlyList<Passage>> bySlug) => _bySlug = bySlug;

    /// <param name="slugs">As few as a page shows.</param>
    public static async Task<FoundPassages> LoadAsync(
        ArchiveContext archive, SearchMatch search, IReadOnlyCollection<string> slugs, CancellationToken cancellation)
    {
        Dictionary<string, IReadOnlyList<Passage>> passages = [];
        var texts = archive.Articles
            .Where(a => slugs.Contains(a.Slug))
            .OrderBy(a => a.Id)
            .Select(a => new { a.Slug, a.Text.Layout, Raw = a.Text.Source.Text });

        // One text at a time: a page of them can be half a gigabyte.
        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            passages[text.Slug] =
                [.. SearchPassages.Of(search.Reading, text.Raw, text.Layout).Select(found => new Passage(found, found.Span.In(text.Raw)))];
        }

        return new(passages);
    }

    /// <returns>None where only the title or the people matched.</returns>
    public IReadOnlyList<Passage> Of(string slug) => _bySlug.GetValueOrDefault(slug, []);

    public sealed record Passage(SearchPassage Found, string Words);
}

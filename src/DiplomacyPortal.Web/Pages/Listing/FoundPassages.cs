using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
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
        if (search.Reading.IsEmpty) return new(passages);
        var texts = archive.Articles
            .Where(a => slugs.Contains(a.Slug))
            .OrderBy(a => a.Id)
            .Select(a => new { a.Slug, a.Title, a.Text.Layout, a.Text.MarkdownStart, Raw = a.Text.Source.Text });

        // One text at a time: a page of them can be half a gigabyte.
        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var shown = ShownText.Of(text.Raw, text.Layout, text.MarkdownStart);
            passages[text.Slug] =
            [
                .. SearchPassages.Of(search.Reading, text.Raw, text.Layout)
                    .Select(found => Passage.Of(found, text.Raw, DisplayText.Line(text.Title), shown))
                    .Where(p => p.Shown.IsMarked),
            ];
        }

        return new(passages);
    }

    /// <returns>None where only the title or the people matched, or what readers do not see, as the address of a link.</returns>
    public IReadOnlyList<Passage> Of(string slug) => _bySlug.GetValueOrDefault(slug, []);

    /// <param name="Words">The raw ones.</param>
    /// <param name="Shown">The same as the article's page has them.</param>
    /// <param name="Place">The id of the block on that page; null where it has none.</param>
    /// <param name="Quoted">By what a browser finds there the words that matched; null where the block has no others, or none is seen.</param>
    public sealed record Passage(SearchPassage Found, string Words, Highlighted Shown, string? Place, string? Quoted)
    {
        /// <summary>What leads to it behind the address of the article.</summary>
        public string Fragment => Place is null ? "" : $"#{Place}{Quoted}";

        public bool BeginsWithin => Found.Span.Start > Found.Block.Span.Start;

        public bool EndsWithin => Found.Span.End < Found.Block.Span.End;

        internal static Passage Of(SearchPassage found, string raw, string title, ShownText shown) => new(
            found,
            found.Span.In(raw),
            Highlighted.Of(found.Span, found.Highlights, shown.Read),
            found.Highlights.Select(shown.PlaceOf).FirstOrDefault(place => place is not null),
            PassageWords.Of(found, raw, title, shown));
    }
}

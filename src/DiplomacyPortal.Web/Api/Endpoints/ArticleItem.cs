using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>An article as lists have it.</summary>
/// <param name="Passages">Those that answer the query best; null without a query.</param>
/// <param name="PeopleCount">Of all whom it names; <paramref name="People"/> are the first of them.</param>
internal sealed record ArticleItem(
    string Slug,
    string Address,
    string Title,
    string? Lead,
    DateItem Date,
    string? Publisher,
    string? Agency,
    IReadOnlyList<PersonName> People,
    int PeopleCount,
    IReadOnlyList<PassageItem>? Passages)
{
    public static ArticleItem From(ArticleLine line, FoundPassages? passages, HttpRequest request) => new(
        line.Slug,
        request.AddressOfArticle(line.Slug),
        line.Title,
        line.Lead,
        DateItem.From(line.Date),
        line.Publisher,
        line.Agency,
        [.. line.People.Select(p => new PersonName(p.Name, p.Slug))],
        line.PeopleCount,
        passages is null ? null : [.. passages.Of(line.Slug).Select(p => PassageItem.From(p, request.AddressOfArticle(line.Slug)))]);
}

/// <summary>Words of an article that answer a query.</summary>
/// <param name="Kind">Of the block that has them.</param>
/// <param name="Text">The raw words; <paramref name="Start"/> and <paramref name="Length"/> are their place in the raw text.</param>
/// <param name="Address">Of the words on the article's page, as its lists link them.</param>
/// <param name="Highlights">What matched, by its places in the raw text.</param>
internal sealed record PassageItem(BlockKind Kind, string Text, int Start, int Length, string Address, IReadOnlyList<ArticleFacts.Place> Highlights)
{
    /// <param name="article">The address of its page.</param>
    public static PassageItem From(FoundPassages.Passage passage, string article) => new(
        passage.Found.Block.Kind,
        passage.Words,
        passage.Found.Span.Start,
        passage.Found.Span.Length,
        article + passage.Fragment,
        [.. passage.Found.Highlights.Select(h => new ArticleFacts.Place(h.Start, h.Length))]);
}

/// <param name="Value">EDTF; null when it is unknown.</param>
internal sealed record DateItem(string? Value, DateOrigin Origin, string? Reason)
{
    public static DateItem From(ShownDate date) => new(date.Value, date.Origin, date.Reason);
}

internal sealed record PersonName(string Name, string Slug);

/// <summary>The article that something was read from.</summary>
internal sealed record ArticleSource(string Slug, string Address, string Title, DateItem Date, string? Publisher)
{
    public static ArticleSource From(string slug, string title, ShownDate date, string? publisher, HttpRequest request) =>
        new(slug, request.AddressOfArticle(slug), title, DateItem.From(date), publisher);
}

using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>An article as lists have it.</summary>
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
    int PeopleCount)
{
    public static ArticleItem From(ArticleLine line, HttpRequest request) => new(
        line.Slug,
        request.AddressOfArticle(line.Slug),
        line.Title,
        line.Lead,
        DateItem.From(line.Date),
        line.Publisher,
        line.Agency,
        [.. line.People.Select(p => new PersonName(p.Name, p.Slug))],
        line.PeopleCount);
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

using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>A statement with the article that has it.</summary>
/// <param name="Text">The words on one line, cut where they go on too long.</param>
/// <param name="Subject">The words that name the speaker there; null where there are none.</param>
/// <param name="Start">With <paramref name="Length"/> the place in the raw text of the article.</param>
/// <param name="Address">Of the words on the article's page.</param>
internal sealed record StatementItem(
    IReadOnlyList<StatementItem.Speaker> Speakers,
    string? Subject,
    string Verb,
    bool Direct,
    IReadOnlyList<string> Addressees,
    string Text,
    int Start,
    int Length,
    string Address,
    ArticleSource Article)
{
    public static StatementItem From(StatementLine line, HttpRequest request) => new(
        [.. line.Speakers.Select(s => new Speaker(s.Name, s.Slug, s.Borne?.Title))],
        line.Subject,
        line.Verb,
        line.Direct,
        line.Addressees,
        line.Text,
        line.Span.Start,
        line.Span.Length,
        $"{request.AddressOfArticle(line.Article.Slug)}#{line.Place}",
        ArticleSource.From(line.Article.Slug, line.Article.Title, line.Article.Date, line.Article.Publisher, request));

    /// <param name="Title">Borne up to the statement's end; null where there is none.</param>
    internal sealed record Speaker(string Name, string Slug, string? Title);
}

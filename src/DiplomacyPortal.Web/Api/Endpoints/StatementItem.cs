using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>A statement as its article has it, with the article.</summary>
/// <param name="SpokenBy">The speakers again, with what else is known of them.</param>
/// <param name="Text">The words on one line, cut where they go on too long.</param>
/// <param name="Subject">The words that name the speaker there; null where there are none.</param>
/// <param name="Address">Of the words on the article's page.</param>
internal sealed record StatementItem(
    IReadOnlyList<string> Speakers,
    string Verb,
    int Start,
    int Length,
    bool Direct,
    IReadOnlyList<string> Addressees,
    IReadOnlyList<string> Topics,
    IReadOnlyList<StatementItem.Speaker> SpokenBy,
    string? Subject,
    string Text,
    string Address,
    ArticleSource Article)
    : ArticleFacts.StatementFacts(Speakers, Verb, Start, Length, Direct, Addressees, Topics)
{
    public static StatementItem From(StatementLine line, HttpRequest request) => new(
        [.. line.Speakers.Select(s => s.Name)],
        line.Verb,
        line.Span.Start,
        line.Span.Length,
        line.Direct,
        line.Addressees,
        line.Topics,
        [.. line.Speakers.Select(s => new Speaker(s.Name, s.Slug, s.Borne?.Title))],
        line.Subject,
        line.Text,
        $"{request.AddressOfArticle(line.Article.Slug)}#{line.Place}",
        ArticleSource.From(line.Article.Slug, line.Article.Title, line.Article.Date, line.Article.Publisher, request));

    /// <param name="Title">Borne up to the statement's end; null where there is none.</param>
    internal sealed record Speaker(string Name, string Slug, string? Title);
}

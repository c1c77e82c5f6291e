using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Extraction;

/// <summary>
/// What the head of a Markdown file states about the article; <paramref name="BodyStart"/> is the offset at which
/// the text behind that head begins. A value that is given here outranks what the text would tell.
/// </summary>
public sealed record FrontMatter(int BodyStart)
{
    public SourcedText? Title { get; init; }

    public (PartialDate Value, TextSpan Span)? Date { get; init; }

    public SourcedText? Publisher { get; init; }

    public SourcedText? Url { get; init; }

    internal ExtractedArticle Over(ExtractedArticle article) => article with
    {
        Title = Title is null ? article.Title : new(Title.Text, Title.Span, TitleOrigin.Stated),
        Date = Date is { } date ? new(date.Value, date.Span, DateOrigin.Stated, null) : article.Date,
        Publisher = Publisher ?? article.Publisher,
        Url = Url ?? article.Url,
    };
}

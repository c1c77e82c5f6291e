namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Turns the spans of what was read from a composed text into spans of the original.</summary>
internal static class OriginalSpans
{
    public static ExtractedArticle ToOriginal(this ComposedText text, ExtractedArticle article)
    {
        SourcedText? Map(SourcedText? sourced) => sourced is null ? null : sourced with { Span = text.ToOriginal(sourced.Span) };

        Mention MapMention(Mention mention) => mention with
        {
            Span = text.ToOriginal(mention.Span),
            Offices = [.. mention.Offices.Select(office => office with { Span = text.ToOriginal(office.Span) })],
        };

        return article with
        {
            Title = article.Title with { Span = text.ToOriginal(article.Title.Span) },
            Lead = article.Lead is { } lead ? text.ToOriginal(lead) : null,
            Date = article.Date with { Span = text.ToOriginal(article.Date.Span) },
            Publisher = Map(article.Publisher),
            Agency = Map(article.Agency),
            Url = Map(article.Url),
            Byline = Map(article.Byline),
            Blocks = [.. article.Blocks.Select(b => b with { Span = text.ToOriginal(b.Span) })],
            Removed = [.. article.Removed.Select(r => r with { Span = text.ToOriginal(r.Span) })],
            People = [.. article.People.Select(p => p with { Mentions = [.. p.Mentions.Select(MapMention)] })],
            Places = [.. article.Places.Select(p => p with { Mentions = [.. p.Mentions.Select(text.ToOriginal)] })],
            Organisations = [.. article.Organisations.Select(o => o with { Mentions = [.. o.Mentions.Select(text.ToOriginal)] })],
            Events = [.. article.Events.Select(e => e with { Span = text.ToOriginal(e.Span), Citations = [.. e.Citations.Select(text.ToOriginal)] })],
            Statements = [.. article.Statements.Select(s => s with { Span = text.ToOriginal(s.Span), Subject = text.ToOriginal(s.Subject) })],
            Dates = [.. article.Dates.Select(d => d with { Span = text.ToOriginal(d.Span) })],
        };
    }
}

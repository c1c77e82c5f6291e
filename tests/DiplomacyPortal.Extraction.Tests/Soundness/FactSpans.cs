namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>Every span of an article's facts, with the name of what it covers.</summary>
internal static class FactSpans
{
    public static IEnumerable<(string What, TextSpan Span, bool MayBeEmpty)> Of(ExtractedArticle article)
    {
        yield return ("title", article.Title.Span, article.Title.Text.Length == 0);
        yield return ("date", article.Date.Span, true);
        if (article.Lead is { } lead) yield return ("lead", lead, false);
        foreach (var sourced in new[] { article.Publisher, article.Agency, article.Url, article.Byline }.OfType<SourcedText>())
            yield return (sourced.Text, sourced.Span, false);
        foreach (var block in article.Blocks) yield return (block.Kind.ToString(), block.Span, false);
        foreach (var part in article.Removed) yield return (part.Reason.ToString(), part.Span, false);
        foreach (var fact in Read(article)) yield return fact;
        foreach (var date in article.Dates) yield return ("cited date", date.Span, false);
    }

    /// <summary>What is read from the article itself, and never from what is left over around it.</summary>
    public static IEnumerable<(string What, TextSpan Span, bool MayBeEmpty)> Read(ExtractedArticle article)
    {
        foreach (var mention in article.People.SelectMany(p => p.Mentions))
        {
            yield return ("mention", mention.Span, false);
            foreach (var office in mention.Offices) yield return ("office", office.Span, false);
        }

        foreach (var span in article.Places.SelectMany(p => p.Mentions)) yield return ("place", span, false);
        foreach (var span in article.Organisations.SelectMany(o => o.Mentions)) yield return ("organisation", span, false);
        foreach (var told in article.Events)
        {
            yield return ("event", told.Span, false);
            foreach (var citation in told.Citations) yield return ("citation", citation, false);
        }

        foreach (var statement in article.Statements)
        {
            yield return ("statement", statement.Span, false);
            yield return ("subject", statement.Subject, true);
        }
    }
}

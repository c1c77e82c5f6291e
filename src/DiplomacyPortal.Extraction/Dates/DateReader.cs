using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Finds the dates of an article and the one that dates it.</summary>
internal static class DateReader
{
    /// <param name="stated">The date that a Markdown file's head gives.</param>
    /// <param name="dateLines">The lines of publication, above the article.</param>
    /// <param name="body">The blocks of the article.</param>
    public static (ArticleDate Date, List<CitedDate> Dates) Read(
        ReadableText text, PartialDate? stated, IReadOnlyList<TextSpan> dateLines, IReadOnlyList<TextSpan> body)
    {
        var dates = new List<DateExpression>();
        var published = stated is null ? null : new ArticleDate(stated, default, DateOrigin.Stated, null);
        foreach (var line in dateLines)
        {
            DateGrammar.AddTo(dates, text.In(line));
            if (published is null && dates is [{ LacksYear: false } first, ..]) published = new(first.Value, line, DateOrigin.Stated, null);
        }

        foreach (var block in body) DateGrammar.AddTo(dates, text.In(block));
        dates.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));

        var article = published ?? ReportDate.Read(text, body, dates);
        return (article, new DateCitation(text, body, dates, article, published is not null).Read());
    }
}

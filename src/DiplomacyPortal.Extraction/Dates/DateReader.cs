using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Finds the dates of an article and the one that dates it.</summary>
internal static partial class DateReader
{
    /// <summary>Where the report's own date stands, if it does: in the first paragraphs.</summary>
    private const int FirstParagraphs = 3;

    /// <summary>In days: what lasts longer, or lies further back, is no report of the day.</summary>
    private const int LongestReport = 200;

    /// <param name="stated">The date that a Markdown file's head gives.</param>
    /// <param name="dateLines">The lines of publication, above the article.</param>
    /// <param name="body">The blocks of the article.</param>
    public static (ArticleDate Date, List<CitedDate> Dates) Read(string text, PartialDate? stated, IReadOnlyList<TextSpan> dateLines, IReadOnlyList<TextSpan> body)
    {
        var published = dateLines.SelectMany(line => DateGrammar.Find(text, line).Select(date => (Line: line, Date: date))).ToList();
        var expressions = published.Select(p => p.Date).Concat(body.SelectMany(block => DateGrammar.Find(text, block))).ToList();
        var article = stated is not null ? new ArticleDate(stated, default, DateOrigin.Stated, null)
            : published.Count > 0 && !published[0].Date.LacksYear ? new ArticleDate(published[0].Date.Value, published[0].Line, DateOrigin.Stated, null)
            : null;
        var bodyText = string.Join('\n', body.Select(block => block.In(text)));
        article ??= FromReport(text, expressions, body) ?? FromSession(text, bodyText, body) ?? ArticleDate.Unknown;

        var years = new YearInference(text, expressions, article.Origin == DateOrigin.Unknown ? null : article.Value);
        var dates = expressions.Select(e => Cite(e, years)).OfType<CitedDate>().OrderBy(d => d.Span.Start).ToList();
        return (article, dates);
    }

    private static CitedDate? Cite(DateExpression date, YearInference years)
    {
        if (!date.LacksYear) return date.Value is { } stated ? new(stated, date.Span, DateOrigin.Stated, null) : null;
        return years.For(date) is { } year && date.WithYear(year.Year).Value is { } value
            ? new(value, date.Span, DateOrigin.Inferred, $"năm {year.Year}: {year.Reason}")
            : date.Value is { } yearless ? new(yearless, date.Span, DateOrigin.Stated, null) : null;
    }

    /// <summary>
    /// The first day that the opening paragraphs name, if its year is given or can be inferred. Passed over: a day far before
    /// another of the opening ("ngày 16/4/1975 … ngày 16/4/2025"), a span of years, the date of a document ("Nghị quyết … ngày 24/1/2025").
    /// </summary>
    private static ArticleDate? FromReport(string text, List<DateExpression> expressions, IReadOnlyList<TextSpan> body)
    {
        var opening = body.Take(FirstParagraphs).ToList();
        var days = expressions.FindAll(e => e.IsDay && opening.Exists(block => block.Contains(e.Span)));
        var latest = days.Select(d => d.LacksYear ? null : d.Value?.High).Max();
        var years = new YearInference(text, expressions, null);
        foreach (var day in days.Where(d => !IsOfDocument(text, d)))
        {
            if (day.LacksYear)
            {
                if (years.For(day) is { } year && day.WithYear(year.Year).Value is { } value)
                    return new(value, day.Span, DateOrigin.Inferred, $"năm {year.Year}: {year.Reason}");
            }
            else if (day.Value is { Low: { } low, High: { } high } && high.DayNumber - low.DayNumber < LongestReport && latest?.DayNumber - high.DayNumber < LongestReport)
            {
                return new(day.Value, day.Span, DateOrigin.Stated, null);
            }
        }

        return null;
    }

    private static bool IsOfDocument(string text, DateExpression date)
    {
        var start = Math.Max(0, date.Span.Start - 60);
        return Document().IsMatch(text.AsSpan(start, date.Span.Start - start));
    }

    /// <summary>A text without a day that reports a session of the General Assembly is of that session's time.</summary>
    private static ArticleDate? FromSession(string text, string bodyText, IReadOnlyList<TextSpan> body)
    {
        if (AssemblySession.Of(bodyText) is not { } session || body.Count == 0) return null;
        var year = AssemblySession.OpeningYear(session);
        var value = AssemblySession.IsOpening(bodyText)
            ? PartialDate.Month(year, 9)
            : PartialDate.Month(year, 9) is { } from && PartialDate.Month(year + 1, 9) is { } to ? PartialDate.Interval(from, to) : null;
        var named = AssemblySession.Find(text, body);
        return value is null ? null : new(value, named, DateOrigin.Inferred, $"Đại hội đồng Liên hợp quốc khóa {session} khai mạc tháng 9/{year}");
    }

    [GeneratedRegex(@"(?:Nghị quyết|Quyết định|Chỉ thị|Nghị định|Luật|Công văn|Thông tư|Công hàm|Hiến chương)[^,.;]*ngày\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Document();
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The date of an article that carries none: that of what it reports.</summary>
internal static class ReportDate
{
    /// <summary>Where the report's own date stands, if it does: in the first paragraphs.</summary>
    private const int FirstParagraphs = 3;

    /// <summary>In days: what lasts longer, or lies further back, is no report of the day.</summary>
    private const int LongestReport = 200;

    /// <summary>In words, between a document's name and its date.</summary>
    private const int DocumentReach = 14;

    public static ArticleDate Read(ReadableText text, IReadOnlyList<TextSpan> body, List<DateExpression> dates) =>
        FromDays(text, body, dates) ?? FromSession(text, body) ?? ArticleDate.Unknown;

    /// <summary>
    /// The first day that the opening paragraphs name, if its year is given or can be inferred. Passed over: a day far before
    /// another of the opening ("ngày 16/4/1975 … ngày 16/4/2025"), a span of years, the date of a document ("Nghị quyết … ngày 24/1/2025"),
    /// what the report only looks back to.
    /// </summary>
    private static ArticleDate? FromDays(ReadableText text, IReadOnlyList<TextSpan> body, List<DateExpression> dates)
    {
        var opening = body.Count == 0 ? default : TextSpan.Between(body[0].Start, body[Math.Min(FirstParagraphs, body.Count) - 1].End);
        var years = new YearInference(text, body, dates, null, false);
        var background = new Background(text, body, dates, opening);
        var latest = dates.Where(d => IsOpeningDay(d, opening) && !d.LacksYear).Max(d => d.Value?.High);
        DateExpression? yearless = null;
        for (var i = 0; i < dates.Count && dates[i].Span.Start < opening.End; i++)
        {
            var day = dates[i];
            if (!IsOpeningDay(day, opening) || IsOfDocument(text, opening, day)) continue;
            if (day.LacksYear)
            {
                if (years.For(i) is { } year && day.WithYear(year.Year).Value is { } value)
                    return new(value, day.Span, DateOrigin.Inferred, DateReasons.Year(year.Year, year.Reason));
                yearless ??= day;
            }
            else if (day.Value is { } time && IsShort(time.Low, time.High) && IsShort(time.High, latest) && Holds(day, yearless) && !background.Holds(i))
            {
                return new(time, day.Span, DateOrigin.Stated, null);
            }
        }

        return null;
    }

    private static bool IsShort(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber < LongestReport;

    /// <summary>"Chiều 25/9, nhắc lại ngày 24/9/1973, …": what is reported is of the first day; a later one dates it only as a span that holds it.</summary>
    private static bool Holds(DateExpression span, DateExpression? yearless) =>
        yearless is null
        || (span.Value is { } time && span.Date.Year is { } year && yearless.WithYear(year).Value is { } day && day.Low >= time.Low && day.High <= time.High);

    private static bool IsOpeningDay(DateExpression date, TextSpan opening) =>
        date.IsDay && date.Anchor.Kind == AnchorKind.None && opening.Contains(date.Span);

    private static bool IsOfDocument(ReadableText text, TextSpan opening, DateExpression date)
    {
        var words = new DateWords(text.In(opening));
        var at = words.Tokens.FirstFrom(date.Span.Start) - 1;
        if (!words.Is(at, "ngày")) return false;
        for (var i = at - 1; i >= Math.Max(0, at - DocumentReach) && words.Mark(i) is not (',' or '.' or ';'); i--)
        {
            if (words.Is(i, Landmark.Document)) return true;
        }

        return false;
    }

    /// <summary>A text without a day that reports a session of the General Assembly is of that session's time.</summary>
    private static ArticleDate? FromSession(ReadableText text, IReadOnlyList<TextSpan> body) =>
        AssemblySession.Of(text, body) is { Value: { } value } session ? new(value, session.Span, DateOrigin.Inferred, session.Reason) : null;
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Gives each date of a text the value that it means; one that stays unclear is left out, a day without a year stays so.</summary>
internal sealed class DateCitation(ReadableText text, IReadOnlyList<TextSpan> body, List<DateExpression> dates, ArticleDate article, bool isPublished)
{
    /// <summary>How many dates before "cùng ngày" are asked.</summary>
    private const int MostBefore = 12;

    /// <summary>In days.</summary>
    private const int LongestReport = 31;

    private readonly PartialDate? _articleDate = article.Origin == DateOrigin.Unknown ? null : article.Value;
    private readonly PartialDate?[] _values = new PartialDate?[dates.Count];

    public List<CitedDate> Read()
    {
        var years = new YearInference(text, body, dates, _articleDate, isPublished);
        var relative = new RelativeDates(_articleDate, isPublished);
        var cited = new List<CitedDate>(dates.Count);
        for (var i = 0; i < dates.Count; i++)
        {
            if (Cite(i, years, relative) is not { } date) continue;
            _values[i] = date.Value;
            cited.Add(date);
        }

        return cited;
    }

    private CitedDate? Cite(int index, YearInference years, RelativeDates relative)
    {
        var date = dates[index];
        // "Theo ngày của bài" would say of the day that dates the article that it follows from itself.
        if (article.Origin == DateOrigin.Inferred && article.Span == date.Span) return Cited(date, article.Value, article.Origin, article.Reason);
        switch (date.Anchor.Kind)
        {
            case AnchorKind.None or AnchorKind.Next or AnchorKind.Last or AnchorKind.Near:
                if (!date.LacksYear) return Cited(date, date.Value, DateOrigin.Stated, null);
                return years.For(index) is { } year && date.WithYear(year.Year).Value is { } value
                    ? Cited(date, value, DateOrigin.Inferred, DateReasons.Year(year.Year, year.Reason))
                    : Cited(date, date.Value, DateOrigin.Stated, null);
            case AnchorKind.SameDay:
                return DayBefore(index) is { } day ? Cited(date, day, DateOrigin.Inferred, DateReasons.SameDay(day)) : null;
            default:
                return _articleDate is not null && !IsOfAnotherTime(index) && relative.Resolve(date) is { } resolved
                    ? Cited(date, resolved, DateOrigin.Inferred, DateReasons.CountedFrom(date.Span.In(text.Text), _articleDate))
                    : Unresolved(date);
        }
    }

    private static CitedDate? Cited(DateExpression date, PartialDate? value, DateOrigin origin, string? reason) =>
        value is null ? null : new(value, date.Span, origin, reason);

    /// <summary>"18/7 năm ngoái" is still a day, of a year that is not known.</summary>
    private static CitedDate? Unresolved(DateExpression date) => date.IsDay ? Cited(date, date.Value, DateOrigin.Stated, null) : null;

    /// <summary>
    /// Someone else's "hôm nay" may be any day, and so may "năm sau" behind "Năm 1995, …"; a month or year that is quoted counts from
    /// the article's date unless its paragraph tells of another year.
    /// </summary>
    private bool IsOfAnotherTime(int index)
    {
        var date = dates[index];
        if (date.IsQuoted && date.Anchor.Kind is AnchorKind.Day or AnchorKind.Weekday) return true;
        if (!date.IsQuoted && !date.Anchor.Told) return false;
        var (paragraph, year) = (ParagraphOf(date), _articleDate?.Low?.Year);
        for (var i = index - 1; i >= Math.Max(0, index - MostBefore) && dates[i].Span.Start >= paragraph.Start; i--)
        {
            if (dates[i].Anchor.Kind == AnchorKind.None && !dates[i].LacksYear && dates[i].Date.Year < year) return true;
        }

        return false;
    }

    /// <summary>The one day that its paragraph names before; where that names none, the one of the paragraph before.</summary>
    private PartialDate? DayBefore(int index)
    {
        PartialDate? only = null;
        var paragraph = ParagraphOf(dates[index]);
        var isBefore = false;
        for (var i = index - 1; i >= Math.Max(0, index - MostBefore); i--)
        {
            if (dates[i].Span.Start < paragraph.Start)
            {
                if (only is not null || isBefore) return only;
                (paragraph, isBefore) = (ParagraphBefore(paragraph), true);
                if (dates[i].Span.Start < paragraph.Start) return null;
            }

            if (_values[i] is not { } value || !IsDay(dates[i]) || !IsReported(value)) continue;
            if (only is not null && only != value) return null;
            only = value;
        }

        return only;
    }

    /// <summary>"Cùng ngày" is told of what the article reports, not of a day to come or long ago.</summary>
    private bool IsReported(PartialDate day) =>
        _articleDate is not { Low: { } low, High: { } high }
        || (day.Low?.DayNumber <= high.DayNumber + 1 && day.Low?.DayNumber >= low.DayNumber - LongestReport);

    private static bool IsDay(DateExpression date) => date.IsSingleDay || date.Anchor.Kind is AnchorKind.Day or AnchorKind.Weekday or AnchorKind.SameDay;

    private TextSpan ParagraphOf(DateExpression date) =>
        SpanOrder.FirstFrom(body, date.Span.Start + 1, b => b.Start) is > 0 and var next ? body[next - 1] : default;

    private TextSpan ParagraphBefore(TextSpan paragraph) =>
        SpanOrder.FirstFrom(body, paragraph.Start, b => b.Start) is > 0 and var at ? body[at - 1] : paragraph;
}

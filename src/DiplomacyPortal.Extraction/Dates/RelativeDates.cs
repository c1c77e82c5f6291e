namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// Counts "hôm qua", "tháng trước", "thập niên 90 của thế kỷ trước" from the article's date: days from a day of publication only,
/// months from a month, years from a year.
/// </summary>
internal sealed class RelativeDates(PartialDate? article, bool isPublished)
{
    private const int FirstCenturyOfPress = 20;

    private readonly DateOnly? _day = isPublished && article?.Low == article?.High ? article?.Low : null;
    private readonly int? _year = article is { Low: { } low, High: { } high } && low.Year == high.Year ? low.Year : null;
    private readonly int? _month = article is { Low: { } low, High: { } high } && (low.Year, low.Month) == (high.Year, high.Month) ? low.Month : null;

    /// <returns>Null where the article's date is not known so precisely, and for what is counted from something else.</returns>
    public PartialDate? Resolve(DateExpression date) => date.Anchor.Kind switch
    {
        AnchorKind.Day => Day(date.Anchor.Offset),
        AnchorKind.Weekday => Weekday((DayOfWeek)date.Anchor.Offset),
        AnchorKind.Month => _month is { } month && _year is { } inYear ? Month((inYear * 12) + month - 1 + date.Anchor.Offset, date.Start.Day) : null,
        AnchorKind.Year => _year is { } year ? InYear(date, year + date.Anchor.Offset) : null,
        AnchorKind.YearSoFar => _year is { } current && HasCome(date) ? InYear(date, current) : null,
        // All that is left: of a century.
        _ => _year is { } now && now / 100 >= FirstCenturyOfPress ? InCentury(date, ((now - 1) / 100) + date.Anchor.Offset) : null,
    };

    /// <summary>The first months of a year are over, or its last ones have begun; before that they may be those of another year.</summary>
    private bool HasCome(DateExpression date) => _month >= (date.Start.Month > 1 ? date.Start.Month : date.Date.Month);

    private PartialDate? Day(int offset) =>
        _day is { } day && InCalendar(day.DayNumber + offset) is { } other ? PartialDate.Day(other.Year, other.Month, other.Day) : null;

    /// <summary>"Hôm thứ Năm" is the last one; on a Thursday it may be this day or that of a week ago.</summary>
    private PartialDate? Weekday(DayOfWeek weekday)
    {
        const int Week = 7;
        if (_day is not { } day) return null;
        var since = ((int)day.DayOfWeek - (int)weekday + Week) % Week;
        return since == 0 ? null : Day(-since);
    }

    /// <summary>"tháng trước", "ngày 5 tháng trước"</summary>
    private static PartialDate? Month(int months, int? day) => months < 12 ? null : new DateFields(months / 12, (months % 12) + 1, day).Value;

    private static PartialDate? InYear(DateExpression date, int year) =>
        date.Start == default ? PartialDate.Year(year) : date.WithYear(year).Value;

    private static PartialDate? InCentury(DateExpression date, int century)
    {
        var years = century * 100;
        return (date with { Start = DateFields.OfYear(date.Start.Year + years), End = DateFields.OfYear(date.End?.Year + years), Anchor = default }).Value;
    }

    private static DateOnly? InCalendar(int dayNumber) =>
        dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(dayNumber) : null;
}

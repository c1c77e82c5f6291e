namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// Finds the year of a day that is written without one, from the strongest reason the text has: a dated day beside it,
/// the article's own date, an anniversary, a numbered session of the General Assembly. A year that merely stands nearby is none.
/// </summary>
internal sealed class YearInference(string text, IReadOnlyList<DateExpression> dates, PartialDate? articleDate)
{
    private readonly (int Year, string Reason)? _anniversary = Anniversaries.YearOf(text, dates);
    private readonly Dictionary<int, int> _places = dates.Select((date, index) => (date.Span.Start, index)).ToDictionary(place => place.Start, place => place.index);
    private readonly int? _session = AssemblySession.Of(text);

    public (int Year, string Reason)? For(DateExpression date) => Neighbour(date) ?? FromArticle(date) ?? _anniversary ?? FromSession(date);

    /// <summary>"25/9 giờ địa phương (rạng sáng 26/9/2024)": the same night, written twice.</summary>
    private (int, string)? Neighbour(DateExpression date)
    {
        var index = _places[date.Span.Start];
        foreach (var other in dates.Skip(Math.Max(0, index - 2)).Take(5))
        {
            if (other.LacksYear || !other.IsDay || Math.Abs(other.Span.Start - date.Span.End) > 60) continue;
            var (from, to) = other.Span.Start > date.Span.Start ? (date.Span.End, other.Span.Start) : (other.Span.End, date.Span.Start);
            if (to < from || text.AsSpan(from, to - from).ContainsAny(".;") || !text.AsSpan(from, to - from).ContainsAny("(-–,")) continue;
            if (other.Date.Value?.Low is { } day && Nearest(date, day) is { } year && DaysBetween(date, year, day) <= 7)
                return (year, $"theo ngày {other.Span.In(text)} viết liền bên");
        }

        return null;
    }

    private (int, string)? FromArticle(DateExpression date) =>
        articleDate is { Low: { } low, High: { } high } && high.DayNumber - low.DayNumber < 200 && Nearest(date, low.AddDays((high.DayNumber - low.DayNumber) / 2)) is { } year
            ? (year, "theo ngày của bài")
            : null;

    private (int, string)? FromSession(DateExpression date)
    {
        if (_session is not { } session) return null;
        var opening = AssemblySession.OpeningYear(session);
        var first = date.Start;
        var year = first.Month > 9 || (first.Month == 9 && first.Day >= 8) ? opening : opening + 1;
        return (year, $"Đại hội đồng Liên hợp quốc khóa {session} khai mạc tháng 9/{opening}");
    }

    /// <summary>The year that brings the day closest to another day.</summary>
    private static int? Nearest(DateExpression date, DateOnly day)
    {
        var years = new[] { day.Year, day.Year - 1, day.Year + 1 }
            .Where(year => PartialDate.Day(year, date.Start.Month!.Value, date.Start.Day!.Value) is not null).ToList();
        return years.Count == 0 ? null : years.MinBy(year => DaysBetween(date, year, day));
    }

    private static int DaysBetween(DateExpression date, int year, DateOnly day) =>
        PartialDate.Day(year, date.Start.Month!.Value, date.Start.Day!.Value) is { Low: { } low } ? Math.Abs(low.DayNumber - day.DayNumber) : int.MaxValue;
}

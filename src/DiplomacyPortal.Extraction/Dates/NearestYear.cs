namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The year that brings a day or a month closest to a known time, forward or back where the text says which.</summary>
internal sealed class NearestYear
{
    /// <summary>In days: what lasts longer gives no year to a day.</summary>
    private const int LongestTime = 200;

    /// <summary>In days: a day that lies no further off is of the time that is reported, whatever "sẽ" stands before it.</summary>
    private const int Close = 31;

    /// <summary>In days and months: what "sẽ" speaks of comes sooner.</summary>
    private const int FarthestAhead = 245;
    private const int FarthestMonthAhead = 8;

    /// <summary>In months: "trong tháng 9" without more is said of one so near.</summary>
    private const int FarthestMonth = 2;

    private readonly DateOnly _low;
    private readonly DateOnly _high;
    private readonly int _reach;

    private NearestYear(DateOnly low, DateOnly high, int reach) => (_low, _high, _reach) = (low, high, reach);

    /// <param name="reach">In days: farther than this no day is looked for.</param>
    /// <returns>Null for a time that is unknown, or too long to tell.</returns>
    public static NearestYear? To(PartialDate? time, int reach = int.MaxValue) =>
        time is { Low: { } low, High: { } high } && high.DayNumber - low.DayNumber < LongestTime ? new(low, high, reach) : null;

    public int? Of(DateExpression date) => date.IsDay ? OfDay(date) : OfMonth(date);

    public bool IsClose(DateExpression date) => date.IsDay && Nearest(date) is { } year && Math.Abs(Days(date, year)) <= Close;

    private int? OfDay(DateExpression date)
    {
        var kind = date.Anchor.Kind;
        if (kind == AnchorKind.Next) return Closest(Years(date).Where(y => Days(date, y) >= 0), y => Days(date, y));
        if (kind == AnchorKind.Last) return Closest(Years(date).Where(y => Days(date, y) <= 0), y => Days(date, y));
        if (Nearest(date) is not { } year || Math.Abs(Days(date, year)) > _reach) return null;
        if (!date.IsAhead || Days(date, year) >= -Close) return year;
        // "Sẽ thăm … từ ngày 15/3", said in October.
        return Exists(date, year + 1) && Days(date, year + 1) <= FarthestAhead ? year + 1 : null;
    }

    private int? OfMonth(DateExpression date)
    {
        var (years, kind) = (Enumerable.Range(_low.Year - 1, 3), date.Anchor.Kind);
        var fitting = kind switch
        {
            // "Tháng 9 tới", said in September, may be either.
            AnchorKind.Next => years.Where(y => Months(date, y) is > 0 and < 12),
            AnchorKind.Last => years.Where(y => Months(date, y) is <= 0 and > -12),
            AnchorKind.Near => years.Where(y => Months(date, y) is >= -6 and <= 6),
            _ when date.IsAhead => years.Where(y => Months(date, y) is >= 0 and <= FarthestMonthAhead),
            _ => years.Where(y => Months(date, y) is >= -FarthestMonth and <= FarthestMonth),
        };
        return Closest(fitting, y => Months(date, y));
    }

    private int? Nearest(DateExpression date) => Closest(Years(date), y => Days(date, y));

    private static int? Closest(IEnumerable<int> years, Func<int, int> distance) => years.Cast<int?>().MinBy(y => Math.Abs(distance(y!.Value)));

    private IEnumerable<int> Years(DateExpression date) => new[] { _low.Year, _low.Year - 1, _low.Year + 1 }.Where(year => Exists(date, year));

    private static bool Exists(DateExpression date, int year) => PartialDate.Day(year, date.Start.Month!.Value, date.Start.Day!.Value) is not null;

    /// <summary>How many days it lies ahead of the middle of the known time.</summary>
    private int Days(DateExpression date, int year) =>
        new DateOnly(year, date.Start.Month!.Value, date.Start.Day!.Value).DayNumber - ((_low.DayNumber + _high.DayNumber) / 2);

    /// <summary>How many months it lies ahead of the known time; 0 where they meet.</summary>
    private int Months(DateExpression date, int year)
    {
        var start = ((date.Start.Month > date.Date.Month ? year - 1 : year) * 12) + date.Start.Month!.Value;
        var end = (year * 12) + date.Date.Month!.Value;
        var (low, high) = ((_low.Year * 12) + _low.Month, (_high.Year * 12) + _high.Month);
        return start > high ? start - high : end < low ? end - low : 0;
    }
}

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>How far the divisions of a drawing lie apart: every third day of a month, every second month of a year, every tenth year.</summary>
public readonly record struct TimeStep(TimeUnit Unit, int Count)
{
    private const double DaysOfMonth = 30.4;
    private const double DaysOfYear = 365.2;

    /// <summary>The finest first.</summary>
    public static IReadOnlyList<TimeStep> All { get; } =
    [
        .. new[] { 1, 2, 3, 5, 10 }.Select(n => new TimeStep(TimeUnit.Day, n)),
        .. new[] { 1, 2, 3, 6 }.Select(n => new TimeStep(TimeUnit.Month, n)),
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 }.Select(n => new TimeStep(TimeUnit.Year, n)),
    ];

    /// <summary>About how long it is.</summary>
    public double Days => Count * (Unit switch { TimeUnit.Day => 1, TimeUnit.Month => DaysOfMonth, _ => DaysOfYear });

    /// <returns>The first day of the division that a day lies in.</returns>
    public DateOnly StartOf(DateOnly day) => Unit switch
    {
        TimeUnit.Year => new(Math.Max(1, day.Year - (day.Year % Count)), 1, 1),
        TimeUnit.Month => new(day.Year, day.Month - ((day.Month - 1) % Count), 1),
        _ => new(day.Year, day.Month, DayStart(day)),
    };

    /// <param name="start">The first day of a division.</param>
    /// <returns>That of the next one; null where the calendar has none.</returns>
    public DateOnly? Next(DateOnly start) => Unit switch
    {
        TimeUnit.Year => start.Year - (start.Year % Count) + Count is var year and <= 9999 ? new(year, 1, 1) : null,
        TimeUnit.Month => start.Year == 9999 && start.Month + Count > 12 ? null : start.AddMonths(Count),
        _ => NextDay(start),
    };

    /// <summary>Days are counted anew each month; what is left of it at its end is too little to stand alone if it is less than half.</summary>
    private int DayStart(DateOnly day)
    {
        var start = day.Day - ((day.Day - 1) % Count);
        return start > 1 && 2 * (DateTime.DaysInMonth(day.Year, day.Month) - start + 1) < Count ? start - Count : start;
    }

    private DateOnly? NextDay(DateOnly start)
    {
        var (next, days) = (start.Day + Count, DateTime.DaysInMonth(start.Year, start.Month));
        if (next <= days && 2 * (days - next + 1) >= Count) return new(start.Year, start.Month, next);
        return start is { Year: 9999, Month: 12 } ? null : new DateOnly(start.Year, start.Month, 1).AddMonths(1);
    }
}

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Where days stand on a drawing that runs from left to right. A day has a width of its own: what lasts three days is three wide.</summary>
/// <param name="First">The day that begins at 0.</param>
/// <param name="Last">The day that ends at <paramref name="Width"/>; not before the first.</param>
public sealed record TimeScale(DateOnly First, DateOnly Last, double Width)
{
    private readonly double _day = Width / (Last.DayNumber - First.DayNumber + 1);

    /// <returns>Where a day begins; outside of 0 to <see cref="Width"/> for one that the drawing does not show.</returns>
    public double Start(DateOnly day) => (day.DayNumber - First.DayNumber) * _day;

    public double Middle(DateOnly day) => Start(day) + (_day / 2);

    public double End(DateOnly day) => Start(day) + _day;

    /// <returns>What the drawing shows of a span of days; null where that is nothing.</returns>
    public (double X, double Width)? Span(DateOnly low, DateOnly high)
    {
        if (low > Last || high < First || low > high) return null;
        var x = Math.Max(0, Start(low));
        return (x, Math.Min(Width, End(high)) - x);
    }

    /// <returns>The beginnings of the shortest divisions of which there are no more than that.</returns>
    public IReadOnlyList<TimeTick> Ticks(int most) => Ticks(Step(most));

    public IReadOnlyList<TimeTick> Ticks(TimeStep step)
    {
        List<TimeTick> ticks = [];
        for (DateOnly? day = step.StartOf(First); day <= Last; day = step.Next(day.Value))
        {
            if (day >= First) ticks.Add(new(step.Unit, day.Value, Start(day.Value)));
        }

        return ticks;
    }

    /// <param name="most">At least 1.</param>
    /// <param name="least">The shortest unit that it may be of.</param>
    /// <returns>The shortest that divides the drawing into no more parts than that; the parts at both ends need not be whole.</returns>
    public TimeStep Step(int most, TimeUnit least = TimeUnit.Day)
    {
        var days = Last.DayNumber - First.DayNumber + 1;

        // All days of ten thousand years need not be counted to be found too many.
        return TimeStep.All.Where(step => step.Unit >= least && days / step.Days < most + 2)
            .FirstOrDefault(step => Parts(step) <= most, TimeStep.All[^1]);
    }

    /// <returns>The part of the drawing that a day lies in; of days outside, the part at that end.</returns>
    public DayRange Part(TimeStep step, DateOnly day)
    {
        var start = step.StartOf(day < First ? First : day > Last ? Last : day);
        var end = step.Next(start) is { } next ? next.AddDays(-1) : DateOnly.MaxValue;
        return new(start < First ? First : start, end > Last ? Last : end);
    }

    private int Parts(TimeStep step)
    {
        var parts = 0;
        for (DateOnly? day = step.StartOf(First); day <= Last; day = step.Next(day.Value)) parts++;
        return parts;
    }
}

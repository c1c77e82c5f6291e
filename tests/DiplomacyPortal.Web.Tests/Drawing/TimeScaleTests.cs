using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class TimeScaleTests
{
    private static readonly TimeScale Trip = new(new(2024, 9, 22), new(2024, 9, 26), 100);

    [Fact]
    public void A_day_has_a_width_of_its_own()
    {
        Assert.Equal((0, 10, 20), (Trip.Start(Trip.First), Trip.Middle(Trip.First), Trip.End(Trip.First)));
        Assert.Equal(100, Trip.End(Trip.Last));
        Assert.Equal(-20, Trip.Start(new(2024, 9, 21)));
    }

    [Theory]
    [InlineData("2024-09-23", "2024-09-24", 20, 40)]
    [InlineData("2024-09-26", "2024-09-26", 80, 20)]
    [InlineData("2024-01-01", "2024-12-31", 0, 100)]
    [InlineData("2024-09-25", "2025-09-25", 60, 40)]
    public void Of_a_span_that_is_shown_which_lies_within(string low, string high, double x, double width) =>
        Assert.Equal((x, width), Trip.Span(Day(low), Day(high)));

    [Theory]
    [InlineData("2024-09-20", "2024-09-21")]
    [InlineData("2024-09-27", "2024-10-01")]
    [InlineData("2024-09-25", "2024-09-23")]
    public void Of_a_span_that_lies_elsewhere_nothing_is_shown(string low, string high) => Assert.Null(Trip.Span(Day(low), Day(high)));

    [Theory]
    [InlineData("2024-09-22", "2024-09-26", 5, "22 23 24 25 26")]
    [InlineData("2024-09-01", "2024-09-30", 31, "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30")]
    // What is left of a month after its 30th day is too little for a division of its own.
    [InlineData("2024-10-01", "2024-10-31", 12, "01 04 07 10 13 16 19 22 25 28")]
    [InlineData("2024-01-25", "2024-02-10", 7, "25 28 01 04 07 10")]
    public void Days_are_counted_anew_each_month(string first, string last, int most, string days) =>
        Assert.Equal(days, Ticks(first, last, most, "dd"));

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 12, "01 02 03 04 05 06 07 08 09 10 11 12")]
    [InlineData("2024-01-01", "2024-12-31", 6, "01 03 05 07 09 11")]
    [InlineData("2023-11-15", "2024-12-31", 5, "01 04 07 10")]
    public void Months_begin_with_January(string first, string last, int most, string months) =>
        Assert.Equal(months, Ticks(first, last, most, "MM"));

    [Theory]
    [InlineData("1994-01-01", "2024-12-31", 31, "1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012"
        + " 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024")]
    [InlineData("1994-01-01", "2024-12-31", 12, "1995 2000 2005 2010 2015 2020")]
    [InlineData("0001-01-01", "9999-12-31", 10, "0001 1000 2000 3000 4000 5000 6000 7000 8000 9000")]
    [InlineData("0001-01-01", "9999-12-31", 3, "0001 1000 2000 3000 4000 5000 6000 7000 8000 9000")]
    public void Years_are_counted_from_0(string first, string last, int most, string years) => Assert.Equal(years, Ticks(first, last, most, "yyyy"));

    [Fact]
    public void The_calendar_ends_with_a_division()
    {
        var end = new TimeScale(new(9999, 12, 29), DateOnly.MaxValue, 30);
        Assert.Equal([0, 10, 20], end.Ticks(3).Select(t => t.X));
        Assert.Empty(end.Ticks(new TimeStep(TimeUnit.Month, 6)));
        Assert.Equal(DateOnly.MinValue, new TimeStep(TimeUnit.Year, 1000).StartOf(DateOnly.MinValue));
    }

    [Fact]
    public void A_step_leads_from_one_division_to_the_next_without_a_gap()
    {
        foreach (var step in TimeStep.All.Where(s => s.Unit != TimeUnit.Year))
        {
            for (var start = new DateOnly(2023, 1, 1); start.Year < 2025; start = step.Next(start)!.Value)
            {
                var next = step.Next(start)!.Value;
                Assert.Equal(start, step.StartOf(start));
                Assert.Equal(start, step.StartOf(next.AddDays(-1)));
                Assert.Equal(next, step.StartOf(next));
            }
        }
    }

    private static string Ticks(string first, string last, int most, string format) =>
        string.Join(' ', new TimeScale(Day(first), Day(last), 1000).Ticks(most).Select(t => t.Day.ToString(format, null)));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}

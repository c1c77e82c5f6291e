using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class TimeAxisTests
{
    [Theory]
    [InlineData("2024-09-01", "2024-09-30", 744, 31, 16, TimeUnit.Day, 30, "2024-09")]
    [InlineData("2024-09-20", "2024-10-20", 744, 31, 16, TimeUnit.Day, 31, "2024-09 2024-10")]
    [InlineData("2024-01-01", "2024-12-31", 744, 31, 16, TimeUnit.Month, 12, "2024-01")]
    [InlineData("2024-01-01", "2024-12-31", 288, 12, 7, TimeUnit.Month, 6, "2024-01")]
    [InlineData("2023-11-01", "2025-10-31", 744, 31, 16, TimeUnit.Month, 12, "2023-11 2024-01 2025-01")]
    [InlineData("2023-01-01", "2025-12-31", 288, 12, 7, TimeUnit.Month, 6, "2023-01 2024-01 2025-01")]
    [InlineData("1994-01-01", "2024-12-31", 744, 31, 16, TimeUnit.Year, 15, "")]
    [InlineData("1994-01-01", "2024-12-31", 288, 12, 7, TimeUnit.Year, 6, "")]
    public void As_many_divisions_are_named_as_have_place(
        string first, string last, double width, int days, int most, TimeUnit unit, int ticks, string wholes)
    {
        var axis = TimeAxis.Of(new(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"), width), days, most);
        Assert.Equal(ticks, axis.Ticks.Count);
        Assert.All(axis.Ticks, t => Assert.Equal(unit, t.Unit));
        Assert.Equal(wholes, string.Join(' ', axis.Wholes.Select(w => $"{w.Day:yyyy-MM}")));
    }

    [Theory]
    // Every second year is named, and the first though it is none of these: in place of the next where that is too near.
    [InlineData("2015-01-01", "2025-12-31", 288, "2015 2018 2020 2022 2024")]
    [InlineData("2015-01-01", "2025-12-31", 600, "2015 2016 2018 2020 2022 2024")]
    public void What_the_drawing_begins_with_is_always_named(string first, string last, double width, string years)
    {
        var axis = TimeAxis.Of(new(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"), width), 12, 7);
        Assert.Equal(years, string.Join(' ', axis.Ticks.Select(t => t.Day.Year)));
        Assert.Equal(0, axis.Ticks[0].X);
    }
}

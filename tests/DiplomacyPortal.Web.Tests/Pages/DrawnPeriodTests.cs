using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Timeline;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class DrawnPeriodTests
{
    private static readonly EventCounts.YearCount[] Years = [new(9999, 1), new(2024, 40), new(2023, 50), new(2001, 3), new(1994, 1), new(1945, 30)];

    [Theory]
    // Of no period the years that can be drawn at once and have the most: what is said of the year 9999 is not one of them.
    [InlineData(null, null, TimeUnit.Year, "1994/2024", TimeUnit.Year)]
    // The few beyond a long silence are drawn if one asks for all years, or for a period.
    [InlineData(null, null, null, "2023/2024", TimeUnit.Month)]
    [InlineData("1990", null, null, "1994/2024", TimeUnit.Year)]
    [InlineData("2024", "2024", null, "2024", TimeUnit.Month)]
    [InlineData("2024-09-22", "2024-09-26", null, "2024-09-22/2024-09-26", TimeUnit.Day)]
    [InlineData("2024-09", "2024-10", null, "2024-09/2024-10", TimeUnit.Day)]
    [InlineData("1900", "1999", null, "1900/1999", TimeUnit.Year)]
    [InlineData("2024-05-10", null, null, "2024-05-10/2024-12-31", TimeUnit.Month)]
    [InlineData(null, "1990", null, "1945", TimeUnit.Month)]
    [InlineData("2020", "2024", TimeUnit.Month, "2020/2024", TimeUnit.Month)]
    // Too long to be drawn so finely: the year, or the month, of the most events.
    [InlineData("1990", "2024", TimeUnit.Month, "2023", TimeUnit.Month)]
    [InlineData("2024", "2024", TimeUnit.Day, "2024-07", TimeUnit.Day)]
    [InlineData("2024-09-22", "2024-09-26", TimeUnit.Year, "2024-09-22/2024-09-26", TimeUnit.Year)]
    public async Task The_period_decides_what_is_drawn_and_how_finely(string? from, string? to, TimeUnit? zoom, string days, TimeUnit unit)
    {
        var filter = new ArchiveFilter { Path = "/timeline", From = PartialDate.Parse(from), To = PartialDate.Parse(to), Zoom = zoom };
        var drawn = await DrawnPeriod.OfAsync(filter, Years, _ => Task.FromResult<DayRange?>(DayRange.OfMonth(2024, 7)));
        Assert.Equal((days, unit), (drawn!.Days.Edtf, drawn.Unit));
    }

    [Theory]
    // Beside what is drawn nothing may be known for long: then the nearest years of which something is.
    [InlineData("2023/2024", "1994/2001", "9999")]
    [InlineData("2024", "2023", "9999")]
    [InlineData("2001", "1994", "2023/2024")]
    [InlineData("1945", null, "1994/2024")]
    [InlineData("2024-03/2024-04", "2024-01/2024-02", "2024-05/2024-06")]
    [InlineData("9999", "1994/2024", null)]
    public void Earlier_and_later_there_is_always_something(string shown, string? earlier, string? later)
    {
        var date = PartialDate.Parse(shown)!;
        var ways = DrawnWays.Of(new() { Path = "/timeline" }, new(new(date.Low!.Value, date.High!.Value), TimeUnit.Year), Years);
        Assert.Equal((earlier, later), (ways.Earlier?.Days.Edtf, ways.Later?.Days.Edtf));
    }

    [Theory]
    [InlineData("2023", null, "2023")]
    [InlineData("2023,2024-03", null, "2023-01/2024-03")]
    [InlineData("2023", "2023-06", "2023-06/2023-12")]
    [InlineData("2023", "2024", null)]
    public async Task Chosen_years_are_drawn_from_the_first_to_the_last(string years, string? from, string? days)
    {
        var filter = new ArchiveFilter
        {
            Path = "/timeline", Years = [.. years.Split(',').Select(y => PartialDate.Parse(y)!)], From = PartialDate.Parse(from),
        };
        Assert.Equal(days, (await DrawnPeriod.OfAsync(filter, Years, _ => Task.FromResult<DayRange?>(null)))?.Days.Edtf);
    }

    [Fact]
    public async Task Where_nothing_has_a_year_nothing_is_drawn() =>
        Assert.Null(await DrawnPeriod.OfAsync(new ArchiveFilter { Path = "/timeline" }, [], _ => Task.FromResult<DayRange?>(null)));
}

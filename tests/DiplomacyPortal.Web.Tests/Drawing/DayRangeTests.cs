using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class DayRangeTests
{
    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024", "2023", "2025")]
    [InlineData("1994-01-01", "2023-12-31", "1994/2023", "1964/1993", "2024/2053")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02", "2024-01", "2024-03")]
    [InlineData("2024-11-01", "2025-01-31", "2024-11/2025-01", "2024-08/2024-10", "2025-02/2025-04")]
    [InlineData("2024-09-22", "2024-09-26", "2024-09-22/2024-09-26", "2024-09-17/2024-09-21", "2024-09-27/2024-10-01")]
    [InlineData("2024-09-26", "2024-09-26", "2024-09-26", "2024-09-25", "2024-09-27")]
    [InlineData("0001-01-01", "0001-12-31", "0001", null, "0002")]
    [InlineData("9999-12-01", "9999-12-31", "9999-12", "9999-11", null)]
    [InlineData("9999-12-30", "9999-12-30", "9999-12-30", "9999-12-29", "9999-12-31")]
    [InlineData("0001-01-02", "0001-01-03", "0001-01-02/0001-01-03", null, "0001-01-04/0001-01-05")]
    public void A_range_and_its_neighbours_are_named_by_whole_years_or_months_where_they_are_such(
        string first, string last, string edtf, string? before, string? after)
    {
        var range = new DayRange(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"));
        Assert.Equal((edtf, before, after), (range.Edtf, range.Before?.Edtf, range.After?.Edtf));
    }

    [Fact]
    public void Two_ranges_have_what_lies_in_both()
    {
        var (year, trip) = (DayRange.OfYears(2024, 2024), new DayRange(new(2023, 12, 30), new(2024, 1, 2)));
        Assert.Equal("2024-01-01/2024-01-02", year.Within(trip)!.Value.Edtf);
        Assert.Null(year.Within(DayRange.OfYears(2025, 2026)));
    }
}

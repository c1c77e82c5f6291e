using System.Globalization;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2023-03-29", "2023-03-29", "2023-03-29")]
    [InlineData("2024-09", "2024-09-01", "2024-09-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    [InlineData("2024?", "2024-01-01", "2024-12-31")]
    [InlineData("2024-09-22/2024-09-26", "2024-09-22", "2024-09-26")]
    [InlineData("2000/2009", "2000-01-01", "2009-12-31")]
    public void A_date_lies_between_its_first_and_its_last_day(string edtf, string low, string high)
    {
        var date = PartialDate.Parse(edtf);
        Assert.Equal(DateOnly.Parse(low, CultureInfo.InvariantCulture), date?.Low);
        Assert.Equal(DateOnly.Parse(high, CultureInfo.InvariantCulture), date?.High);
    }

    [Fact]
    public void A_day_of_an_unknown_year_has_no_place_in_the_order_of_days()
    {
        var date = PartialDate.DayOfUnknownYear(9, 22);
        Assert.Equal("XXXX-09-22", date?.Edtf);
        Assert.Null(date?.Low);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("0000")]
    [InlineData("23-03-29")]
    [InlineData("2023-3-29")]
    [InlineData("2024-09-26/2024-09-22")]
    [InlineData("XXXX")]
    [InlineData("XXXX-09-31")]
    [InlineData("2024??")]
    [InlineData("2024-09-22/")]
    [InlineData("٢٠٢٤")]
    public void What_no_calendar_has_is_no_date(string text) => Assert.Null(PartialDate.Parse(text));
}

using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class ColumnChartTests
{
    private static readonly TimeScale Year = new(new(2024, 1, 1), new(2024, 12, 31), 288);

    [Fact]
    public void Each_part_that_has_anything_is_a_column_and_what_reaches_over_several_is_counted_apart()
    {
        var chart = ColumnChart.Of(
            [
                Item("2024-02-01", "2024-02-29", 3, 1), Item("2024-02-10", "2024-02-10", 2, 2), Item("2024-05-31", "2024-06-01", 4, 0),
                Item("2024-12-31", "2024-12-31", 1, 1),
            ],
            Year,
            new(TimeUnit.Month, 1));
        Assert.Equal([("2024-02", 5, 3), ("2024-12", 1, 1)], chart.Columns.Select(c => (c.Days.Edtf, c.Count, c.Reported)));
        Assert.Equal(("2024-05/2024-06", 4, 0), (chart.Longer!.Days.Edtf, chart.Longer.Count, chart.Longer.Reported));
    }

    [Fact]
    public void Columns_end_where_the_drawing_does()
    {
        var chart = ColumnChart.Of([Item("2024-12-01", "2024-12-01", 1, 1)], Year with { Last = new(2024, 12, 15) }, new(TimeUnit.Month, 6));
        Assert.Equal("2024-07-01/2024-12-15", Assert.Single(chart.Columns).Days.Edtf);
        Assert.Null(chart.Longer);
    }

    private static TimeItem Item(string low, string high, int count, int reported) =>
        new(null, DateOnly.ParseExact(low, "yyyy-MM-dd"), DateOnly.ParseExact(high, "yyyy-MM-dd"), false, count, reported);
}

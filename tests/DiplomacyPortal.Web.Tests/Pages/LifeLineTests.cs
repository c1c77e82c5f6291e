using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.People;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class LifeLineTests
{
    [Fact]
    public void Without_a_dated_article_nothing_is_drawn() =>
        Assert.Null(LifeLine.Of([Office([])], new HitsOverTime(false, [], false, 0, 3), []));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Less_than_three_months_are_no_drawing(int months, bool isDrawn)
    {
        var bars = Enumerable.Range(1, months).Select(month => new HitsOverTime.Bar(PartialDate.Month(2024, month)!, 1, false)).ToList();
        var line = LifeLine.Of([Office([(new(2024, 1, 1), new(2024, 1, 31))])], new HitsOverTime(true, bars, false, 0, 0), []);
        Assert.Equal(isDrawn, line is not null);
        Assert.All(line?.Ticks ?? [], tick => Assert.Equal(1, tick.Day.Day));
    }

    [Fact]
    public void Lanes_and_columns_share_one_scale()
    {
        var line = LifeLine.Of(
            [Office([(new(2021, 7, 1), new(2021, 7, 1)), (new(2021, 1, 1), new(2021, 12, 31))]), Office([])], Years((2020, 4), (2021, 8), (2022, 0)), [])!;
        var lane = Assert.Single(line.Lanes);
        Assert.Equal([line.Columns[1].X, line.Columns[1].Width], [lane.X, lane.Width]);
        Assert.Equal([2020, 2021], line.Columns.Select(c => c.Bar.Period.Low!.Value.Year));
        Assert.Equal([LifeLine.Height / 2, LifeLine.Height], line.Columns.Select(c => c.Tall));
        Assert.Equal(LifeLine.Width, line.Scale.Width);
    }

    [Fact]
    public void Only_articles_of_a_known_day_or_month_fill_a_lane_and_a_month_has_no_firm_edges()
    {
        var day = LifeLine.Of([Office([(new(2021, 1, 1), new(2021, 1, 2))])], Years((2021, 1)), [])!.Lanes[0];
        var year = LifeLine.Of([Office([(new(2021, 1, 1), new(2021, 12, 31))])], Years((2021, 1)), [])!.Lanes[0];
        var month = LifeLine.Of([Office([(new(2021, 1, 1), new(2021, 1, 31))])], Years((2021, 1)), [])!.Lanes[0];
        Assert.Equal(("", 0, LifeLine.Width), (year.Path, year.Months.Count, year.Width));
        Assert.Equal(("", (0, 88)), (month.Path, Assert.Single(month.Months)));
        Assert.StartsWith("M0 0h", day.Path, StringComparison.Ordinal);
        Assert.Empty(day.Months);
    }

    [Fact]
    public void Ten_thousand_articles_make_a_short_path()
    {
        var days = Enumerable.Range(0, 10_000).Select(i => new DateOnly(1995, 1, 1).AddDays(i))
            .Where(d => d.DayNumber % 500 < 100).Select(d => (d, d)).ToList();
        var lane = LifeLine.Of([Office(days)], Years([.. Enumerable.Range(1995, 28).Select(y => (y, 9))]), [])!.Lanes[0];
        Assert.InRange(lane.Path.Length, 100, 6_000);
    }

    [Fact]
    public void An_office_of_one_day_can_be_seen_at_either_end()
    {
        foreach (var day in (DateOnly[])[new(1930, 1, 1), new(2029, 12, 31)])
        {
            var lane = LifeLine.Of([Office([(day, day)])], Years([.. Enumerable.Range(1930, 100).Select(y => (y, 1))]), [])!.Lanes[0];
            Assert.True(lane.Width >= 8 && lane.X >= 0 && lane.X + lane.Width <= LifeLine.Width);
        }
    }

    [Fact]
    public void Months_are_drawn_within_the_columns_of_years()
    {
        var line = LifeLine.Of([], Years((2000, 8), (2001, 4), (2003, 2)), [(PartialDate.Month(2000, 1)!, 8), (PartialDate.Month(2003, 12)!, 2)])!;
        Assert.Equal($"M0 {LifeLine.Height}v-100h21.2v100zM978.8 {LifeLine.Height}v-25h21.2v25z", line.MonthsPath);
    }

    [Fact]
    public async Task An_article_without_a_month_is_in_no_column_of_one_and_said_not_to_be()
    {
        string?[] dates = ["2000-01-05", "2000-01-06", "2003", "2020-12-31", null];
        await using var portal = await RowPortal.WithAsync(
            [.. dates.Select(date => new ArticleSample($"Ngày {date}") { Date = date, Parts = [new("Trần Văn An.")], People = [Samples.An] })]);
        var page = await portal.PageAsync("/people/tran-van-an");
        var columns = page.QuerySelector(".spark path")!.GetAttribute("d")!.Split('z', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([$"M0 {LifeLine.Height}v-100", $"M996 {LifeLine.Height}v-50"], columns.Select(c => c[..c.IndexOf('h', StringComparison.Ordinal)]));
        Assert.Equal(
            ["năm 2020: 1 bài", "năm 2003: 1 bài", "năm 2000: 2 bài"],
            page.QuerySelectorAll(".periods a:not(.of-year)").Select(a => a.GetAttribute("title")));
        Assert.Equal(3, page.QuerySelectorAll(".spark svg a").Length);
        Assert.Contains("1 bài không rõ tháng", page.QuerySelector(".life-notes")!.TextContent, StringComparison.Ordinal);
    }

    private static HitsOverTime Years(params IEnumerable<(int Year, int Count)> years) =>
        new(false, [.. years.Select(y => new HitsOverTime.Bar(PartialDate.Year(y.Year)!, y.Count, false))], false, 0, 0);

    private static OfficeBorne Office(List<(DateOnly Low, DateOnly High)> days) =>
        new("Đại sứ", null, Tenure.Holds, days.Count, null, [new("bai", "Bài", null, "m0")]) { Days = days };
}

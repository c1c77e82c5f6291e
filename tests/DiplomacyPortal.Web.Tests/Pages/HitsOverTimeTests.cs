using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class HitsOverTimeTests
{
    [Fact]
    public async Task Hits_within_two_years_are_told_by_month()
    {
        var page = await ChartAsync("", "2023-01-10", "2024-12-05", "2024-12-06");
        Assert.Equal(["tháng 1/2023: 1 bài", "tháng 12/2024: 2 bài"], Bars(page));
        Assert.Equal("0 0 240 100", page.QuerySelector(".over-time svg")!.GetAttribute("viewBox"));
        Assert.Equal(["1/2023", "12/2024"], page.QuerySelectorAll(".axis span").Select(s => s.TextContent));
        Assert.StartsWith("Số bài theo tháng.", page.QuerySelector("figcaption")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_over_more_than_two_years_are_told_by_year_the_empty_ones_left_free()
    {
        var page = await ChartAsync("", "2020-12-31", "2022-12-01", "2023-01-01", "2023-01-02");
        Assert.Equal(["năm 2020: 1 bài", "năm 2022: 1 bài", "năm 2023: 2 bài"], Bars(page));
        Assert.Equal(["0", "20", "30"], page.QuerySelectorAll(".over-time .reach").Select(r => r.GetAttribute("x")));
        Assert.Equal(["50", "50", "100"], page.QuerySelectorAll(".over-time .hits").Select(r => r.GetAttribute("height")));
        Assert.Equal(["50", "50", "0"], page.QuerySelectorAll(".over-time .hits").Select(r => r.GetAttribute("y")));
    }

    [Fact]
    public async Task A_bar_adds_its_year_and_a_chosen_one_takes_it_away()
    {
        var page = await ChartAsync("?year=2010&year=2023", "2010", "2015", "2023");
        Assert.Equal(
            ["/articles?year=2023", "/articles?year=2010&year=2023&year=2015", "/articles?year=2010"],
            page.QuerySelectorAll(".over-time a").Select(a => a.GetAttribute("href")));
        Assert.Equal([true, false, true], page.QuerySelectorAll(".over-time a").Select(a => a.ClassList.Contains("chosen")));
    }

    [Theory]
    [InlineData("?year=2023", "tháng 3/2023: 1 bài|tháng 5/2023: 2 bài", "/articles?year=2023-03|/articles?year=2023-05", true)]
    [InlineData("?year=2023-05", "tháng 3/2023: 1 bài|tháng 5/2023: 2 bài", "/articles?year=2023-05&year=2023-03|/articles", false)]
    public async Task Of_a_chosen_year_and_of_that_of_a_chosen_month_the_months_are_told(string query, string bars, string links, bool areAllChosen)
    {
        var page = await ChartAsync(query, "2010-01-01", "2023-03-05", "2023-05-01", "2023-05-30");
        Assert.Equal(bars.Split('|'), Bars(page));
        Assert.Equal(links.Split('|'), page.QuerySelectorAll(".over-time a").Select(a => a.GetAttribute("href")));
        Assert.Equal(areAllChosen, page.QuerySelectorAll(".over-time a").All(a => a.ClassList.Contains("chosen")));
        Assert.Equal(["1/2023", "12/2023"], page.QuerySelectorAll(".axis span").Select(s => s.TextContent));
    }

    [Fact]
    public async Task What_is_undated_is_told_beside_and_what_may_lie_in_several_bars_is_counted_in_each()
    {
        var page = await ChartAsync("", "2023", "2023-03-05", "XXXX-02-03", null);
        Assert.Equal(12, page.QuerySelectorAll(".over-time a").Length);
        Assert.Equal("tháng 3/2023: 2 bài", page.QuerySelectorAll(".over-time a")[2].GetAttribute("aria-label"));
        var told = page.QuerySelector(".over-time figcaption")!.TextContent;
        Assert.Contains(" 1 bài có thể thuộc nhiều tháng, được tính ở mỗi tháng. 2 bài không rõ ngày", told, StringComparison.Ordinal);

        var years = (await ChartAsync("", "2000/2009", "2020")).QuerySelector(".over-time figcaption")!.TextContent;
        Assert.Contains("1 bài có thể thuộc nhiều năm", years, StringComparison.Ordinal);
        Assert.DoesNotContain("không rõ ngày", years, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_years_than_have_place_are_the_latest_that_have_articles()
    {
        var page = await ChartAsync("", [.. Enumerable.Range(0, 45).Select(i => $"{1900 + (2 * i)}")]);
        Assert.Equal(40, page.QuerySelectorAll(".over-time a").Length);
        Assert.Equal(["1910", "1988"], page.QuerySelectorAll(".axis span").Select(s => s.TextContent));
        Assert.Contains("chỉ 40 năm gần nhất", page.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_as_wide_as_all_time_is_reckoned_with()
    {
        var page = await ChartAsync("", "0001/9999", "9999-12-31");
        Assert.Equal("năm 9999: 2 bài", Bars(page).Last());
        Assert.Contains("năm 9999", (await ChartAsync("?year=9999", "0001/9999")).QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_and_nothing_dated_draws_no_chart()
    {
        Assert.Null((await ChartAsync("?source=x", "2023")).QuerySelector("svg"));
        Assert.Null((await ChartAsync("", null, "XXXX-01-02")).QuerySelector("svg"));
    }

    [Fact]
    public async Task The_chart_has_a_title_and_says_in_words_what_it_shows()
    {
        var page = await ChartAsync("", "2020-12-31", "2023-01-01", "2023-01-02");
        var chart = page.QuerySelector(".over-time svg")!;
        Assert.Equal("group", chart.GetAttribute("role"));
        Assert.Equal(
            ["Số bài theo năm", "Từ năm 2020 đến năm 2023. Nhiều nhất là năm 2023: 2 bài. Danh sách ngay sau biểu đồ nêu cùng các số ấy."],
            chart.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent));
        Assert.All(chart.QuerySelectorAll("a"), a => Assert.Equal(a.GetAttribute("aria-label"), a.QuerySelector("title")!.TextContent));
    }

    private static IEnumerable<string?> Bars(IParentNode page) => page.QuerySelectorAll(".over-time a").Select(a => a.GetAttribute("aria-label"));

    /// <param name="dates">EDTF: of one article each.</param>
    private static async Task<IDocument> ChartAsync(string query, params string?[] dates)
    {
        await using var portal = await RowPortal.WithAsync(dates.Select((d, i) => new ArticleSample($"Tin số {i}") { Date = d, Parts = [new("Một tin.")] }));
        return await portal.PageAsync("/articles" + query);
    }
}

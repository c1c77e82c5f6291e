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
        Assert.Equal("0 0 288 100", page.QuerySelector(".over-time svg")!.GetAttribute("viewBox"));
        Assert.Equal(["1/2023", "12/2024"], page.QuerySelectorAll(".axis span").Select(s => s.TextContent));
        Assert.StartsWith("Số bài theo tháng.", page.QuerySelector("figcaption")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_over_more_than_two_years_are_told_by_year_the_empty_ones_left_free()
    {
        var page = await ChartAsync("", "2020-12-31", "2022-12-01", "2023-01-01", "2023-01-02");
        Assert.Equal(["năm 2020: 1 bài", "năm 2022: 1 bài", "năm 2023: 2 bài"], Bars(page));
        Assert.Equal(["0", "72", "108"], page.QuerySelectorAll(".over-time .reach").Select(r => r.GetAttribute("x")));
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
    [InlineData("?year=2010", "/articles|/articles?year=2010&year=2023", "2010")]
    [InlineData("?year=2023-05", "/articles?year=2023-05&year=2010|/articles?year=2023", "2023")]
    public async Task Of_a_chosen_year_or_month_its_bar_is_marked_and_the_others_stay(string query, string links, string chosen)
    {
        var page = await ChartAsync(query, "2010-01-01", "2023-03-05", "2023-05-01", "2023-05-30");
        Assert.Equal(["năm 2010: 1 bài", "năm 2023: 3 bài"], Bars(page));
        Assert.Equal(links.Split('|'), page.QuerySelectorAll(".over-time a").Select(a => a.GetAttribute("href")));
        Assert.Equal($"năm {chosen}", page.QuerySelector(".over-time a.chosen")!.GetAttribute("aria-label")!.Split(':')[0]);
        Assert.Single(page.QuerySelectorAll(".over-time a.chosen"));
    }

    [Theory]
    [InlineData("?year=2023", "tháng 3/2023: 1 bài|tháng 5/2023: 2 bài")]
    [InlineData("?year=2023-05", "tháng 5/2023: 2 bài")]
    [InlineData("?year=2022", "")]
    public async Task Of_the_months_of_two_years_those_that_are_chosen_are_marked(string query, string chosen)
    {
        var page = await ChartAsync(query, "2023-03-05", "2023-05-01", "2023-05-30", "2024-09-01");
        Assert.Equal(["tháng 3/2023: 1 bài", "tháng 5/2023: 2 bài", "tháng 9/2024: 1 bài"], Bars(page));
        Assert.Equal(
            chosen.Split('|', StringSplitOptions.RemoveEmptyEntries), page.QuerySelectorAll(".over-time a.chosen").Select(a => a.GetAttribute("aria-label")));
        Assert.Equal(["3/2023", "9/2024"], page.QuerySelectorAll(".axis span").Select(s => s.TextContent));
    }

    [Fact]
    public async Task The_highest_figure_is_told_and_a_bar_is_as_wide_whatever_their_number()
    {
        var (few, many) = (await ChartAsync("", "2024-01", "2024-02-01", "2024-02-02"), await ChartAsync("", "2023-01-10", "2024-12-05", "2024-12-06"));
        Assert.Equal("2 bài", few.QuerySelector(".over-time .most")!.TextContent);
        Assert.Equal(["1/2024", "2/2024"], few.QuerySelectorAll(".axis span").Select(s => s.TextContent));
        Assert.Equal(("9rem", "0 0 72 100"), (Chart(few).GetAttribute("width"), Chart(few).GetAttribute("viewBox")));
        Assert.Equal(("36rem", "0 0 288 100"), (Chart(many).GetAttribute("width"), Chart(many).GetAttribute("viewBox")));
        Assert.All(
            few.QuerySelectorAll(".over-time .hits").Concat(many.QuerySelectorAll(".over-time .hits")), r => Assert.Equal("10", r.GetAttribute("width")));

        static IElement Chart(IDocument page) => page.QuerySelector(".over-time svg")!;
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
    public async Task Nothing_found_nothing_dated_and_a_single_value_draw_no_chart()
    {
        Assert.Null((await ChartAsync("", "2023-03-01", "2023-03-02")).QuerySelector("svg"));
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

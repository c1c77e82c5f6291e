using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class FilterTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string[]> Narrowings => new()
    {
        // Ties of the last possible day go to the article that came later; undated ones stand last.
        { "", ["visit", "talks", "year", "forum", "yearless", "undated"] },
        { "?person=tran-van-an", ["visit", "talks", "forum"] },
        { "?person=tran-van-an&person=peter-marlow", ["talks", "forum"] },
        { "?person=tran-van-an&person=dang-minh-duc", [] },
        { "?from=9/2024", ["visit", "talks"] },
        { "?from=27/9/2024", ["visit"] },
        { "?from=1/10/2024", [] },
        { "?to=9/2024", ["visit", "talks", "year", "forum"] },
        { "?to=25/9/2024", ["visit", "year", "forum"] },
        { "?from=2023&to=2023", ["year", "forum"] },
        { "?from=30/3/2023&to=30/3/2023", ["year", "forum"] },
        { "?from=1/4/2023&to=30/4/2023", ["year"] },
        { "?year=2024", ["visit", "talks"] },
        { "?year=2023-03", ["year", "forum"] },
        { "?year=2023-04", ["year"] },
        { "?year=3/2023", ["year", "forum"] },
        { "?year=2024-09&year=2023-03", ["visit", "talks", "year", "forum"] },
        { "?year=2022", [] },
        { "?year=2024&year=2022", ["visit", "talks"] },
        { "?year=2023&from=9/2024", [] },
        { "?year=2023&person=peter-marlow", ["forum"] },
        { "?source=Tạp chí Thử", ["forum"] },
        { "?source=Tạp chí Thử&source=Báo Mẫu", ["visit", "talks", "forum", "yearless", "undated"] },
        { "?source=khong-ro-nguon", ["year"] },
        { "?source=khong-ro-nguon&source=Tạp chí Thử", ["year", "forum"] },
        { "?person=peter-marlow&from=2024&source=Báo Mẫu", ["talks"] },
        { "?source=Báo Đã Rút", [] },
        { "?person=&from=&to=%20&source=&page=", ["visit", "talks", "year", "forum", "yearless", "undated"] },
    };

    [Theory]
    [InlineData("/timeline", "Trang này không tìm theo từ, nên chưa lọc theo “hội đàm”.", "Tìm trong các bài viết")]
    [InlineData("/meetings", "Trang này không tìm theo từ, nên chưa lọc theo “hội đàm”.", "Tìm trong các bài viết")]
    [InlineData("/statements", "Trang này không tìm theo từ, nên chưa lọc theo “hội đàm”.", "Tìm trong các bài viết")]
    [InlineData("/coverage?from=2024", "Trang này không tìm theo từ, nên chưa lọc theo “hội đàm”.", "Tìm trong các bài viết")]
    [InlineData("/en/timeline", "This page is not searched by words, so “hội đàm” does not filter.", "Search the articles")]
    public async Task A_list_that_is_not_searched_says_so_and_leads_to_the_one_that_is(string path, string said, string link)
    {
        var without = await _portal.PageAsync(path);
        var page = await _portal.PageAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}q=h%E1%BB%99i+%C4%91%C3%A0m");
        var error = Assert.Single(page.QuerySelectorAll(".found .field-error"));
        Assert.Equal($"{said} {link}", string.Join(' ', error.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        Assert.EndsWith("/articles?q=h%E1%BB%99i%20%C4%91%C3%A0m", error.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(without.QuerySelector(".total")!.TextContent, page.QuerySelector(".total")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Narrowings))]
    public async Task A_filter_lists_exactly_what_it_asks_for(string query, string[] expected)
    {
        var names = new Dictionary<string, string>
        {
            [Samples.Visit.Slug] = "visit",
            [Samples.Talks.Slug] = "talks",
            [Samples.Year.Slug] = "year",
            [Samples.Forum.Slug] = "forum",
            [Samples.YearlessDay.Slug] = "yearless",
            [Samples.Undated.Slug] = "undated",
        };
        var page = await _portal.PageAsync("/articles" + query);
        var listed = page.QuerySelectorAll(".entry h3 a").Select(a => names[a.GetAttribute("href")!.Split('/')[^1]]);
        Assert.Equal(expected, listed);
        Assert.StartsWith($"{expected.Length} bài", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=abc", "filter-from", "abc")]
    [InlineData("to=31/2/2024", "filter-to", "31/2/2024")]
    [InlineData("from=2024&to=2023", "filter-to", "2023")]
    [InlineData("from=<script>alert(1)</script>", "filter-from", "<script>alert(1)</script>")]
    public async Task A_bad_date_is_answered_beside_its_field_and_not_applied(string query, string field, string typed)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        var input = page.GetElementById(field)!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(typed, input.GetAttribute("value"));
        Assert.Contains($"“{typed}”", page.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll(".entry").Length);
        Assert.Empty(page.QuerySelectorAll(".chip"));
    }

    [Theory]
    [InlineData("year=abc", "abc")]
    [InlineData("year=26/9/2024", "26/9/2024")]
    [InlineData("year=2024?", "2024?")]
    [InlineData("year=2020/2024", "2020/2024")]
    [InlineData("event=<b>", "<b>")]
    public async Task What_is_no_year_and_no_kind_of_event_is_said_and_not_applied(string query, string typed)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        Assert.Contains($"“{typed}”", page.QuerySelector(".found .field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll(".entry").Length);
        Assert.Equal("http://localhost/articles", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Undated_articles_that_a_year_leaves_out_are_counted() =>
        Assert.Contains(
            "và 2 bài không rõ ngày", (await _portal.PageAsync("/articles?year=2023")).QuerySelector(".total")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_year_and_a_month_are_removed_by_their_own_links()
    {
        var page = await _portal.PageAsync("/articles?year=2023&year=2024-09");
        Assert.Equal(["/articles?year=2024-09", "/articles?year=2023"], page.QuerySelectorAll(".chips .chip").Select(a => a.GetAttribute("href")));
        Assert.Contains("năm 2023", page.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tháng 9/2024", page.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_by_a_single_condition_offers_to_drop_it()
    {
        var page = await _portal.PageAsync("/articles?year=2022");
        Assert.Empty(page.QuerySelectorAll(".empty li"));
        Assert.Equal("/articles", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_bad_date_leaves_the_rest_of_the_filter_standing()
    {
        var page = await _portal.PageAsync("/articles?from=abc&person=peter-marlow");
        Assert.Equal(2, page.QuerySelectorAll(".entry").Length);
    }

    [Fact]
    public async Task An_unknown_leader_is_named_and_widens_nothing()
    {
        var page = await _portal.PageAsync("/articles?person=khong-ai-ca&person=tran-van-an");
        Assert.Empty(page.QuerySelectorAll(".entry"));
        Assert.Contains("“khong-ai-ca”", page.QuerySelector(".found .field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_of_withdrawn_articles_only_is_unknown()
    {
        var page = await _portal.PageAsync("/articles?person=hoang-an-danh");
        Assert.NotNull(page.QuerySelector(".found .field-error"));
        Assert.DoesNotContain("Hoàng Ẩn Danh", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_source_is_named() =>
        Assert.Contains(
            "“Báo Nào”", (await _portal.PageAsync("/articles?source=Báo Nào")).QuerySelector(".found .field-error")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("page=abc")]
    [InlineData("page=0")]
    [InlineData("page=-3")]
    [InlineData("page=99999999999999999999")]
    public async Task A_page_that_is_no_number_is_the_first_and_says_so(string query)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        Assert.Equal(6, page.QuerySelectorAll(".entry").Length);
        Assert.NotNull(page.QuerySelector(".field-error"));
    }

    [Fact]
    public async Task Undated_articles_that_a_period_leaves_out_are_counted()
    {
        Assert.Contains(
            "và 2 bài không rõ ngày không được tính",
            (await _portal.PageAsync("/articles?from=2023")).QuerySelector(".total")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains(
            "và 1 bài không rõ ngày",
            (await _portal.PageAsync("/articles?from=2023&person=le-thi-binh")).QuerySelector(".total")!.TextContent,
            StringComparison.Ordinal);
        Assert.Null((await _portal.PageAsync("/articles")).QuerySelector(".undated"));
    }

    [Fact]
    public async Task Each_active_filter_is_removed_by_one_link_that_keeps_the_others()
    {
        var page = await _portal.PageAsync("/articles?person=tran-van-an&person=peter-marlow&from=9/2024&source=Báo Mẫu");
        Assert.Equal(
            [
                "/articles?person=peter-marlow&from=2024-09&source=B%C3%A1o%20M%E1%BA%ABu",
                "/articles?person=tran-van-an&from=2024-09&source=B%C3%A1o%20M%E1%BA%ABu",
                "/articles?person=tran-van-an&person=peter-marlow&source=B%C3%A1o%20M%E1%BA%ABu",
                "/articles?person=tran-van-an&person=peter-marlow&from=2024-09",
            ],
            page.QuerySelectorAll(".chips .chip").Select(a => a.GetAttribute("href")));
        Assert.Contains("từ tháng 9/2024", page.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/articles", page.QuerySelector(".clear")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_found_says_what_there_is_without_each_part()
    {
        var page = await _portal.PageAsync("/articles?person=dang-minh-duc&from=2024");
        Assert.Equal(
            [("/articles?person=dang-minh-duc", "có 1 bài"), ("/articles?from=2024", "có 2 bài")],
            page.QuerySelectorAll(".empty li").Select(li => (li.QuerySelector("a")!.GetAttribute("href")!, li.QuerySelector(".count")!.TextContent)).Order()
                .Reverse());
    }

    [Fact]
    public async Task Where_no_single_part_helps_all_of_them_can_be_dropped()
    {
        var page = await _portal.PageAsync("/articles?person=dang-minh-duc&person=tran-van-an&source=Báo Đã Rút");
        Assert.Empty(page.QuerySelectorAll(".empty li"));
        Assert.Equal("/articles", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_choices_stay_closed_and_tell_how_many_are_made()
    {
        var page = await _portal.PageAsync("/statements?person=dang-minh-duc&person=tran-van-an");
        Assert.Empty(page.QuerySelectorAll(".choices[open]"));
        Assert.True(page.QuerySelector(".fold")!.HasAttribute("open"));
        Assert.False((await _portal.PageAsync("/statements")).QuerySelector(".fold")!.HasAttribute("open"));
        Assert.False((await _portal.PageAsync("/timeline?from=2024-09&to=2024-09")).QuerySelector(".fold")!.HasAttribute("open"));
        Assert.Equal("Nhà lãnh đạo (2 đã chọn)", page.QuerySelector(".choices summary")!.TextContent);
    }

    [Fact]
    public async Task A_form_keeps_what_is_chosen_though_it_would_not_offer_it()
    {
        var page = await _portal.PageAsync("/timeline?person=dang-minh-duc&source=khong-ro-nguon");
        Assert.Equal(["dang-minh-duc", "khong-ro-nguon"], page.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")));
    }
}

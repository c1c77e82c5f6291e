using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

public sealed class SearchFilterTests : IAsyncLifetime
{
    private static readonly ArticleSample Well = new("Hai làng đào giếng")
    {
        Date = "2024-05-02",
        Publisher = "Báo Mẫu",
        Parts = [new("Ông Trần Văn An dự lễ đào giếng bên con đường làng."), new("Giếng này sâu.")],
        People = ["Trần Văn An"],
    };

    private static readonly ArticleSample Road = new("Con đường làng mới mở")
    {
        Date = "2023-05-02",
        Publisher = "Tạp chí Thử",
        Parts = [new("Bà Lê Thị Bình mở con đường. Bên đường có một cái giếng.")],
        People = ["Lê Thị Bình"],
    };

    private static readonly ArticleSample Fern = new("Dương xỉ ven suối")
    {
        Date = "2022-05-02",
        Publisher = "Báo Thử Nghiệm",
        Parts = [new("Ông Trần Văn An trồng dương xỉ.")],
        People = ["Trần Văn An"],
    };

    private static readonly ArticleSample Undated = new("Thư không đề ngày")
    {
        Parts = [new("Làng có giếng mới.")],
    };

    private static readonly ArticleSample Secret = new("Giếng bị rút khỏi kho")
    {
        Date = "2024-06-01",
        Withdrawn = true,
        Parts = [new("Giếng cổ Hoàng Ẩn Danh.")],
        People = ["Hoàng Ẩn Danh"],
    };

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Well, Road, Fern, Undated, Secret]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string[]> Lists => new()
    {
        { "q=giếng", ["well", "undated", "road"] },
        { "q=giếng&sort=newest", ["well", "road", "undated"] },
        { "q=giếng&sort=oldest", ["road", "well", "undated"] },
        { "q=đường&sort=oldest", ["road", "well"] },
        { "q=đường", ["road", "well"] },
        { "q=duong&sort=newest", ["well", "road", "fern"] },
        { "q=giếng&from=2024", ["well"] },
        { "q=giếng&source=Báo Mẫu", ["well", "undated"] },
        { "q=đường&person=tran-van-an", ["well"] },
        { "q=đường leader:\"trần văn an\"", ["well"] },
        { "q=leader:bình", ["road"] },
        { "q=leader:an OR year:2022", ["fern"] },
        { "q=year:2022 OR year:2023&sort=oldest", ["fern", "road"] },
        { "q=leader:an leader:bình", [] },
        { "q=leader:trần văn an", ["well", "fern"] },
        { "q=leader:an dương", ["fern"] },
        { "q=leader:an con đường", ["well"] },
        { "q=leader:nobody", [] },
        { "q=lam year:abc", [] },
        { "q=giếng source:nobody", [] },
        { "q=source:thử", ["road", "fern"] },
        { "q=source:báo mẫu giếng", ["well", "undated"] },
        { "q=source:\"tap chi thu\" giếng", ["road"] },
        { "q=year:2022", ["fern"] },
        { "q=year:2022 year:2023&sort=oldest", ["fern", "road"] },
        { "q=hoàng ẩn danh", [] },
        { "sort=oldest", ["fern", "road", "well", "undated"] },
        { "sort=relevance", ["well", "road", "fern", "undated"] },
        { "q=-giếng", ["fern"] },
        { "q=-dương&sort=oldest", ["road", "well", "undated"] },
        { "q=-dương&sort=relevance", ["well", "road", "undated"] },
        { "q=leader:\"trần văn an\" -giếng", ["fern"] },
        { "q=-giếng&person=le-thi-binh", [] },
        { "q=😀", [] },
        { "q=***&person=le-thi-binh", [] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_query_narrows_with_the_rest_of_the_filter_and_is_listed_in_the_order_asked_for(string query, string[] expected)
    {
        var names = new Dictionary<string, string> { [Well.Slug] = "well", [Road.Slug] = "road", [Fern.Slug] = "fern", [Undated.Slug] = "undated" };
        var page = await _portal.PageAsync("/articles?" + query);
        Assert.Equal(expected, Listed(page).Select(slug => names[slug]));
        Assert.StartsWith($"{expected.Length} bài", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_as_a_filter_becomes_one_and_leaves_the_query()
    {
        var page = await _portal.PageAsync("/articles?q=leader:bình giếng year:2023");
        Assert.EndsWith(
            "/articles?q=gi%E1%BA%BFng&person=le-thi-binh&year=2023",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal);
        Assert.Equal(["“giếng”", "Lê Thị Bình", "năm 2023"], page.QuerySelectorAll(".chips .chip").Select(Name));
    }

    [Fact]
    public async Task A_leader_whom_only_withdrawn_articles_name_is_not_found_by_a_part_of_the_name()
    {
        var page = await _portal.PageAsync("/articles?q=leader:danh");
        Assert.Empty(Listed(page));
        Assert.DoesNotContain("hoang-an-danh", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chip_of_a_query_takes_it_away_and_leaves_the_rest()
    {
        var page = await _portal.PageAsync("/articles?q=giếng&person=tran-van-an&sort=oldest");
        Assert.Equal("/articles?person=tran-van-an&sort=oldest", page.QuerySelector(".chips .chip")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Where_nothing_is_found_the_query_is_one_of_the_parts_to_do_without()
    {
        var page = await _portal.PageAsync("/articles?q=giếng&person=le-thi-binh&from=2024");
        Assert.Equal(0, page.QuerySelectorAll(".entry").Length);
        Assert.Equal(["Lê Thị Bình", "từ năm 2024"], page.QuerySelectorAll(".empty .chip").Select(Name).Order(StringComparer.Ordinal));
        page = await _portal.PageAsync("/articles?q=suối&person=le-thi-binh");
        Assert.Equal(["“suối”", "Lê Thị Bình"], page.QuerySelectorAll(".empty .chip").Select(Name).OrderDescending(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("q=" + "an ", 500)]
    [InlineData("q=" + "ế", 501)]
    public async Task A_query_of_more_than_500_characters_is_answered_and_finds_nothing(string start, int times)
    {
        var page = await _portal.PageAsync("/articles?" + start + new string('x', times));
        Assert.Contains("dài quá 500 ký tự", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".entry"));
        Assert.Empty(page.QuerySelectorAll(".chip"));
        Assert.Empty(page.QuerySelectorAll("main a"));
        Assert.Empty(page.QuerySelectorAll("main .empty, main .facets, main .search-help"));
        Assert.Equal("Câu tìm quá dài", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Câu tìm quá dài", page.Title!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀", 500)]
    [InlineData("e\u0302\u0301", 500)]
    public async Task Characters_are_counted_as_readers_count_them(string character, int times)
    {
        var typed = string.Concat(Enumerable.Repeat(character, times));
        Assert.Empty((await _portal.PageAsync("/articles?q=" + Uri.EscapeDataString(typed))).QuerySelectorAll(".field-error"));
        Assert.NotEmpty((await _portal.PageAsync("/articles?q=" + Uri.EscapeDataString(typed + character))).QuerySelectorAll(".field-error"));
    }

    [Theory]
    [InlineData("/articles?q=", 200)]
    [InlineData("/api/v1/articles?q=", 400)]
    [InlineData("/articles.csv?q=", 400)]
    [InlineData("/feeds/articles.atom?q=", 400)]
    public async Task Marks_without_end_on_a_few_letters_are_no_way_round_the_limit(string address, int status)
    {
        using var short_ = await _portal.GetAsync(address + "a" + Uri.EscapeDataString(new string('\u0301', 1999)));
        using var long_ = await _portal.GetAsync(address + "a" + Uri.EscapeDataString(new string('\u0301', 2000)));
        Assert.Equal(200, (int)short_.StatusCode);
        Assert.Equal(status, (int)long_.StatusCode);
        if (status != 200) return;
        var said = await long_.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("dài quá 500 ký tự", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_there_is_none_of_is_answered()
    {
        var page = await _portal.PageAsync("/articles?q=giếng&sort=best");
        Assert.Contains("“best”", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Well.Slug, Listed(page)[0]);
    }

    [Theory]
    [InlineData("giếng leader:nobody", "leader:nobody")]
    [InlineData("year:99999 giếng", "year:99999")]
    [InlineData("source:\"không đâu\" giếng", "source:\"không đâu\"")]
    public async Task A_filter_typed_with_a_value_that_nothing_has_is_words_and_said(string typed, string said)
    {
        var page = await _portal.PageAsync("/articles?q=" + Uri.EscapeDataString(typed));
        Assert.Empty(page.QuerySelectorAll(".entry"));
        Assert.Empty(page.QuerySelectorAll(".field-error"));
        Assert.Equal(
            [$"Kho tư liệu không có gì ứng với “{said}” để lọc, nên đã tìm như từ thường."],
            page.QuerySelectorAll(".search-notice").Select(n => n.TextContent));
        Assert.Equal(typed, page.QuerySelector("#search")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_minus_that_takes_one_word_of_two_offers_to_take_both()
    {
        var page = await _portal.PageAsync("/articles?q=làng -cái giếng&sort=oldest");
        var link = page.QuerySelector(".search-notice a")!;
        Assert.Equal("/articles?q=làng -\"cái giếng\"&sort=oldest", Uri.UnescapeDataString(link.GetAttribute("href")!));
        Assert.Empty(page.QuerySelectorAll(".search-offer"));
        page = await _portal.PageAsync(link.GetAttribute("href")!);
        Assert.Equal([Well.Slug, Undated.Slug], Listed(page));
        Assert.Null(page.QuerySelector(".search-notice"));
    }

    [Fact]
    public async Task A_query_with_accents_offers_what_it_would_find_in_any_accents()
    {
        var offer = (await _portal.PageAsync("/articles?q=đường&person=tran-van-an")).QuerySelector(".search-offer")!;
        Assert.Contains("2 bài", offer.TextContent, StringComparison.Ordinal);
        var page = await _portal.PageAsync(offer.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal([Well.Slug, Fern.Slug], Listed(page).OrderDescending(StringComparer.Ordinal).Order(StringComparer.Ordinal).Reverse());
        Assert.Null(page.QuerySelector(".search-offer"));
        Assert.Null((await _portal.PageAsync("/articles?q=dương xỉ")).QuerySelector(".search-offer"));
    }

    [Theory]
    [InlineData("q=giênmg", "/articles?q=gi%E1%BA%BFng")]
    [InlineData("q=giengg&source=Báo Mẫu", "/articles?q=gieng&source=B%C3%A1o%20M%E1%BA%ABu")]
    [InlineData("q=giengg&from=2030", "/articles?q=gieng")]
    public async Task A_slip_of_the_finger_is_answered_by_what_may_have_been_meant(string query, string offered)
    {
        var link = (await _portal.PageAsync("/articles?" + query)).QuerySelector(".search-offer a")!;
        Assert.Equal(offered, link.GetAttribute("href"));
        Assert.NotEmpty(Listed(await _portal.PageAsync(offered)));
    }

    [Fact]
    public async Task A_query_says_nothing_to_events_and_statements()
    {
        foreach (var path in new[] { "/timeline", "/statements" })
            Assert.Empty((await _portal.PageAsync(path + "?q=giếng")).QuerySelectorAll(".chip"));
    }

    [Fact]
    public async Task Each_page_of_what_a_query_finds_goes_on_where_the_last_one_ended()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(0, 45).Select(i => new ArticleSample($"Giếng thứ {i}")
        {
            Date = $"2024-01-{(i % 28) + 1:D2}",
            Parts = [new("Giếng làng.")],
        }));
        var listed = new List<string>();
        string? next = "/articles?q=giếng";
        while (next is not null)
        {
            var page = await portal.PageAsync(next);
            listed.AddRange(Listed(page));
            next = page.QuerySelector(".pager [rel=next]")?.GetAttribute("href");
            Assert.True(next?.Contains("q=gi", StringComparison.Ordinal) ?? true);
        }

        Assert.Equal(45, listed.Distinct().Count());
        Assert.Equal(45, listed.Count);
    }

    private static List<string> Listed(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".entry h3 a").Select(a => a.GetAttribute("href")!.Split('/', '?', '#')[2])];

    private static string Name(IElement chip) =>
        chip.TextContent.Replace("Bỏ lọc:", "", StringComparison.Ordinal).Replace("×", "", StringComparison.Ordinal).Trim();
}

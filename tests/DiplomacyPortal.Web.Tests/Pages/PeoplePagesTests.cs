using System.Net;
using AngleSharp.Dom;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class PeoplePagesTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(
        [.. Samples.All, new("Hai người nữa") { People = ["Dương Văn Mẫu", "Đan Thử"] }]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task People_are_listed_by_articles_then_by_the_Vietnamese_alphabet()
    {
        var page = await _portal.PageAsync("/people");
        Assert.Equal(
            [
                ("Trần Văn An", "3 bài", "27–31/3/2023 – tháng 9/2024"),
                ("Lê Thị Bình", "2 bài", "tháng 9/2024"),
                ("Peter Marlow", "2 bài", "27–31/3/2023 – 26/9/2024"),
                ("Dương Văn Mẫu", "1 bài", "Không rõ ngày"),
                ("Đan Thử", "1 bài", "Không rõ ngày"),
                ("Đặng Minh Đức", "1 bài", "năm 2023"),
            ],
            page.QuerySelectorAll(".roll li").Select(li =>
                (li.QuerySelector("a")!.TextContent, li.QuerySelector(".count")!.TextContent, li.QuerySelector(".span")!.TextContent)));
    }

    [Fact]
    public async Task Everybody_is_listed_with_the_title_of_the_newest_article_and_drawn_where_articles_are_dated()
    {
        ArticleSample Cites(string date, string title, params (string, Tenure)[] offices) =>
            new($"Bài ngày {date}") { Date = date, Parts = [new($"{title} Ngô Thử.")], People = [new("Ngô Thử", title) { Offices = [.. offices] }] };
        await using var portal = await RowPortal.WithAsync(
        [
            Cites("2021-03-01", "Đại sứ", ("Đại sứ", Tenure.Holds)),
            Cites(
                "2024-03-01",
                "Nguyên Đại sứ, Bộ trưởng, Bộ trưởng Ngoại giao",
                ("Đại sứ", Tenure.Former), ("Bộ trưởng", Tenure.Holds), ("Bộ trưởng Ngoại giao", Tenure.Holds)),
            Cites("2025-03-01", "Chức kín", ("Chức kín", Tenure.Holds)) with { Withdrawn = true },
            new("Bài không ngày") { People = [Samples.Dang] },
        ]);
        var rows = (await portal.PageAsync("/people")).QuerySelectorAll(".roll li");
        Assert.Equal("từng là Đại sứ, Bộ trưởng Ngoại giao", rows[0].QuerySelector(".office")!.TextContent);
        Assert.Equal(2, rows[0].QuerySelector("path")!.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Equal((null, null), (rows[1].QuerySelector(".office"), rows[1].QuerySelector("path")));
    }

    [Fact]
    public async Task Somebody_of_one_month_alone_is_not_drawn_and_keeps_the_titles()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(1, 2).Select(i => new ArticleSample($"Bài {i}")
        {
            Date = "2024-09",
            Parts = [new("Đại sứ Ngô Thử.")],
            People = [new("Ngô Thử", "Đại sứ") { Offices = [("Đại sứ", Tenure.Holds)] }],
        }));
        var page = await portal.PageAsync("/people/ngo-thu");
        Assert.Null(page.QuerySelector(".life"));
        Assert.Equal("Đại sứ", page.QuerySelector(".titles strong")!.TextContent);
    }

    [Fact]
    public async Task A_persons_page_tells_names_titles_articles_and_company()
    {
        var page = await _portal.PageAsync("/people/tran-van-an");
        Assert.Equal("Trần Văn An", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Ông An"], page.QuerySelectorAll(".spellings bdi").Select(b => b.TextContent));
        Assert.Equal(
            [("Phó Thủ tướng", "tháng 9/2024"), ("Bộ trưởng Ngoại giao", "26/9/2024")],
            page.QuerySelectorAll(".lanes .lane-name").Select(p => (p.QuerySelector("a")!.TextContent, p.QuerySelector(".span")!.TextContent)));
        Assert.Equal(
            [("Phó Thủ tướng", "Được dẫn ở đây: tháng 9/2024"), ("Bộ trưởng Ngoại giao", "Được dẫn ở đây: 26/9/2024")],
            page.QuerySelectorAll(".titles > li").Select(
                li => (li.QuerySelector("strong")!.TextContent, li.QuerySelector(".span")!.FirstChild!.TextContent.Trim())));
        Assert.Equal(
            $"/articles/{Samples.Visit.Slug}#m{Samples.Visit.Raw.IndexOf(Samples.An, StringComparison.Ordinal)}",
            page.QuerySelector(".lanes a")!.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".naming > li").Length);
        Assert.Equal(
            [("Peter Marlow", "2 bài"), ("Lê Thị Bình", "1 bài")],
            page.QuerySelectorAll(".side .tally li").Select(li => (li.QuerySelector("a")!.TextContent, li.QuerySelector(".count")!.TextContent)));
    }

    [Fact]
    public async Task An_office_is_dated_from_the_first_to_the_last_article_that_cites_it()
    {
        ArticleSample Cites(string date) => new($"Bài ngày {date}")
        {
            Date = date,
            People = [new("Ngô Thử", "Đại sứ") { Offices = [(date.EndsWith('1') ? "Đại sứ" : "đại sứ", Tenure.Holds)] }],
        };
        await using var cited = await RowPortal.WithAsync([Cites("2021-03-01"), Cites("2024-03"), Cites("2022-03-01")]);
        var page = await cited.PageAsync("/people/ngo-thu");
        Assert.StartsWith(
            "Được dẫn ở đây: 1/3/2021 – tháng 3/2024", Assert.Single(page.QuerySelectorAll(".titles .span")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Đại sứ", page.QuerySelector(".titles strong")!.TextContent);
        Assert.Equal("trong 3 bài", page.QuerySelector(".titles .count")!.TextContent);
    }

    [Fact]
    public async Task A_chain_of_titles_is_split_and_a_former_office_is_another_one()
    {
        await using var portal = await RowPortal.WithAsync(
        [
            new("Bài về ông Ngô Thử")
            {
                Date = "2024-05-01",
                Parts = [new("Nguyên Đại sứ, Phó Chủ tịch Ngô Thử.")],
                People = [new("Ngô Thử", "Nguyên Đại sứ, Phó Chủ tịch") { Offices = [("Đại sứ", Tenure.Former), ("Phó Chủ tịch", Tenure.Holds)] }],
            },
            new("Bài cũ về ông Ngô Thử")
            {
                Date = "2020-05-01",
                Parts = [new("Đại sứ Ngô Thử.")],
                People = [new("Ngô Thử", "Đại sứ") { Offices = [("Đại sứ", Tenure.Holds)] }],
            },
        ]);
        var page = await portal.PageAsync("/people/ngo-thu");
        Assert.Equal(["từng là Đại sứ", "Phó Chủ tịch", "Đại sứ"], page.QuerySelectorAll(".titles strong").Select(t => t.TextContent));
        Assert.Equal("/articles/bai-cu-ve-ong-ngo-thu#m7", page.QuerySelector(".titles > li:last-child a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Chile", "Đại sứ Chile")]
    [InlineData("Peru", "Đại sứ Chile", "Đại sứ", "Đại sứ Peru")]
    public async Task An_office_without_a_country_is_that_of_the_only_country_stated_with_it(string other, params string[] offices)
    {
        ArticleSample Cites(string date, string? country) =>
            new($"Bài ngày {date}") { Date = date, People = [new("Ngô Thử", "Đại sứ") { Offices = [("Đại sứ", Tenure.Holds)], Country = country }] };
        await using var portal = await RowPortal.WithAsync([Cites("2024-03-03", "Chile"), Cites("2024-03-02", null), Cites("2024-03-01", other)]);
        var page = await portal.PageAsync("/people/ngo-thu");
        Assert.Equal(offices, page.QuerySelectorAll(".titles strong").Select(t => t.TextContent));
    }

    [Fact]
    public async Task A_persons_newest_statements_and_latest_events_stand_there_with_the_way_to_all()
    {
        await using var portal = await ToldSamples.PortalAsync();
        var page = await portal.PageAsync("/people/tran-van-an");
        Assert.Equal(
            ["Ông An nói: “Hai nước là bạn.”", "Hai bộ trưởng nhất trí mở đường bay."],
            page.QuerySelectorAll(".said blockquote, .said .gist").Select(s => s.TextContent));
        Assert.Equal("Phát biểu (2)", page.GetElementById("statements")!.TextContent);
        Assert.Equal(["25/9/2024", "năm 2015"], page.QuerySelectorAll(".glimpses time").Select(t => t.TextContent));
        Assert.Equal("Sự kiện (2)", page.GetElementById("events")!.TextContent);
        Assert.Equal(
            ["/statements?person=tran-van-an", "/timeline?person=tran-van-an", "/articles?person=tran-van-an", "/feeds/people/tran-van-an.atom"],
            page.QuerySelectorAll(".onward a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_persons_page_shows_a_few_of_many()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(1, 9).Select(i => new ArticleSample($"Tin {i}")
        {
            Date = $"2024-05-0{i}",
            Parts = [new("Ông Trần Văn An thăm.")],
            People = [Samples.An],
            Statements = [new("Ông Trần Văn An thăm.", By: Samples.An)],
            Events = [new("Ông Trần Văn An thăm.", $"2024-05-0{i}", "visit") { People = [Samples.An] }],
        }));
        var page = await portal.PageAsync("/people/tran-van-an");
        Assert.Equal((6, 6), (page.QuerySelectorAll(".said").Length, page.QuerySelectorAll(".glimpses > li").Length));
        Assert.Equal("Phát biểu (9)", page.GetElementById("statements")!.TextContent);
    }

    [Fact]
    public async Task Somebody_without_a_public_article_is_not_there()
    {
        await _portal.PageAsync("/people/hoang-an-danh", HttpStatusCode.NotFound);
        Assert.DoesNotContain("Hoàng Ẩn Danh", (await _portal.PageAsync("/people")).Body!.TextContent, StringComparison.Ordinal);
    }
}

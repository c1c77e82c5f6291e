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
    public async Task A_persons_page_tells_spellings_titles_articles_and_company()
    {
        var page = await _portal.PageAsync("/people/tran-van-an");
        Assert.Equal("Trần Văn An", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Ông An"], page.QuerySelectorAll(".spellings bdi").Select(b => b.TextContent));
        Assert.Equal(
            [("Phó Thủ tướng", "Được dẫn ở đây: tháng 9/2024"), ("bộ trưởng ngoại giao", "Được dẫn ở đây: 26/9/2024")],
            page.QuerySelectorAll(".titles > li").Select(li => (li.QuerySelector("strong")!.TextContent is var t && t[0] == 'B' ? t.ToLowerInvariant() : t, li.QuerySelector(".span")!.TextContent)));
        Assert.Equal(
            $"/articles/{Samples.Visit.Slug}#m{Samples.Visit.Raw.IndexOf(Samples.An, StringComparison.Ordinal)}",
            page.QuerySelector(".titles a")!.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".entry").Length);
        Assert.Equal(
            [("Peter Marlow", "2 bài"), ("Lê Thị Bình", "1 bài")],
            page.QuerySelectorAll(".side .tally li").Select(li => (li.QuerySelector("a")!.TextContent, li.QuerySelector(".count")!.TextContent)));
    }

    [Fact]
    public async Task A_title_is_dated_from_the_first_to_the_last_article_that_cites_it()
    {
        ArticleSample Cites(string date) => new($"Bài ngày {date}") { Date = date, People = [new("Ngô Thử", date.EndsWith('1') ? "Đại sứ" : "đại sứ")] };
        await using var cited = await RowPortal.WithAsync([Cites("2021-03-01"), Cites("2024-03"), Cites("2022-03-01")]);
        var page = await cited.PageAsync("/people/ngo-thu");
        Assert.Equal("Được dẫn ở đây: 1/3/2021 – tháng 3/2024", Assert.Single(page.QuerySelectorAll(".titles .span")).TextContent);
        Assert.Equal("Đại sứ", page.QuerySelector(".titles strong")!.TextContent);
        Assert.Equal("Trong 3 bài", page.QuerySelector(".titles summary")!.TextContent);
    }

    [Fact]
    public async Task Somebody_without_a_public_article_is_not_there()
    {
        await _portal.PageAsync("/people/hoang-an-danh", HttpStatusCode.NotFound);
        Assert.DoesNotContain("Hoàng Ẩn Danh", (await _portal.PageAsync("/people")).Body!.TextContent, StringComparison.Ordinal);
    }
}

using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DiplomacyPortal.Web.Tests.Exports;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

/// <summary>Whoever asks, be it for a page, by the API, for a file or a feed, gets the same answer.</summary>
public sealed class OneAnswerTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(
    [
        new("Hai làng đào giếng") { Date = "2024-05-02", Publisher = "Báo Mẫu", People = ["Trần Văn An"], Parts = [new("Giếng này sâu.")] },
        new("Lễ hội mùa xuân") { Date = "2021-05-02", Publisher = "Tạp chí Cộng sản", Parts = [new("Năm 1900, leader nobody.")] },
        new("Con đường làng") { Date = "2023-05-02", Publisher = "Tạp chí Thử", People = ["Trần Văn An"], Parts = [new("Đường mới mở.")] },
        new("Dương xỉ ven suối") { Date = "2022-05-02", Publisher = null, Agency = "TTXVN", Parts = [new("Suối trong.")] },
    ]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/articles", HttpStatusCode.OK)]
    [InlineData("/api/v1/search", HttpStatusCode.OK)]
    [InlineData("/api/v1/articles", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/facets", HttpStatusCode.BadRequest)]
    [InlineData("/articles.csv", HttpStatusCode.BadRequest)]
    [InlineData("/feeds/articles.atom", HttpStatusCode.BadRequest)]
    public async Task Half_a_query_is_answered_only_where_that_is_said(string path, HttpStatusCode status)
    {
        using var response = await _portal.GetAsync($"{path}?q=a+b+c+d+e+f+g+h+i+k+l+m+n+o+p+q+r+-giếng");
        Assert.Equal(status, response.StatusCode);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("giếng", WebUtility.HtmlDecode(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-giếng", 3, null)]
    [InlineData("-giếng -suối", 2, null)]
    [InlineData("leader:an -giếng", 1, null)]
    [InlineData("😀", 0, "nothing-to-search")]
    [InlineData("***", 0, "nothing-to-search")]
    [InlineData("leader:an ***", 0, "nothing-to-search")]
    [InlineData("leader:an", 2, null)]
    [InlineData(" ", 4, null)]
    [InlineData("giếng OR", 1, "operator-dropped")]
    [InlineData("AND giếng", 1, "operator-dropped")]
    [InlineData("giếng AND đường", 0, "operator-dropped")]
    [InlineData("leader:nobody", 1, "unknown-value")]
    [InlineData("lễ leader:nobody", 1, "unknown-value")]
    [InlineData("giếng year:abc", 0, "unknown-value")]
    [InlineData("source:nobody", 0, "unknown-value")]
    [InlineData("source:TCCS", 1, null)]
    [InlineData("source:tccs lễ", 1, null)]
    [InlineData("source:TTXVN", 0, "unknown-value")]
    [InlineData("-leader:nobody", 3, "filter-excluded")]
    [InlineData("(giếng)", 1, "signs-dropped")]
    [InlineData("giếng NOT đường", 1, null)]
    [InlineData("source:Reuters", 0, "unknown-value")]
    [InlineData("leader:trần văn an giếng", 1, null)]
    public async Task A_query_finds_the_same_everywhere(string typed, int found, string? notice)
    {
        var query = "?q=" + Uri.EscapeDataString(typed);
        var page = await _portal.PageAsync("/articles" + query);
        Assert.Equal(found, page.QuerySelectorAll(".entry").Length);
        Assert.StartsWith($"{found} bài", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(notice is null ? 0 : 1, page.QuerySelectorAll(".search-notice").Length);
        Assert.Equal(found, (await _portal.TextAsync("/articles.jsonl" + query)).Count(unit => unit == '\n'));
        var feed = XDocument.Parse(await _portal.TextAsync("/feeds/articles.atom" + query));
        Assert.Equal(found, feed.Root!.Elements().Count(e => e.Name.LocalName == "entry"));
        Assert.Equal(found, (int)(await ApiAsync("articles" + query))["total"]!);
        Assert.Equal(found, (int)(await ApiAsync("facets" + query))["total"]!);
        if (string.IsNullOrWhiteSpace(typed)) return;
        var searched = await ApiAsync("search" + query);
        Assert.Equal(found, (int)searched["total"]!);
        Assert.Equal(notice is null ? [] : [notice], searched["notices"]!.AsArray().Select(n => (string)n!["kind"]!));
    }

    private async Task<JsonNode> ApiAsync(string address) => JsonNode.Parse(await _portal.TextAsync("/api/v1/" + address))!;
}

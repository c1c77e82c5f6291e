using System.Net;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class FilterTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await ApiPortal.WithAsync([.. Samples.All, .. ToldSamples.All]);
        await _portal.MergeEventsAsync("talks", "2024-09-25");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/articles", ".entry")]
    [InlineData("/articles?person=tran-van-an&person=peter-marlow", ".entry")]
    [InlineData("/articles?from=2024&source=Báo Mẫu", ".entry")]
    [InlineData("/articles?source=khong-ro-nguon", ".entry")]
    [InlineData("/timeline?to=2024", ".occasion")]
    [InlineData("/timeline?kind=mentioned", ".occasion")]
    [InlineData("/statements?person=tran-van-an", ".said")]
    [InlineData("/statements?kind=unattributed", ".said")]
    public async Task The_API_finds_what_the_page_shows(string address, string lines)
    {
        var page = await _portal.PageAsync(address);
        var list = await _portal.JsonAsync("/api/v1" + address);
        Assert.NotEqual(0, (int)list["total"]!);
        Assert.Equal(page.QuerySelectorAll(lines).Length, (int)list["total"]!);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        var problem = await _portal.JsonAsync(
            "/api/v1/articles?person=khong-ai&sort=zzz&event=z&from=mai&page=2&limit=x&cursor=%23", HttpStatusCode.BadRequest);
        Assert.Equal(
            ["cursor", "event", "from", "limit", "page", "sort"],
            problem["errors"]!.AsArray().Select(e => (string)e!["parameter"]!).Order());
        Assert.Equal("“mai” không phải là ngày. Hãy viết như 2024-09-25, 25/9/2024, 9/2024 hoặc 2024.",
            (string)problem["errors"]!.AsArray().Single(e => (string)e!["parameter"]! == "from")!["message"]!);
    }

    [Fact]
    public async Task An_end_before_the_start_is_refused() =>
        await _portal.JsonAsync("/api/v1/timeline?from=2024&to=2023", HttpStatusCode.BadRequest);

    [Fact]
    public async Task Nothing_that_only_a_withdrawn_article_says_is_answered()
    {
        foreach (var list in (string[])["articles", "people", "timeline", "statements", "people/tran-van-an"])
        {
            using var answer = await _portal.GetAsync($"/api/v1/{list}{(list.Contains('/', StringComparison.Ordinal) ? "" : "?limit=100")}");
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            foreach (var secret in (string[])["Ẩn Danh", "Nơi Kín", "Chức kín", "đã rút", "Đã Rút"])
                Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }
    }
}

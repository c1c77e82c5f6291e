using System.Net;
using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class ManyValuesTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string> Queries => new()
    {
        { string.Join('&', Enumerable.Range(2013, 13).Select(year => $"year={year}")), "2025" },
        { "q=" + string.Join(' ', Enumerable.Range(2013, 13).Select(year => $"year:{year}")), "2025" },
        { "year=2012&q=" + string.Join(' ', Enumerable.Range(2013, 12).Select(year => $"year:{year}")), "2024" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Of_too_many_values_the_rest_is_said_to_be_left_out_and_no_file_or_feed_passes_for_it(string query, string first)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        Assert.Equal(
            $"Mỗi bộ lọc nhận tối đa 12 giá trị, nên chưa lọc theo “{first}” và những giá trị sau đó.",
            Assert.Single(page.QuerySelectorAll(".field-error")).TextContent);
        Assert.Equal(12, page.QuerySelectorAll(".chips .chip").Length);
        foreach (var path in (string[])["/articles.csv", "/feeds/articles.atom", "/api/v1/articles", "/api/v1/facets"])
        {
            using var answer = await _portal.GetAsync($"{path}?{query}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        using var problem = await _portal.GetAsync("/api/v1/articles?" + query);
        var errors = JsonNode.Parse(await problem.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["errors"]!.AsArray();
        Assert.Equal(("year", first), ((string)Assert.Single(errors)!["parameter"]!, (string)errors[0]!["value"]!));
    }

    [Theory]
    [InlineData("/articles", "place", "Không có bài nào nhắc đến địa điểm ứng với “x1”. Tên các địa điểm có ở mục Quốc gia, tổ chức.")]
    [InlineData("/meetings", "person", "Không có nhà lãnh đạo nào ứng với “x1”, nên không tìm thấy gì. Tên của mọi người có ở mục Nhà lãnh đạo.")]
    [InlineData("/timeline", "event", "“x1” không phải là một loại sự kiện, nên chưa lọc theo đó.")]
    public async Task Of_many_unknown_values_the_first_are_told_and_how_many_others(string path, string field, string first)
    {
        var page = await _portal.PageAsync($"{path}?" + string.Join('&', Enumerable.Range(1, 12).Select(i => $"{field}=x{i}")));
        var errors = page.QuerySelectorAll(".field-error").Select(e => e.TextContent).ToList();
        Assert.Equal(4, errors.Count);
        Assert.Equal((first, "Và 9 giá trị khác cũng vậy."), (errors[0], errors[3]));
        Assert.Equal(3, (await _portal.PageAsync($"{path}?{field}=x1&{field}=x2&{field}=x3")).QuerySelectorAll(".field-error").Length);
    }

    [Theory]
    [InlineData(100, "place={0}", "/articles?place={0}")]
    [InlineData(3_000, "place={0}", "/articles")]
    public async Task A_long_address_is_led_back_to_without_its_query(int length, string query, string back)
    {
        var value = new string('x', length);
        var page = await _portal.PageAsync("/articles?" + string.Format(null, query, value));
        var links = page.QuerySelectorAll("a[href*='/preferences?']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 5);
        Assert.All(links, link => Assert.EndsWith("&back=" + Uri.EscapeDataString(string.Format(null, back, value)), link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_not_there_does_not_repeat_a_long_address_in_each_link()
    {
        using var answer = await _portal.GetAsync("/" + new string('x', 6_000));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("/preferences?theme=dark\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 6_000), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twelve_values_are_not_too_many_however_often_they_are_given()
    {
        var query = string.Join('&', Enumerable.Range(2013, 12).Concat(Enumerable.Range(2013, 12)).Select(year => $"year={year}"));
        Assert.Empty((await _portal.PageAsync("/articles?" + query)).QuerySelectorAll(".field-error"));
    }
}

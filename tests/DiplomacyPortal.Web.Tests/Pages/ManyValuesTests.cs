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

    [Fact]
    public async Task Twelve_values_are_not_too_many_however_often_they_are_given()
    {
        var query = string.Join('&', Enumerable.Range(2013, 12).Concat(Enumerable.Range(2013, 12)).Select(year => $"year={year}"));
        Assert.Empty((await _portal.PageAsync("/articles?" + query)).QuerySelectorAll(".field-error"));
    }
}

using System.Net;
using DiplomacyPortal.Web.Tests.Api;
using DiplomacyPortal.Web.Tests.Exports;
using DiplomacyPortal.Web.Tests.Feeds;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

/// <summary>A file, a feed and the API refuse the same filters, and what finds nothing on a page finds nothing in them.</summary>
public sealed class OneRefusalTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("person=khong-ai")]
    [InlineData("source=B%C3%A1o+L%E1%BA%A1")]
    [InlineData("country=khong-co")]
    [InlineData("organisation=khong-co")]
    [InlineData("place=khong-co&sort=oldest")]
    public async Task A_name_that_nobody_has_finds_nothing(string query)
    {
        Assert.Empty((await _portal.PageAsync("/articles?" + query)).QuerySelectorAll(".entry"));
        Assert.Equal(0, (int)(await _portal.JsonAsync("/api/v1/articles?" + query))["total"]!);
        Assert.Equal(0, (int)(await _portal.JsonAsync("/api/v1/facets?" + query.Split('&')[0]))["total"]!);
        Assert.Equal("", await _portal.TextAsync("/articles.jsonl?" + query));
        Assert.Equal("", await _portal.TextAsync("/statements.jsonl?" + query.Split('&')[0]));
        Assert.DoesNotContain(StrictAtom.Check(await _portal.TextAsync("/feeds/articles.atom?" + query)).Elements(), e => e.Name.LocalName == "entry");
    }

    [Theory]
    [InlineData("sort=zzz")]
    [InlineData("event=zzz")]
    [InlineData("year=zzz")]
    [InlineData("from=zzz")]
    [InlineData("person=khong-ai&from=2024&to=2023")]
    public async Task What_a_page_leaves_aside_is_refused_to_every_program(string query)
    {
        foreach (var (path, status) in ((string, HttpStatusCode)[])
            [
                ("/articles", HttpStatusCode.OK), ("/api/v1/articles", HttpStatusCode.BadRequest), ("/articles.csv", HttpStatusCode.BadRequest),
                ("/feeds/articles.atom", HttpStatusCode.BadRequest),
            ])
        {
            using var answer = await _portal.GetAsync($"{path}?{query}");
            Assert.Equal((path, status), (path, answer.StatusCode));
        }
    }
}

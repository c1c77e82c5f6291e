using System.Buffers.Text;
using System.Net;
using System.Text;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class ListTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    /// <summary>Five of each day, and some without one; every third article names a second leader.</summary>
    public async ValueTask InitializeAsync() => _portal = await ApiPortal.WithAsync(Enumerable.Range(1, 45).Select(i => new ArticleSample($"Tin số {i}")
    {
        Date = i <= 35 ? $"2024-05-{(i % 7) + 1:D2}" : null,
        Parts = [new($"Ông Trần Văn An dự phiên {i}. Ông nói lần {i}. Ông nói lần nữa {i}.")],
        People = [Samples.An, .. i % 3 == 0 ? [$"Người Thứ {(char)('A' + (i % 26))}"] : Array.Empty<ArticleSample.Mentioned>()],
        Statements = [new($"Ông nói lần {i}.", By: Samples.An), new($"Ông nói lần nữa {i}.", By: Samples.An)],
        Events = [new($"Ông Trần Văn An dự phiên {i}.", i <= 35 ? $"2024-05-{(i % 7) + 1:D2}" : "XXXX-05-01", "attendance") { People = [Samples.An] }],
    }));

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/api/v1/articles", "slug", 45)]
    [InlineData("/api/v1/articles?person=tran-van-an&from=2024-05-03&to=2024-05", "slug", 25)]
    [InlineData("/api/v1/statements", "address", 90)]
    [InlineData("/api/v1/statements?to=2024-05-02", "address", 20)]
    [InlineData("/api/v1/timeline", "summary", 45)]
    [InlineData("/api/v1/people", "slug", 16)]
    public async Task Every_item_stands_on_exactly_one_page_whatever_its_size(string list, string key, int expected)
    {
        var whole = (await _portal.JsonAsync(list + (list.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "limit=100"))["items"]!.AsArray();
        Assert.Equal(expected, whole.Count);
        Assert.Equal(expected, whole.Select(item => (string)item![key]!).Distinct().Count());
        foreach (var size in (int[])[1, 4, 7])
        {
            var paged = await _portal.ItemsAsync($"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={size}");
            Assert.Equal(whole.Select(item => item!.ToJsonString()), paged.Select(item => item.ToJsonString()));
        }
    }

    [Fact]
    public async Task A_page_tells_how_many_there_are_and_where_it_goes_on()
    {
        var first = await _portal.JsonAsync("/api/v1/articles?person=tran-van-an&limit=44");
        Assert.Equal(45, (int)first["total"]!);
        Assert.Equal(44, first["items"]!.AsArray().Count);
        Assert.StartsWith("http://localhost/api/v1/articles?person=tran-van-an&limit=44&cursor=", (string)first["next"]!, StringComparison.Ordinal);

        var last = await _portal.JsonAsync((string)first["next"]!);
        Assert.Equal(45, (int)last["total"]!);
        Assert.Single(last["items"]!.AsArray());
        Assert.Null(last["next"]);
    }

    [Fact]
    public async Task What_comes_in_between_moves_nothing_from_one_page_to_the_next()
    {
        var first = await _portal.JsonAsync("/api/v1/articles?limit=20");
        await _portal.InsertAsync([new("Tin mới hơn cả") { Date = "2025-01-01" }, new("Tin cùng ngày") { Date = "2024-05-07" }]);

        var further = await _portal.ItemsAsync((string)first["next"]!);

        var slugs = first["items"]!.AsArray().Concat(further).Select(item => (string)item!["slug"]!).ToList();
        Assert.Equal(45, slugs.Count);
        Assert.Equal(45, slugs.Distinct().Count());
    }

    [Fact]
    public async Task A_page_holds_twenty_unless_it_is_told()
    {
        Assert.Equal(20, (await _portal.JsonAsync("/api/v1/articles"))["items"]!.AsArray().Count);
        Assert.Equal(20, (await _portal.JsonAsync("/api/v1/articles?limit=&cursor="))["items"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("2", HttpStatusCode.OK)]
    [InlineData("2%00", HttpStatusCode.BadRequest)]
    [InlineData("%202", HttpStatusCode.BadRequest)]
    [InlineData("%2B2", HttpStatusCode.BadRequest)]
    [InlineData("%D9%A2", HttpStatusCode.BadRequest)]
    public async Task A_number_is_written_in_digits_alone(string limit, HttpStatusCode expected) =>
        await _portal.JsonAsync("/api/v1/articles?limit=" + limit, expected);

    [Theory]
    [InlineData("{\"Day\":null,\"Id\":1,\"Place\":1}", HttpStatusCode.OK)]
    [InlineData("{\"Day\":null,\"Id\":1,\"Place\":-1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"Day\":null,\"Id\":1,\"Place\":4294967295}", HttpStatusCode.OK)]
    [InlineData("{\"Day\":null,\"Id\":1,\"Place\":4294967296}", HttpStatusCode.BadRequest)]
    public async Task A_cursor_that_no_list_could_have_given_is_refused(string key, HttpStatusCode expected)
    {
        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes("ArticleKey:" + key));
        foreach (var query in (string[])["", "q=ong&"])
        {
            using var answer = await _portal.GetAsync($"/api/v1/articles?{query}cursor={cursor}");
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_cursor_of_one_list_is_none_of_another()
    {
        var next = (string)(await _portal.JsonAsync("/api/v1/articles?limit=1"))["next"]!;
        using var answer = await _portal.GetAsync("/api/v1/timeline" + new Uri(next).Query);
        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
    }
}

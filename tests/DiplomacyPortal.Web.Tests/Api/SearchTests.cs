using System.Net;
using System.Text.Json.Nodes;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class SearchTests : IAsyncLifetime
{
    private readonly TemporaryFolder _seeds = new();
    private PortalFactory _portal = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        for (var i = 1; i <= 23; i++)
        {
            var day = i <= 20 ? $"Ngày {(i % 5) + 1}/3/2024, " : "";
            var again = i % 3 == 0 ? " Diễn đàn kéo dài hai ngày." : "";
            _seeds.Write(
                $"{i}.txt",
                $"Tin số {i}\n\n{day}Bộ trưởng Trần Văn Thử dự diễn đàn lần thứ {i}.{again}\n\nHai bên bàn việc mở đường bay số {i}.");
        }

        _portal = new PortalFactory(_seeds.Path);
        _client = _portal.CreateClient();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _portal.DisposeAsync();
        _seeds.Dispose();
    }

    [Fact]
    public async Task A_query_finds_the_same_by_either_address_with_the_passages_that_answer_it()
    {
        var searched = await JsonAsync("/api/v1/search?q=dien dan");
        var listed = await JsonAsync("/api/v1/articles?q=dien dan");
        Assert.Equal(23, (int)searched["total"]!);
        Assert.Equal(listed["items"]!.ToJsonString(), searched["items"]!.ToJsonString());
        Assert.Equal("folded", (string)searched["accents"]!);
        foreach (var item in searched["items"]!.AsArray())
        {
            var raw = await _client.GetStringAsync($"/api/v1/articles/{(string)item!["slug"]!}/text", Cancellation);
            Assert.NotEmpty(item["passages"]!.AsArray());
            foreach (var passage in item["passages"]!.AsArray())
            {
                Assert.Equal(Slice(raw, passage!), (string)passage!["text"]!);
                Assert.All(passage["highlights"]!.AsArray(), h => Assert.Contains(Folding.Fold(Slice(raw, h!)), (string[])["dien", "dan", "dien dan"]));
            }
        }

        Assert.Null((await JsonAsync("/api/v1/articles"))["items"]![0]!["passages"]);
    }

    [Theory]
    [InlineData("relevance")]
    [InlineData("newest")]
    [InlineData("oldest")]
    public async Task In_every_order_each_article_stands_on_exactly_one_page(string sort)
    {
        var whole = (await JsonAsync($"/api/v1/articles?q=diễn đàn&sort={sort}&limit=100"))["items"]!.AsArray().Select(item => (string)item!["slug"]!).ToList();
        Assert.Equal(23, whole.Distinct().Count());
        List<string> paged = [];
        for (string? next = $"/api/v1/search?q=diễn đàn&sort={sort}&limit=4"; next is not null;)
        {
            var page = await JsonAsync(next);
            paged.AddRange(page["items"]!.AsArray().Select(item => (string)item!["slug"]!));
            next = (string?)page["next"];
        }

        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task It_tells_what_was_not_understood_and_what_may_have_been_meant()
    {
        var unclosed = await JsonAsync("/api/v1/search?q=\"diễn đàn");
        Assert.Equal("unclosed-quote", (string)unclosed["notices"]![0]!["kind"]!);
        Assert.NotEmpty((string)unclosed["notices"]![0]!["message"]!);

        var slipped = await JsonAsync("/api/v1/search?q=dien dann");
        Assert.Empty(slipped["items"]!.AsArray());
        var suggestion = Assert.Single(slipped["suggestions"]!.AsArray())!;
        Assert.Equal((int)suggestion["total"]!, (int)(await JsonAsync((string)suggestion["address"]!))["total"]!);

        var other = await JsonAsync("/api/v1/search?q=diên đàn");
        Assert.True((bool)other["loosened"]!);
        Assert.Equal("folded", (string)other["accents"]!);
    }

    [Fact]
    public async Task Facets_count_what_their_values_find()
    {
        var facets = await JsonAsync("/api/v1/facets?q=dien dan&year=2024");
        Assert.Equal(20, (int)facets["total"]!);
        foreach (var (facet, parameter) in ((string, string)[])[("people", "person"), ("years", "year"), ("months", "year"), ("sources", "source")])
        {
            var value = facets[facet]![0]!;
            var filter = $"{(parameter == "year" ? "" : "year=2024&")}{parameter}={(string)value["value"]!}";
            Assert.Equal((int)(await JsonAsync($"/api/v1/articles?q=dien dan&{filter}"))["total"]!, (int)value["count"]!);
        }
    }

    [Theory]
    [InlineData("/api/v1/search")]
    [InlineData("/api/v1/search?q=+")]
    [InlineData("/api/v1/articles?sort=best")]
    [InlineData("/api/v1/facets?limit=1")]
    public async Task What_cannot_be_asked_is_refused(string address)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_query_of_more_than_500_characters_is_refused_in_one_readable_sentence()
    {
        using var answer = await _client.GetAsync(new Uri($"/api/v1/search?q={new string('a', 501)}", UriKind.Relative), Cancellation);
        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;
        Assert.Contains("500 ký tự", (string)Assert.Single(problem["errors"]!.AsArray())!["message"]!, StringComparison.Ordinal);
    }

    private static string Slice(string raw, JsonNode span) => raw.Substring((int)span["start"]!, (int)span["length"]!);

    private async Task<JsonNode> JsonAsync(string address) =>
        JsonNode.Parse(await _client.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute), Cancellation))!;
}

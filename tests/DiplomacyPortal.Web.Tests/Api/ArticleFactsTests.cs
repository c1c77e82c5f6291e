using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class ArticleFactsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_has_the_very_facts_that_the_extraction_writes()
    {
        await using var portal = new PortalFactory(SamplesFolder());
        using var client = portal.CreateClient();
        var list = JsonNode.Parse(await client.GetStringAsync("/api/v1/articles?limit=100", Cancellation))!["items"]!.AsArray();
        Assert.NotEmpty(list);
        foreach (var address in list.Select(item => $"/api/v1/articles/{(string)item!["slug"]!}"))
        {
            var facts = JsonNode.Parse(await client.GetStringAsync(address, Cancellation))!.AsObject();
            var text = await client.GetStringAsync((string)facts["text"]!, Cancellation);
            foreach (var own in (string[])["slug", "address", "text", "cite"]) Assert.True(facts.Remove(own));
            if (text.StartsWith("---", StringComparison.Ordinal)) continue;
            var extracted = JsonSerializer.SerializeToNode(ArticleFacts.From(ArticleExtractor.Extract(text)), FactsJson.Readable)!;
            Assert.Equal(extracted.ToJsonString(), facts.ToJsonString());
        }
    }

    [Theory]
    [InlineData("statements", "article")]
    [InlineData("timeline", "reports")]
    public async Task Statements_and_events_have_the_same_fields_in_their_lists_as_in_their_article(string list, string source)
    {
        await using var portal = await ApiPortal.WithAsync([.. ToldSamples.All]);
        var items = await portal.ItemsAsync($"/api/v1/{list}");
        Assert.NotEmpty(items);
        foreach (var item in items)
        {
            var article = source == "article" ? item[source]! : Assert.Single(item[source]!.AsArray())!["article"]!;
            var facts = await portal.JsonAsync($"/api/v1/articles/{(string)article["slug"]!}");
            Assert.Single(
                facts[list == "statements" ? list : "events"]!.AsArray(),
                told => told!.AsObject().All(field => JsonNode.DeepEquals(field.Value, item[field.Key])));
        }
    }

    [Fact]
    public async Task The_text_is_the_raw_text_to_the_last_character()
    {
        await using var portal = await ApiPortal.WithAsync(Samples.Talks, Hostile.Article);
        using var answer = await portal.GetAsync($"/api/v1/articles/{Hostile.Article.Slug}/text");
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(Hostile.Article.Raw, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/text")]
    public async Task A_withdrawn_article_is_gone(string part)
    {
        await using var portal = await ApiPortal.WithAsync(Samples.Withdrawn);
        using var answer = await portal.GetAsync($"/api/v1/articles/{Samples.Withdrawn.Slug}{part}");
        answer.ShouldBeProblem(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Addresses_lead_to_the_words_on_the_pages()
    {
        await using var portal = await ApiPortal.WithAsync([.. ToldSamples.All]);
        var addresses = (await portal.ItemsAsync("/api/v1/statements")).Select(s => (string)s["address"]!)
            .Concat((await portal.ItemsAsync("/api/v1/timeline")).Select(e => (string)e["reports"]![0]!["address"]!))
            .Concat((await portal.JsonAsync("/api/v1/people/tran-van-an"))["offices"]!.AsArray().Select(o => (string)o!["citations"]![0]!["address"]!))
            .ToList();
        Assert.NotEmpty(addresses);
        foreach (var address in addresses.Select(a => new Uri(a)))
        {
            var page = await portal.PageAsync(address.AbsolutePath);
            Assert.NotNull(page.GetElementById(address.Fragment[1..]));
        }
    }

    private static string SamplesFolder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "DiplomacyPortal.sln"))) root = root.Parent!;
        return Path.Combine(root.FullName, "seeds");
    }
}

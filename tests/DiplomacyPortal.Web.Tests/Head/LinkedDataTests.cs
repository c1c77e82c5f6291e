using System.Text.Json;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Pages;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Head;

public sealed class LinkedDataTests
{
    [Fact]
    public async Task An_article_is_the_newspapers_and_based_on_its_original()
    {
        var article = Thing(await GraphAsync([Samples.Talks with { Date = "2024-09-26", DateWords = null }], $"/articles/{Samples.Talks.Slug}"), "NewsArticle");
        Assert.Equal(Samples.Talks.Title, Text(article, "headline"));
        Assert.Equal("2024-09-26", Text(article, "datePublished"));
        Assert.Equal(Samples.Talks.Url, Text(article, "isBasedOn"));
        Assert.Equal("Báo Mẫu", Text(article.GetProperty("publisher"), "name"));
        Assert.Equal("Báo Mẫu", Text(article.GetProperty("sourceOrganization"), "name"));
        Assert.Equal("Hãng tin Mẫu", Text(article.GetProperty("contributor"), "name"));
        Assert.Equal("Tư liệu Đối ngoại", Text(article.GetProperty("sdPublisher"), "name"));
        Assert.Equal([("Person", "Nguyễn Phóng Viên")], article.GetProperty("author").EnumerateArray().Select(a => (Text(a, "@type"), Text(a, "name"))));
        Assert.Equal(
            ["http://localhost/people/tran-van-an#person", "http://localhost/people/peter-marlow#person"],
            article.GetProperty("mentions").EnumerateArray().Select(m => Text(m, "@id")));
    }

    [Fact]
    public async Task A_desk_that_signs_is_no_person()
    {
        var article = Thing(await GraphAsync([Samples.Talks with { Byline = "Ban Quốc tế, Lan Anh" }], $"/articles/{Samples.Talks.Slug}"), "NewsArticle");
        Assert.Equal(
            [("Organization", "Ban Quốc tế"), ("Person", "Lan Anh")],
            article.GetProperty("author").EnumerateArray().Select(a => (Text(a, "@type"), Text(a, "name"))));
    }

    [Fact]
    public async Task An_article_names_what_it_tells_of_by_more_than_its_kind()
    {
        var article = Thing(await GraphAsync(ToldSamples.All, $"/articles/{ToldSamples.Summit.Slug}"), "NewsArticle");
        var names = article.GetProperty("about").EnumerateArray().Select(e => Text(e, "name")).ToList();
        Assert.StartsWith("Hội đàm: Tối 25/9, Bộ trưởng Ngoại giao Trần Văn An hội đàm", names[0], StringComparison.Ordinal);
        Assert.All(names, name => Assert.Contains(": ", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_date_that_the_body_tells_is_what_it_covers_and_not_when_it_was_published()
    {
        var told = Samples.Talks with { DateWords = "Ngày 26/9" };
        var article = Thing(await GraphAsync([told], $"/articles/{told.Slug}"), "NewsArticle");
        Assert.Equal((null, "2024-09-26"), (Text(article, "datePublished"), Text(article, "temporalCoverage")));

        var inferred = Thing(await GraphAsync([Samples.Visit], $"/articles/{Samples.Visit.Slug}"), "NewsArticle");
        Assert.Equal((null, "2024-09"), (Text(inferred, "datePublished"), Text(inferred, "temporalCoverage")));
    }

    [Fact]
    public async Task A_date_line_outside_of_the_body_tells_when_it_was_published()
    {
        var dated = Samples.Visit with
        {
            Date = "2024-09",
            DateOrigin = default,
            DateWords = "tháng 9/2024",
            Parts = [new("Báo Mẫu, tháng 9/2024", null), .. Samples.Visit.Parts],
        };
        Assert.Equal("2024-09", Text(Thing(await GraphAsync([dated], $"/articles/{dated.Slug}"), "NewsArticle"), "datePublished"));
    }

    [Fact]
    public async Task A_leader_is_a_person_with_the_spellings_that_articles_use()
    {
        var person = Thing(await GraphAsync(Samples.All, "/people/tran-van-an"), "Person");
        Assert.Equal(("http://localhost/people/tran-van-an#person", Samples.An), (Text(person, "@id"), Text(person, "name")));
        Assert.Equal(["Ông An"], person.GetProperty("alternateName").EnumerateArray().Select(n => n.GetString()));
        Assert.False(person.TryGetProperty("jobTitle", out _));
    }

    [Theory]
    [InlineData("/places/mau-quoc", "Country", "Mẫu Quốc", "MQ")]
    [InlineData("/places/thu-do-thu", "City", "Thủ đô Thử")]
    [InlineData("/organisations/to-chuc-thu", "Organization", "Tổ chức Thử")]
    public async Task A_place_or_an_organisation_is_of_its_kind(string path, string type, string name, params string[] others)
    {
        var thing = Thing(await GraphAsync([PlacePagesTests.Visit], path), type);
        Assert.Equal((name, "http://localhost" + path), (Text(thing, "name"), Text(thing, "url")));
        Assert.Equal(others, thing.TryGetProperty("alternateName", out var names) ? names.EnumerateArray().Select(n => n.GetString()) : []);
    }

    [Fact]
    public async Task The_timeline_tells_events_with_their_days_as_they_are_known()
    {
        ArticleSample sample = new("Hai nước hội đàm")
        {
            Date = "2024-09-26",
            Parts = [new("Hai bên hội đàm. Chuyến thăm dài. Lễ kỷ niệm.")],
            People = [Samples.An],
            Events =
            [
                new("Hai bên hội đàm.", "2024-09", "talks", "Thủ đô Mẫu") { Parties = ["Việt Nam", "Lào"], People = [Samples.An] },
                new("Chuyến thăm dài.", "2024-09-22/2024-09-26", "visit"),
                new("Lễ kỷ niệm.", "XXXX-09-22", "anniversary"),
            ],
        };
        var events = (await GraphAsync([sample], "/timeline")).EnumerateArray().ToList();
        Assert.All(events, e => Assert.Equal("Event", Text(e, "@type")));
        var (talks, visit, anniversary) = (events[0], events[1], events[2]);
        Assert.Equal(("2024-09-22", "2024-09-26"), (Text(visit, "startDate"), Text(visit, "endDate")));
        Assert.Equal(("2024-09", null), (Text(talks, "startDate"), Text(talks, "endDate")));
        Assert.EndsWith(": Việt Nam – Lào", Text(talks, "name"), StringComparison.Ordinal);
        Assert.Equal("Chuyến thăm: Chuyến thăm dài.", Text(visit, "name"));
        Assert.Equal("Hai bên hội đàm.", Text(talks, "description"));
        Assert.Equal("Thủ đô Mẫu", Text(talks.GetProperty("location")[0], "name"));
        Assert.Equal(Samples.An, Text(talks.GetProperty("attendee")[0], "name"));
        Assert.Equal("http://localhost/articles/hai-nuoc-hoi-dam#article", Text(talks.GetProperty("subjectOf")[0], "@id"));
        Assert.Equal((null, null), (Text(anniversary, "startDate"), Text(anniversary, "endDate")));
    }

    [Theory]
    [InlineData("/articles/{0}", "/articles", "Bộ trưởng Trần Văn An hội đàm tại Thủ đô Mẫu")]
    [InlineData("/people/tran-van-an", "/people", "Trần Văn An")]
    public async Task A_page_tells_the_way_to_it(string path, string section, string name)
    {
        path = path.Replace("{0}", Samples.Talks.Slug, StringComparison.Ordinal);
        var steps = Thing(await GraphAsync(Samples.All, path), "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal([1, 2, 3], steps.Select(s => s.GetProperty("position").GetInt32()));
        Assert.Equal(["http://localhost/", "http://localhost" + section, "http://localhost" + path], steps.Select(s => Text(s, "item")));
        Assert.Equal(name, Text(steps[2], "name"));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]>&lt;/script&gt;")]
    [InlineData("\"},{\"@type\":\"Person\",\"name\":\"x\\")]
    [InlineData("dòng\u2028mới")]
    [InlineData("cặp 🙂 lẻ")]
    public async Task No_title_breaks_out_of_the_data(string words)
    {
        ArticleSample sample = new($"Bài {words} hết") { Slug = "bai", Publisher = words, Parts = [new(words)], People = [new(words)] };
        await using var portal = await RowPortal.WithAsync([sample]);
        var page = await portal.PageAsync("/articles/bai");
        var script = Assert.Single(page.QuerySelectorAll("script:not([src])"));
        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        using var document = JsonDocument.Parse(script.TextContent);
        var graph = document.RootElement.GetProperty("@graph");
        Assert.Equal(2, graph.GetArrayLength());
        Assert.Equal($"Bài {DisplayText.Line(words)} hết", Text(graph[0], "headline"));
        Assert.Equal(DisplayText.Line(words), Text(graph[0].GetProperty("publisher"), "name"));
    }

    private static async Task<JsonElement> GraphAsync(IEnumerable<ArticleSample> samples, string path)
    {
        await using var portal = await RowPortal.WithAsync(samples);
        var script = Assert.Single((await portal.PageAsync(path)).QuerySelectorAll("head > script[type='application/ld+json']"));
        var root = JsonDocument.Parse(script.TextContent).RootElement;
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        return root.GetProperty("@graph");
    }

    private static JsonElement Thing(JsonElement graph, string type) => Assert.Single(graph.EnumerateArray(), t => Text(t, "@type") == type);

    private static string? Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetString() : null;
}

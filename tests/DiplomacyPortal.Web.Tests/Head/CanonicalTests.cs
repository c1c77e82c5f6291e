using System.Xml.Linq;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Web.Tests.Exports;
using DiplomacyPortal.Web.Tests.Exports.Parsers;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Head;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/articles?page=1&x=y", "/articles")]
    [InlineData("/articles?from=abc&person=tran-van-an", "/articles?person=tran-van-an")]
    [InlineData("/people/tran-van-an?utm=x", "/people/tran-van-an")]
    [InlineData("/people?page=1", "/people")]
    [InlineData("/timeline?kind=x", "/timeline")]
    [InlineData("/statements", "/statements")]
    [InlineData("/about", "/about")]
    public async Task A_page_has_one_address_in_full(string path, string canonical)
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var page = await portal.PageAsync(path);
        Assert.Equal("http://localhost" + canonical, Canonical(page));
        Assert.Equal("http://localhost" + canonical, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("https://bao-mau.example/hoi-dam", "https://bao-mau.example/hoi-dam")]
    [InlineData("http://bao.example/tin?id=1&x=\"><script>", "http://bao.example/tin?id=1&x=%22%3E%3Cscript%3E")]
    [InlineData("HTTPS://Bao.example:443/a b\\c", "https://bao.example/a%20b/c")]
    [InlineData("https://bao.example@evil.example/tin", null)]
    [InlineData("https://user:pass@evil.example/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("ftp://bao.example/tin", null)]
    [InlineData("//bao.example/tin", null)]
    [InlineData("/tin", null)]
    [InlineData("bao.example", null)]
    [InlineData(null, null)]
    public async Task A_republished_article_leads_to_its_original_if_that_is_a_page_of_the_web(string? url, string? original)
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks with { Url = url }]);
        var page = await portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        Assert.Equal(original ?? $"http://localhost/articles/{Samples.Talks.Slug}", Canonical(page));

        // Wherever else the portal leads to it.
        var feed = XDocument.Parse(await portal.TextAsync("/feeds/articles.atom"));
        IEnumerable<string?> others =
        [
            page.QuerySelector(".article-foot a[rel~=external]")?.GetAttribute("href"),
            page.QuerySelector("meta[name='DC.source']")?.GetAttribute("content"),
            feed.Descendants().SingleOrDefault(e => e.Name.LocalName == "link" && e.Attribute("rel")!.Value == "via")?.Attribute("href")!.Value,
            RisFile.Parse(await portal.TextAsync("/articles.ris")).Single()["N1"].SingleOrDefault()?.Split("Bản gốc: ").Skip(1).SingleOrDefault(),
        ];
        Assert.All(others, other => Assert.Equal(original, other));
        Assert.Equal($"http://localhost/articles/{Samples.Talks.Slug}", page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal($"http://localhost/articles/{Samples.Talks.Slug}/original", Canonical(await portal.PageAsync($"/articles/{Samples.Talks.Slug}/original")));
    }

    [Fact]
    public async Task What_is_shared_is_told_as_what_it_is()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var article = await portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        Assert.Equal(("article", Samples.Talks.Title, "vi_VN"), (Property(article, "type"), Property(article, "title"), Property(article, "locale")));
        Assert.Equal(article.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(article, "description"));
        Assert.Equal("profile", Property(await portal.PageAsync("/people/tran-van-an"), "type"));
        Assert.Equal("website", Property(await portal.PageAsync("/"), "type"));

        static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");
    }

    private static string? Canonical(IHtmlDocument page) => Assert.Single(page.QuerySelectorAll("head > link[rel=canonical]")).GetAttribute("href");
}

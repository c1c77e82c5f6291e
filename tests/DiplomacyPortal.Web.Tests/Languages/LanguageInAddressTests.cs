using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class LanguageInAddressTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/", "vi")]
    [InlineData("/articles", "vi")]
    [InlineData("/en", "en")]
    [InlineData("/en/", "en")]
    [InlineData("/EN/articles", "en")]
    [InlineData("/en/articles?from=2024", "en")]
    public async Task The_address_tells_the_language(string path, string language) =>
        Assert.Equal(language, (await _portal.PageAsync(path)).DocumentElement.GetAttribute("lang"));

    [Theory]
    [InlineData("/english-x", "vi")]
    [InlineData("/enarticles", "vi")]
    [InlineData("/en/en/articles", "en")]
    [InlineData("/en/en", "en")]
    [InlineData("/en/nowhere", "en")]
    [InlineData("/vi/articles", "vi")]
    public async Task No_other_address_becomes_a_page(string path, string language) =>
        Assert.Equal(language, (await _portal.PageAsync(path, HttpStatusCode.NotFound)).DocumentElement.GetAttribute("lang"));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/articles?from=2024&page=1", "/articles?from=2024")]
    [InlineData("/people/tran-van-an", "/people/tran-van-an")]
    public async Task Both_pages_name_each_other(string path, string canonical)
    {
        foreach (var (prefix, locale) in new[] { ("", "vi_VN"), ("/en", "en_GB") })
        {
            var page = await _portal.PageAsync(prefix + path);
            Assert.Equal($"http://localhost{prefix}{canonical}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(locale, page.QuerySelector("meta[property='og:locale']")!.GetAttribute("content"));
            Assert.Equal(
                [("vi", "http://localhost" + canonical), ("en", "http://localhost/en" + canonical), ("x-default", "http://localhost" + canonical)],
                page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(a => (a.GetAttribute("hreflang")!, a.GetAttribute("href")!)));
        }
    }

    [Theory]
    [InlineData("", "/articles?from=2024&page=1", "English", "en", "/en/articles?from=2024&page=1")]
    [InlineData("/en", "/articles?from=2024&page=1", "Tiếng Việt", "vi", "/articles?from=2024&page=1")]
    [InlineData("", "/", "English", "en", "/en/")]
    [InlineData("/en", "/", "Tiếng Việt", "vi", "/")]
    [InlineData("", "/nowhere?x=1", "English", "en", "/en/nowhere?x=1")]
    public async Task The_masthead_leads_to_the_same_page_in_the_other_language(
        string prefix, string path, string name, string language, string other)
    {
        var page = await _portal.PageAsync(prefix + path, path.StartsWith("/nowhere", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK);
        var link = page.QuerySelector(".languages a")!;
        Assert.Equal((name, language, language), (link.TextContent, link.GetAttribute("hreflang"), link.GetAttribute("lang")));
        using var answer = await _portal.GetAsync(link.GetAttribute("href")!);
        Assert.Equal((HttpStatusCode.SeeOther, other), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.StartsWith($"preferences=language%3D{language};", answer.Headers.GetValues("Set-Cookie").Single());
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/en/articles?from=2024")]
    [InlineData("/en/people/tran-van-an")]
    [InlineData("/en/articles/nowhere")]
    public async Task What_an_English_page_leads_to_is_English(string path)
    {
        using var response = await _portal.GetAsync(path);
        var page = await _portal.PageAsync(path, response.StatusCode);
        var addresses = page.QuerySelectorAll("a[href], area[href], form[action]")
            .Select(e => e.GetAttribute(e is IHtmlFormElement ? "action" : "href")!)
            .Where(a => a.StartsWith('/'))
            .ToList();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.StartsWith("/en/", a, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_have_one_address_for_both()
    {
        var files = (await _portal.PageAsync("/articles")).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(AddressOf).ToList();
        Assert.NotEmpty(files);
        Assert.Equal(files, (await _portal.PageAsync("/en/articles")).QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(AddressOf));

        static string? AddressOf(IElement file) => file.GetAttribute("href") ?? file.GetAttribute("src");
    }
}

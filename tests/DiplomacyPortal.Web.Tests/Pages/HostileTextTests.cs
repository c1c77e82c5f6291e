using AngleSharp.Dom;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class HostileTextTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Hostile.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string> Paths =>
    [
        "/", "/articles", "/timeline", "/meetings", "/statements", "/people", $"/people/{Slug.From(Hostile.Name)}",
        $"/articles/{Hostile.Article.Slug}", $"/articles/{Hostile.Article.Slug}/original",
        $"/articles/{Hostile.MarkdownArticle.Slug}", $"/articles/{Hostile.MarkdownArticle.Slug}/original",
        "/articles?q=pwned", "/articles?q=script bai doc hai", $"/articles?q={Uri.EscapeDataString(Hostile.Script + Hostile.Image + Hostile.Turned)}",
        $"/articles?q={Uri.EscapeDataString($"leader:\"{Hostile.Name}\" x:{Hostile.Turned} \"{Hostile.Image}")}",
        $"/articles?q={Uri.EscapeDataString(new string('<', 600))}",
        $"/articles?person={Uri.EscapeDataString(Hostile.Image)}&from={Uri.EscapeDataString(Hostile.Script)}&source={Uri.EscapeDataString(Hostile.Turned)}",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Hostile_text_adds_no_element_attribute_or_address_of_its_own(string path)
    {
        var page = await _portal.PageAsync(path);
        Assert.Empty(page.QuerySelectorAll(
            "script:not([src^='/'], head > [type='application/ld+json']),"
            + "svg:not(.drawing, .presence svg, .presences svg, .over-time svg, .life svg, .met svg), div[onclick]"));
        Assert.Empty(page.QuerySelectorAll("img, iframe, style, base, object, embed, meta[http-equiv]"));
        var attributes = page.All.SelectMany(e => e.Attributes).ToList();
        Assert.DoesNotContain(attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            attributes.Where(a => a.Name is "href" or "src" or "action"),
            a => Assert.Matches("^(/|#|http://localhost/|https://evil\\.example/)", a.Value));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Characters_that_hide_or_turn_the_writing_or_are_none_do_not_reach_a_page(string path)
    {
        var html = (await _portal.PageAsync(path)).DocumentElement.OuterHtml;
        Assert.DoesNotContain(html, DisplayText.IsUnsafe);
        Assert.Equal(html.Length, DisplayText.Clean(html).Length);
    }

    [Fact]
    public async Task The_original_shows_such_characters_by_number()
    {
        var page = await _portal.PageAsync($"/articles/{Hostile.Article.Slug}/original");
        var numbers = page.QuerySelectorAll(".control").Select(c => c.TextContent).ToList();
        Assert.Superset(new HashSet<string> { "U+202E", "U+FFFE", "U+FDD0", "U+10FFFF", "U+1FFFE" }, numbers.ToHashSet());
        Assert.Contains(Hostile.Script, page.QuerySelector(".raw")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_saved_page_encodes_is_read_as_text_and_stays_text()
    {
        var page = await _portal.PageAsync($"/articles/{Hostile.Article.Slug}");
        var sentence = page.GetElementById($"s{Hostile.Article.Raw.IndexOf(Hostile.Entities, StringComparison.Ordinal)}")!;
        Assert.Equal("<script>window.pwned=9</script> <img src=x onerror=window.pwned=10> \">", sentence.TextContent);
        Assert.Empty(sentence.Children);
        Assert.StartsWith("chưa rõ người nói (“<script>", sentence.GetAttribute("data-means"), StringComparison.Ordinal);
        var original = await _portal.PageAsync($"/articles/{Hostile.Article.Slug}/original");
        Assert.Equal(Hostile.Entities, original.GetElementById(sentence.Id!)!.TextContent);
    }

    [Fact]
    public async Task A_million_characters_on_one_line_are_shown()
    {
        var page = await _portal.PageAsync($"/articles/{Hostile.OneLine.Slug}/original");
        Assert.Equal(Hostile.OneLine.Raw.Length, page.QuerySelector(".raw")!.TextContent.Length);
    }

    [Theory]
    [InlineData("https://bao.example/a:b", true)]
    [InlineData("MAILTO:a@bao.example", true)]
    [InlineData("/articles?x=a:b", true)]
    [InlineData("#p1", true)]
    [InlineData("bai/khac.html", true)]
    [InlineData("https://bao.example/@nguoi-viet", true)]
    [InlineData("https://bao.example@evil.example/", false)]
    [InlineData("https://user:pass@evil.example", false)]
    [InlineData("http://@evil.example/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JAVASCRIPT:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("\u0001javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("\\\\evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_harmless_addresses_become_links(string? address, bool harmless) =>
        Assert.Equal(harmless, SafeAddress.IsLink(address));
}

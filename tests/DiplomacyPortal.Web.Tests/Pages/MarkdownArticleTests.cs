using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Pages.People.Biographies;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class MarkdownArticleTests
{
    private static ArticleSample Sample { get; } = new("Bài viết theo Markdown")
    {
        Markdown = """
            Ông Trần Văn An và bà **Lê Thị Bình** tới dự.

            ## Mục lớn

            ### Mục nhỏ

            Trần Văn
            An nói \*thêm\* với [Lê Thị Bình](https://bao-mau.example/le-thi-binh).

            ![Ảnh lễ ký](https://bao-mau.example/anh.jpg) ![Ảnh khác](javascript:alert)

            [trong trang](#muc) [thư](mailto:hop-thu@bao-mau.example) <https://bao-mau.example/tu-dong>
            """,
        People = [Samples.An, Samples.Binh, new(Samples.An, null, "Trần Văn\nAn")],
        Dates = [new("Mục nhỏ", "2024")],
    };

    [Fact]
    public async Task A_Markdown_article_is_rendered_with_its_leaders_linked()
    {
        await using var portal = await RowPortal.WithAsync([Sample]);
        var body = (await portal.PageAsync($"/articles/{Sample.Slug}")).QuerySelector(".body")!;

        Assert.Equal(
            [
                ("Trần Văn An", "/people/tran-van-an"),
                ("Lê Thị Bình", "/people/le-thi-binh"),
                ("Trần Văn", "/people/tran-van-an"),
                ("An", "/people/tran-van-an"),
            ],
            body.QuerySelectorAll("a.person").Select(a => (a.TextContent, a.GetAttribute("href")!)));
        Assert.Equal("Lê Thị Bình", body.QuerySelector("strong a.person")!.TextContent);
        Assert.Equal(["Mục lớn"], body.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(["Mục nhỏ"], body.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(
            new[] { "Ông Trần", "## Mục", "### Mục", "Trần Văn\n", "![Ảnh lễ", "[trong" }
                .Select(opening => $"b{Sample.Raw.IndexOf(opening, StringComparison.Ordinal)}"),
            body.QuerySelectorAll(".part > [id]").Select(part => part.Id));
        Assert.Contains("nói *thêm* với", body.TextContent, StringComparison.Ordinal);
        Assert.Equal("#d" + Sample.Raw.IndexOf("Mục nhỏ", StringComparison.Ordinal), body.Owner!.QuerySelector(".cited-dates a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("# ## #####", "2 3 4")]
    [InlineData("## # ## ###### ##", "2 2 3 4 3")]
    [InlineData("### #### # ###", "2 3 2 3")]
    [InlineData("# > ##### ## ### #### ##### ######", "2 3 3 4 5 6 6")]
    public async Task No_heading_skips_a_level_however_it_is_written(string written, string shown)
    {
        var markdown = string.Join("\n\n", written.Replace("> ", ">", StringComparison.Ordinal).Split(' ')
            .Select((mark, i) => $"{mark.Replace(">", "> ", StringComparison.Ordinal)} Mục {i}\n\nLời {i}."));
        await using var portal = await RowPortal.WithAsync([new("Bài có đề mục") { Markdown = markdown }]);

        var headings = (await portal.PageAsync("/articles/bai-co-de-muc")).QuerySelectorAll(".body :is(h1, h2, h3, h4, h5, h6)");
        var life = new HtmlParser().ParseDocument(BiographyText.TryOf(markdown)!.Html.ToString()!);

        Assert.Equal(shown, string.Join(' ', headings.Select(h => h.LocalName[1..])));
        Assert.Equal(
            shown.Split(' ').Select(level => level == "6" ? "H6" : $"H{(char)(level[0] + 1)}"),
            life.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.TagName));
    }

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere_and_only_safe_links_survive()
    {
        await using var portal = await RowPortal.WithAsync([Sample]);
        var body = (await portal.PageAsync($"/articles/{Sample.Slug}")).QuerySelector(".body")!;

        Assert.Empty(body.QuerySelectorAll("img"));
        Assert.Equal(
            [
                "https://bao-mau.example/le-thi-binh",
                "https://bao-mau.example/anh.jpg",
                "#muc",
                "mailto:hop-thu@bao-mau.example",
                "https://bao-mau.example/tu-dong",
            ],
            body.QuerySelectorAll("a:not(.person, .pilcrow, .notes a)").Select(a => a.GetAttribute("href")));
        Assert.Equal("Ảnh lễ ký", body.QuerySelector("a[href$='anh.jpg']")!.TextContent);
        Assert.Contains("Ảnh khác", body.TextContent, StringComparison.Ordinal);
        Assert.All(body.QuerySelectorAll("a[href^=http]"), a => Assert.Equal("noopener nofollow external", a.GetAttribute("rel")));
    }

    [Fact]
    public async Task A_sentence_that_Markdown_divides_is_one_passage()
    {
        const string Sentence = "Ông Trần Văn An nói **rất\nrõ** rằng\n[hai nước](https://bao-mau.example/hai-nuoc) là bạn `thân`.";
        var divided = new ArticleSample("Câu nhiều dòng")
        {
            Markdown = $"Mở đầu.\n\nMột câu trước. {Sentence} Một câu sau.",
            People = [Samples.An],
            Statements = [new(Sentence, By: [Samples.An])],
            Events = [new(Sentence, "2024", "talks"), new("thân", "2023", "visit")],
        };
        await using var portal = await RowPortal.WithAsync([divided]);
        var page = await portal.PageAsync($"/articles/{divided.Slug}");
        var at = divided.Raw.IndexOf(Sentence, StringComparison.Ordinal);
        var told = page.GetElementById($"e{at}")!;
        Assert.Equal("Ông Trần Văn An nói rất\nrõ rằng\nhai nước là bạn thân.", told.TextContent);
        Assert.Equal($"s{at}", Assert.Single(told.Children).Id);
        Assert.Equal((told.TextContent, 1), (page.GetElementById($"s{at}")!.TextContent, page.QuerySelectorAll("article .statement").Length));
        Assert.Equal(Samples.An, told.QuerySelector("a.person")!.TextContent);
        Assert.Equal("rất\nrõ", told.QuerySelector("strong")!.TextContent);

        // Words in code have no place that Markdig gives.
        Assert.Equal(["thân"], page.QuerySelectorAll(".elsewhere a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("![")]
    [InlineData("*a ")]
    public async Task Markdown_nested_beyond_reason_is_shown_as_plain_text(string opening)
    {
        var nested = string.Concat(Enumerable.Repeat(opening, 3000));
        var closed = nested.Replace("![", "](y)", StringComparison.Ordinal).Replace("*a ", "b*", StringComparison.Ordinal);
        await using var portal = await RowPortal.WithAsync([new("Lồng nhau") { Markdown = nested + "lõi" + closed }]);
        Assert.Equal("Lồng nhau", (await portal.PageAsync("/articles/long-nhau")).QuerySelector("h1")!.TextContent);
    }
}

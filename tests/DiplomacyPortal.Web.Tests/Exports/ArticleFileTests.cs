using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Rows;
using Markdig;
using YamlDotNet.RepresentationModel;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class ArticleFileTests
{
    /// <summary>HTML and every extension on, as a reader of the file may have it.</summary>
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseGenericAttributes().Build();

    [Fact]
    public async Task Markdown_has_the_facts_in_front_and_headings_captions_and_questions_as_such()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks]);
        var file = await portal.TextAsync($"/articles/{Samples.Talks.Slug}.md");

        var facts = Facts(file);
        Assert.Equal(
            [
                Samples.Talks.Title,
                "2024-09-26",
                "Báo Mẫu",
                "Hãng tin Mẫu",
                "Nguyễn Phóng Viên",
                Samples.Talks.Url,
                $"http://localhost/articles/{Samples.Talks.Slug}",
            ],
            ((string[])["title", "date", "publisher", "agency", "byline", "url", "address"]).Select(key => facts[key].ToString()));
        Assert.Equal([Samples.An, Samples.Marlow], ((YamlSequenceNode)facts["people"]).Select(p => p["name"].ToString()));

        var page = Html(file);
        Assert.Equal([Samples.Talks.Title], page.QuerySelectorAll("h1").Select(e => e.TextContent));
        Assert.Equal(["Nội dung hội đàm"], page.QuerySelectorAll("h2").Select(e => e.TextContent));
        Assert.Equal(["Bộ trưởng Trần Văn An và Ngoại trưởng Peter Marlow. Ảnh: Hãng tin Mẫu"], page.QuerySelectorAll("p > em").Select(e => e.TextContent));
        Assert.Equal(["[Hỏi]", "[Đáp]"], page.QuerySelectorAll("p > strong").Select(e => e.TextContent));
        Assert.Equal(["Hai nước là láng giềng và là bạn."], page.QuerySelectorAll("blockquote").Select(e => e.TextContent.Trim()));
        Assert.DoesNotContain("Thời sự", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lễ hội hoa", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seeds_folder_reads_from_such_a_file_what_the_portal_wrote()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks]);
        var read = FrontMatterReader.Read(await portal.TextAsync($"/articles/{Samples.Talks.Slug}.md"))!;
        Assert.Equal(
            (Samples.Talks.Title, "2024-09-26", "Báo Mẫu", Samples.Talks.Url),
            (read.Title!.Text, read.Date!.Value.Value.Edtf, read.Publisher!.Text, read.Url!.Text));
    }

    [Fact]
    public async Task Hostile_text_stays_text_in_Markdown_whatever_reads_it()
    {
        await using var portal = await RowPortal.WithAsync(HostileTitles.Articles);
        foreach (var article in HostileTitles.Articles)
        {
            var file = await portal.TextAsync($"/articles/{article.Slug}.md");
            var page = Html(file);
            var (title, words) = (Stored(article.Title), Stored("Ông nói. " + PlainText(article.Title)));
            Assert.Equal(title.Length == 0 ? "(Không có tiêu đề)" : title, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
            Assert.Equal(words, Assert.Single(page.QuerySelectorAll("p")).TextContent);
            Assert.Equal(["h1", "p"], page.Body!.Children.Select(e => e.LocalName));
            // An extension makes links of bare addresses of the web; they show what they are.
            Assert.All(page.Body.QuerySelectorAll("h1 *, p *"), e => Assert.Equal((e.GetAttribute("href"), "a"), (e.TextContent, e.LocalName)));
            Assert.Equal(title, Facts(file)["publisher"].ToString());
        }
    }

    [Fact]
    public async Task Markdown_of_a_Markdown_file_keeps_its_form_and_loses_what_could_run()
    {
        var sample = Hostile.MarkdownArticle with
        {
            Markdown = """
                ## Phần một

                Chữ *nghiêng*, **đậm** và `mã <b>` với [nối](https://bao-mau.example/x?a=1&b=2).

                - mục một
                - mục hai

                ```
                <b>rào</b> [bấm](javascript:alert(1))
                ```

                Nhìn \![ảnh](https://bao-mau.example/anh.png) và &#33;[ảnh](https://bao-mau.example/anh.png).

                > lời trích
                > tiếp

                    <b>mã</b>

                1. một
                2. hai

                """ + Hostile.MarkdownArticle.Markdown,
        };
        await using var portal = await RowPortal.WithAsync([sample]);
        var page = Html(await portal.TextAsync($"/articles/{sample.Slug}.md"));
        Assert.Empty(page.QuerySelectorAll("script, iframe, img, svg, style, div, b, [onclick], [onmouseover], [onerror]"));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.StartsWith("https://", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("Phần một", page.QuerySelector("h2")!.TextContent);
        Assert.Equal(("nghiêng", "đậm", "mã <b>", "nối"), (Text("p > em"), Text("p > strong"), Text("p > code"), Text("p > a")));
        Assert.Equal(["mục một", "mục hai"], page.QuerySelectorAll("ul > li").Select(e => e.TextContent.Trim()));
        Assert.Equal(2, page.QuerySelectorAll("ol > li").Length);
        Assert.Equal("lời trích tiếp", Text("blockquote"));
        Assert.Equal(["<b>rào</b> [bấm](javascript:alert(1))", "<b>mã</b>"], page.QuerySelectorAll("pre").Select(e => e.TextContent.Trim()));
        Assert.Contains(Hostile.Script, page.Body!.TextContent, StringComparison.Ordinal);

        var plain = await portal.TextAsync($"/articles/{sample.Slug}.txt");
        Assert.Contains("\n\nPhần một\n\nChữ nghiêng, đậm và mã <b> với nối.\n\n", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;", plain, StringComparison.Ordinal);

        string Text(string selector) => page.QuerySelector(selector)!.TextContent.Trim();
    }

    [Fact]
    public async Task Markdown_too_much_for_its_reader_is_written_as_text()
    {
        const string brackets = "[[[[[[[[[[";
        var sample = Hostile.MarkdownArticle with { Markdown = string.Concat(Enumerable.Repeat(brackets, 1000)), Parts = [new(brackets)] };
        await using var portal = await RowPortal.WithAsync([sample]);
        Assert.Equal(brackets, Html(await portal.TextAsync($"/articles/{sample.Slug}.md")).QuerySelector("p")!.TextContent);
        Assert.Contains($"\n\n{brackets}\n\n", await portal.TextAsync($"/articles/{sample.Slug}.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_text_has_the_title_the_body_and_the_citation()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks]);
        var parts = (await portal.TextAsync($"/articles/{Samples.Talks.Slug}.txt")).TrimEnd('\n').Split("\n\n");
        Assert.Equal(
            [
                Samples.Talks.Title,
                Samples.Talks.Parts[1].Text,
                Samples.Talks.Parts[2].Text,
                "Nội dung hội đàm",
                $"[{Samples.Talks.Parts[4].Text}]",
                "Hai nước là láng giềng và là bạn.",
                "[Hỏi] Xin Bộ trưởng cho biết kết quả?",
                "[Đáp] Kết quả rất tích cực.",
            ],
            parts[..^1]);
        Assert.StartsWith("Nguyễn Phóng Viên, “", parts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_is_labelled_once_in_brackets_and_not_where_the_source_names_the_speaker()
    {
        ArticleSample.Part[] parts =
        [
            new("- Xin Bộ trưởng cho biết kết quả?", BlockKind.Question),
            new("Kết quả có hai điểm: cảng biển và nghề cá.", BlockKind.Answer),
            new("Ảnh bến cảng", BlockKind.Caption),
            new("Nghề cá cần thêm thời gian.", BlockKind.Answer),
            new("PV: Còn cảng biển thì sao?", BlockKind.Question),
            new("- Bộ trưởng Ngoại giao Trần Văn An: Cảng sẽ mở vào mùa thu.", BlockKind.Answer),
            new("Tôi tin như vậy.", BlockKind.Answer),
            new("Trả lời: Cảm ơn.", BlockKind.Answer),
        ];
        await using var portal = await RowPortal.WithAsync([new("Phỏng vấn về cảng biển") { Slug = "phong-van", Parts = parts }]);
        string[] expected =
        [
            "[Hỏi] Xin Bộ trưởng cho biết kết quả?",
            "[Đáp] Kết quả có hai điểm: cảng biển và nghề cá.",
            "[Ảnh bến cảng]",
            "Nghề cá cần thêm thời gian.",
            "PV: Còn cảng biển thì sao?",
            "Bộ trưởng Ngoại giao Trần Văn An: Cảng sẽ mở vào mùa thu.",
            "Tôi tin như vậy.",
            "Trả lời: Cảm ơn.",
        ];
        Assert.Equal(expected, (await portal.TextAsync("/articles/phong-van.txt")).Split("\n\n")[1..^1]);
        var page = Html(await portal.TextAsync("/articles/phong-van.md"));
        Assert.Equal([.. expected[..2], "Ảnh bến cảng", .. expected[3..]], page.QuerySelectorAll("p").Select(p => p.TextContent));
        Assert.Equal(["[Hỏi]", "[Đáp]"], page.QuerySelectorAll("strong").Select(e => e.TextContent));
    }

    [Fact]
    public async Task A_title_that_the_article_has_not_stands_in_brackets_at_the_head_of_its_files()
    {
        const string opening = "Ông Peter Marlow phát biểu…";
        await using var portal = await RowPortal.WithAsync([Samples.Forum with { Slug = "khong-de", Title = opening, TitleOrigin = TitleOrigin.Derived }]);
        Assert.StartsWith($"[{opening}]\n\n", await portal.TextAsync("/articles/khong-de.txt"), StringComparison.Ordinal);
        var file = await portal.TextAsync("/articles/khong-de.md");
        Assert.Equal($"[{opening}]", Html(file).QuerySelector("h1")!.TextContent);
        Assert.Equal((opening, "derived"), (Facts(file)["title"].ToString(), Facts(file)["titleOrigin"].ToString()));
    }

    private static string PlainText(string text) => Extraction.Vietnamese.PlainText.Of(string.Concat(text.EnumerateRunes()));

    /// <summary>As it comes back from a database, which keeps no half of a pair, and is shown on a line.</summary>
    private static string Stored(string text) => DisplayText.Line(string.Concat(text.EnumerateRunes()));

    private static YamlMappingNode Facts(string file)
    {
        Assert.StartsWith("---\n", file, StringComparison.Ordinal);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(file[4..file.IndexOf("\n---\n", StringComparison.Ordinal)]));
        return (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    private static IHtmlDocument Html(string file) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(file[(file.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..], Everything));
}

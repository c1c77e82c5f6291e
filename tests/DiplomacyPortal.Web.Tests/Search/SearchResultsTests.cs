using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Api;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

public sealed class SearchResultsTests : IAsyncLifetime
{
    private static readonly string Turn = "- Thưa ông, giếng làng ta sâu bao nhiêu?";

    private static readonly ArticleSample Kinds = new("Hai làng đào giếng")
    {
        Date = "2024-05-02",
        Parts =
        [
            new("Ông Trần Văn An đào giếng."),
            new("Giếng mới", BlockKind.Heading),
            new("Ảnh: miệng giếng", BlockKind.Caption),
            new("Giếng là mạch đất.", BlockKind.Quote),
            new(Turn, BlockKind.Question),
            new("– Cái giếng ấy rất sâu.", BlockKind.Answer),
            new("Xem thêm: giếng khác", null, RemovalReason.RelatedArticles),
        ],
        People = ["Trần Văn An", "Lê Thị Giếng"],
    };

    private static readonly ArticleSample Marked = new("Sổ tay")
    {
        Date = "2024-05-01",
        Markdown = """
            Mở đầu có **hồ nước** và `mã hồ` ở [bờ hồ](https://bao-mau.example/ho-xa).

            ## Ven hồ

            - Một hồ
              lớn
            - Hai \*hồ\* nhỏ

            > Hồ cổ.

                hồ trong khung

            [chú]: https://bao-mau.example/ho
            """,
        Parts = [],
    };

    private static readonly ArticleSample Odd = new("Chữ lạ")
    {
        Date = "2024-04-30",
        Parts = [new($"{"Làng có ao".Normalize(NormalizationForm.FormD)} &amp; m&oacute;ng <b>ao</b>\u00A0sâu \u202Eao lệch\u202C <script>ao</script>.")],
    };

    private static readonly ArticleSample TitleAlone = new("Đồi chè Thử Nghiệm")
    {
        Date = "2024-04-29",
        Parts = [new("Một tin ngắn.")],
        People = ["Chè Văn Đồi"],
    };

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Kinds, WithBlocks(Marked), Odd, TitleAlone]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task An_article_is_shown_with_up_to_three_passages_in_the_order_of_its_text()
    {
        var entry = await EntryAsync("sâu giếng ông");
        Assert.Equal("Ông Trần Văn An đào giếng.; Thưa ông, giếng làng ta sâu bao nhiêu?; Cái giếng ấy rất sâu.", string.Join("; ", Passages(entry)));
        Assert.Equal(["Ông", "giếng", "ông", "giếng", "sâu", "giếng", "sâu"], entry.QuerySelectorAll(".passages mark").Select(m => m.TextContent));
    }

    [Fact]
    public async Task Words_that_stand_together_as_in_the_query_are_shown_alone_and_by_one_mark()
    {
        var entry = await EntryAsync("giếng làng ta");
        Assert.Equal(["Thưa ông, giếng làng ta sâu bao nhiêu?"], Passages(entry));
        Assert.Equal(["giếng làng ta"], entry.QuerySelectorAll(".passages mark").Select(m => m.TextContent));
        Assert.Empty(entry.QuerySelectorAll(".entry-lead"));
    }

    [Theory]
    [InlineData("giếng", 0)]
    [InlineData("mới giếng", 1)]
    [InlineData("miệng giếng", 2)]
    [InlineData("mạch", 3)]
    [InlineData("thưa", 4)]
    [InlineData("cái", 5)]
    [InlineData("mở hồ", 6)]
    [InlineData("ven", 7)]
    [InlineData("lớn", 8)]
    [InlineData("nhỏ", 8)]
    [InlineData("cổ", 9)]
    [InlineData("khung", 10)]
    [InlineData("lệch", 11)]
    public async Task Every_passage_leads_to_the_block_that_has_its_words(string query, int block)
    {
        string[] ids =
        [
            .. new[] { "Ông Trần", "Giếng mới", "Ảnh:", "Giếng là", Turn, "– Cái" }.Select(opening => IdOf(Kinds, opening)),
            .. new[] { "Mở đầu", "## Ven", "- Một", "> Hồ", "    hồ trong" }.Select(opening => IdOf(Marked, opening)),
            "b0",
        ];
        var list = await _portal.PageAsync("/articles?q=" + query);
        var found = false;
        foreach (var passage in list.QuerySelectorAll(".passages a"))
        {
            var (page, id) = await FollowAsync(passage);
            var place = page.GetElementById(id);
            Assert.NotNull(place);
            Assert.All(passage.QuerySelectorAll("mark"), m => Assert.Contains(m.TextContent, place.TextContent, StringComparison.Ordinal));
            found |= id == ids[block];
        }

        Assert.True(found);
    }

    [Fact]
    public async Task What_Markdown_hides_is_not_shown_and_words_on_two_lines_stay_two()
    {
        var entry = await EntryAsync("nước lớn nhỏ");
        Assert.Equal(["Mở đầu có hồ nước và mã hồ ở bờ hồ.", "Một hồ lớn Hai *hồ* nhỏ"], Passages(entry));
        Assert.Empty((await EntryAsync("\"example/ho-xa\"")).QuerySelectorAll(".passages"));
    }

    [Theory]
    [InlineData("nước lớn nhỏ", 2)]
    [InlineData("\"example/ho-xa\"", 0)]
    [InlineData("ao", 1)]
    public async Task The_API_gives_the_passages_of_the_page_by_the_same_addresses(string query, int expected)
    {
        var links = (await EntryAsync(query)).QuerySelectorAll(".passages a").Select(a => a.GetAttribute("href")!).ToList();
        var item = Assert.Single((await _portal.JsonAsync($"/api/v1/articles?q={Uri.EscapeDataString(query)}"))["items"]!.AsArray())!;
        var addresses = item["passages"]!.AsArray().Select(p => new Uri((string)p!["address"]!)).ToList();
        Assert.Equal(expected, links.Count);
        Assert.Equal(links, addresses.Select(a => a.PathAndQuery + a.Fragment));
    }

    [Theory]
    [InlineData("mong ao", new[] { "ao", "móng  ao", "ao", "ao" })]
    [InlineData("\"móng ao\"", new[] { "móng  ao" })]
    public async Task Highlights_stand_at_the_right_characters_of_a_text_with_loose_marks_and_markup(string query, string[] marks)
    {
        var entry = await EntryAsync(query);
        var passage = Assert.Single(entry.QuerySelectorAll(".passages a"));
        Assert.Equal(marks, passage.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal("Làng có ao & móng  ao  sâu ao lệch <script>ao</script>.", passage.TextContent.Replace('\u00A0', ' '));
        Assert.All(passage.Children, child => Assert.Equal("mark", child.LocalName));
    }

    [Fact]
    public async Task What_a_query_found_side_by_side_is_one_mark_and_what_a_sign_divides_is_two()
    {
        await _portal.InsertAsync([new("Bến nước") { Parts = [new("Thuyền buồm,\u202Clớn thuyền \nbuồm thuyền&nbsp;buồm.")] }]);
        var marks = (await EntryAsync("thuyền buồm")).QuerySelectorAll(".passages mark").Select(m => m.TextContent.Replace('\u00A0', ' '));
        Assert.Equal(["Thuyền buồm", "thuyền \nbuồm thuyền buồm"], marks);
    }

    [Fact]
    public async Task Title_and_names_are_marked_and_the_lead_stands_where_no_passage_does()
    {
        var entry = await EntryAsync("đồi chè");
        Assert.Equal(["Đồi chè"], entry.QuerySelectorAll("h3 mark").Select(m => m.TextContent));
        Assert.Equal(["Chè", "Đồi"], entry.QuerySelectorAll(".names mark").Select(m => m.TextContent));
        Assert.Equal("Một tin ngắn.", entry.QuerySelector(".entry-lead")!.TextContent);
        Assert.Empty(entry.QuerySelectorAll(".passages"));
    }

    [Fact]
    public async Task A_passage_from_within_a_paragraph_says_so()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"chữ{i}"));
        await _portal.InsertAsync([new("Đoạn dài") { Date = "2024-01-01", Parts = [new($"{words} hải đăng {words}")] }]);
        var passage = Assert.Single(Passages(await EntryAsync("hải đăng")));
        Assert.Matches("^… chữ.* hải đăng chữ0 .*[0-9] …$", passage);
        Assert.InRange(passage.Length, 100, 250);
    }

    [Fact]
    public async Task A_list_without_a_query_marks_nothing()
    {
        var page = await _portal.PageAsync("/articles");
        Assert.Empty(page.QuerySelectorAll("mark, .passages"));
        Assert.Equal(4, page.QuerySelectorAll(".entry").Length);
    }

    private async Task<IElement> EntryAsync(string query) =>
        Assert.Single((await _portal.PageAsync("/articles?q=" + Uri.EscapeDataString(query))).QuerySelectorAll(".entry"));

    private static string IdOf(ArticleSample sample, string opening) => $"b{sample.Raw.IndexOf(opening, StringComparison.Ordinal)}";

    private async Task<(IHtmlDocument Page, string Id)> FollowAsync(IElement link)
    {
        var parts = link.GetAttribute("href")!.Split('#');
        return (await _portal.PageAsync(parts[0]), parts[1].Split(":~:")[0]);
    }

    private static List<string> Passages(IElement entry) => [.. entry.QuerySelectorAll(".passages a").Select(a => a.TextContent)];

    /// <summary>With a block a line of the Markdown, as the extraction would have it.</summary>
    private static ArticleSample WithBlocks(ArticleSample sample) =>
        sample with { Parts = [.. sample.Markdown!.Split("\n\n").Select(block => new ArticleSample.Part(block))] };
}

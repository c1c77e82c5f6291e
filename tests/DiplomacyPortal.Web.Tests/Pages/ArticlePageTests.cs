using AngleSharp.Dom;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class ArticlePageTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([.. Samples.All, Nested]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    private static ArticleSample Nested { get; } = new("Chức danh chồng lên nhau")
    {
        Date = "2020-01-01",
        TitleOrigin = TitleOrigin.Derived,
        Url = "ftp://bao-mau.example/tep",
        Parts = [new("Mở đầu."), new("Ông Phó Thủ tướng Trần Văn An tới dự.")],
        People =
        [
            new(Samples.Binh, null, "Thủ tướng Trần", MentionKind.Title),
            new(Samples.An, null, "Phó Thủ tướng Trần Văn An", MentionKind.Title),
            new(Samples.An),
        ],
    };

    [Fact]
    public async Task The_reading_view_sets_every_kind_of_block_apart()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        Assert.Equal(Samples.Talks.Title, page.QuerySelector("h1")!.TextContent);
        var body = page.QuerySelector(".body")!;
        Assert.StartsWith("Ngày 26/9,", body.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, body.TextContent.Split("Ngày 26/9,").Length);
        Assert.DoesNotContain("Lễ hội hoa", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            Samples.Talks.Parts.Where(p => p.Removed is null).Select(p => $"b{At(p.Text)}"),
            body.QuerySelectorAll("[id^=b]").Select(part => part.Id));

        // Addresses that were given away before count them.
        Assert.Equal(Samples.Talks.Parts.Where(p => p.Removed is null).Select((_, i) => $"p{i + 1}"), body.QuerySelectorAll(".part").Select(p => p.Id));
        Assert.Equal("Nội dung hội đàm", body.QuerySelector("h2")!.TextContent);
        Assert.Contains("Ảnh: Hãng tin Mẫu", body.QuerySelector(".caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hai nước là láng giềng và là bạn.", body.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.EndsWith("cho biết kết quả?", body.QuerySelector(".question")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("Kết quả rất tích cực.", body.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_comes_from_is_said_with_the_agency_apart_from_the_publisher()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        Assert.Equal("Thứ Năm, 26/9/2024", page.QuerySelector(".dateline time")!.TextContent);
        Assert.Equal("Báo Mẫu", page.QuerySelector(".publisher")!.TextContent);
        Assert.Equal("Hãng tin hoặc hãng ảnh: Hãng tin Mẫu", page.QuerySelector(".agency")!.TextContent);
        Assert.Equal("Nguyễn Phóng Viên", page.QuerySelector(".byline")!.TextContent);
        var original = page.QuerySelector($"a[href='{Samples.Talks.Url}']")!;
        Assert.Equal("noopener nofollow external", original.GetAttribute("rel"));
    }

    [Fact]
    public async Task An_inferred_date_says_what_it_follows_from()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Visit.Slug}");
        Assert.Equal("tháng 9/2024", page.QuerySelector(".dateline time")!.TextContent);
        Assert.Equal("suy ra khóa họp 79", page.QuerySelector(".dateline .inferred")!.TextContent);
    }

    [Fact]
    public async Task Mentions_of_every_kind_link_to_the_person()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        var links = page.QuerySelectorAll("article a.person").Select(a => (a.TextContent, a.GetAttribute("href"))).ToList();
        Assert.Contains(("Trần Văn An", "/people/tran-van-an"), links);
        Assert.Contains(("Ông An", "/people/tran-van-an"), links);
        Assert.Contains(("Bộ trưởng", "/people/tran-van-an"), links);
        Assert.Contains(("Peter Marlow", "/people/peter-marlow"), links);
    }

    [Fact]
    public async Task Of_mentions_that_overlap_the_longest_is_linked()
    {
        var page = await _portal.PageAsync($"/articles/{Nested.Slug}");
        var part = page.GetElementById($"b{Nested.Raw.IndexOf("Ông Phó", StringComparison.Ordinal)}")!;
        Assert.Equal("Ông Phó Thủ tướng Trần Văn An tới dự.", part.TextContent);
        var link = Assert.Single(part.QuerySelectorAll("a"));
        Assert.Equal(("Phó Thủ tướng Trần Văn An", "/people/tran-van-an"), (link.TextContent, link.GetAttribute("href")));
        // What is inside it can still be led to, up to where the next begins to cross.
        Assert.Equal(
            [
                ($"m{Nested.Raw.IndexOf("Thủ tướng Trần", StringComparison.Ordinal)}", "Thủ tướng Trần"),
                ($"m{Nested.Raw.IndexOf(Samples.An, StringComparison.Ordinal)}", "Trần"),
            ],
            link.QuerySelectorAll("span").Select(m => (m.Id!, m.TextContent)));
    }

    [Fact]
    public async Task Only_an_address_of_the_web_becomes_a_link_and_a_derived_title_says_so()
    {
        var page = await _portal.PageAsync($"/articles/{Nested.Slug}");
        Assert.Empty(page.QuerySelectorAll("a[href^=ftp]"));
        Assert.Contains("trích từ câu mở đầu", page.QuerySelector(".article-head .hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_this_article_names_leaders_with_their_titles_once_and_dates_with_their_place()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        var first = page.QuerySelector(".bearers li")!;
        Assert.Equal("Trần Văn An", first.QuerySelector("a")!.TextContent);
        Assert.Equal("bộ trưởng ngoại giao", Assert.Single(first.QuerySelectorAll(".title")).TextContent, ignoreCase: true);
        Assert.Equal(
            [("26/9/2024", $"#d{At("Ngày 26/9")}"), ("tháng 10/2024", $"#d{At("tháng 10/2024")}")],
            page.QuerySelectorAll(".cited-dates a").Select(a => (a.TextContent, a.GetAttribute("href")!)));
        Assert.Equal("#m" + At("Bộ trưởng"), first.QuerySelector(".title")!.GetAttribute("href"));
        Assert.Contains("suy ra năm của bài", page.QuerySelector(".cited-dates li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fact_leads_to_its_very_words()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        var original = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}/original");
        var facts = page.QuerySelectorAll(".bearers .title, .cited-dates a, .provenance a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(5, facts.Count);
        Assert.All(facts, f => Assert.NotNull((f[0] == '#' ? page : original).GetElementById(f.Split('#')[1])));

        var date = page.GetElementById($"d{At("Ngày 26/9")}")!;
        Assert.Equal(("time", "Ngày 26/9", "2024-09-26"), (date.LocalName, date.TextContent, date.GetAttribute("datetime")));
        Assert.Equal(Samples.An, page.GetElementById($"m{At(Samples.An)}")!.TextContent);
        Assert.Equal("Hãng tin Mẫu", original.GetElementById("agency")!.TextContent);
        Assert.Equal("Ngày 26/9", original.GetElementById(date.Id!)!.TextContent);
    }

    [Fact]
    public async Task Words_outside_the_body_are_found_in_the_original_text()
    {
        var dated = new ArticleSample("Bài có dòng ngày riêng")
        {
            Date = "2024-09-26",
            Publisher = "Báo Dòng Riêng",
            DateWords = "26/9/2024",
            Parts = [new("26/9/2024 Báo Dòng Riêng", null), new("Một câu.")],
        };
        await using var portal = await RowPortal.WithAsync([dated]);
        var page = await portal.PageAsync($"/articles/{dated.Slug}");
        Assert.Equal($"/articles/{dated.Slug}/original#d0", page.QuerySelector(".dateline a")!.GetAttribute("href"));
        Assert.Equal($"/articles/{dated.Slug}/original#publisher", page.QuerySelector(".publisher a")!.GetAttribute("href"));
        var original = await portal.PageAsync($"/articles/{dated.Slug}/original");
        Assert.Equal(("26/9/2024", "Báo Dòng Riêng"), (original.GetElementById("d0")!.TextContent, original.GetElementById("publisher")!.TextContent));
    }

    [Theory]
    [InlineData(TitleOrigin.Stated, null, 1)]
    [InlineData(TitleOrigin.Derived, BlockKind.Paragraph, 0)]
    public async Task A_name_in_the_title_is_kept_on_one_line_and_led_to_once(TitleOrigin origin, BlockKind? kind, int ids)
    {
        var titled = new ArticleSample("Bà Lê Thị Bình thăm cảng")
        {
            TitleOrigin = origin,
            TitleInText = true,
            Parts = [new("Bà Lê Thị Bình thăm cảng", kind), new("Một câu.")],
            People = [Samples.Binh],
        };
        await using var portal = await RowPortal.WithAsync([titled]);
        var page = await portal.PageAsync($"/articles/{titled.Slug}");
        Assert.Equal(Samples.Binh, page.QuerySelector("h1 .unbroken")!.TextContent);
        Assert.Equal(ids, page.QuerySelectorAll("h1 #m3").Length);
        Assert.Single(page.QuerySelectorAll("#m3"));
        Assert.Equal(titled.Title, (await portal.PageAsync($"/articles/{titled.Slug}/original")).GetElementById("title")!.TextContent);
    }

    [Fact]
    public async Task A_turn_of_an_interview_has_a_label_in_place_of_its_dash()
    {
        var interview = new ArticleSample("Phỏng vấn") { Parts = [new("Mở đầu."), new("- Thưa ông?", BlockKind.Question), new("– Vâng.", BlockKind.Answer)] };
        await using var portal = await RowPortal.WithAsync([interview]);
        var page = await portal.PageAsync($"/articles/{interview.Slug}");
        Assert.Equal(["Hỏi", "Đáp"], page.QuerySelectorAll(".by").Select(label => label.TextContent));
        Assert.Equal(["Thưa ông?", "Vâng."], page.QuerySelectorAll(".by + p").Select(turn => turn.TextContent));
    }

    [Fact]
    public async Task A_printed_copy_says_where_and_when_it_was_read()
    {
        var printed = (await _portal.PageAsync($"/articles/{Samples.Talks.Slug}")).QuerySelector(".on-paper")!.TextContent;
        Assert.Matches($@"^http://localhost/articles/{Samples.Talks.Slug}Truy cập: \d\d/\d\d/\d{{4}} \d\d:\d\d", printed);
    }

    private static int At(string words) => Samples.Talks.Raw.IndexOf(words, StringComparison.Ordinal);

    [Fact]
    public async Task Related_articles_share_leaders_and_neighbours_follow_the_dates()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        Assert.Equal(
            [$"/articles/{Samples.Forum.Slug}", $"/articles/{Samples.Visit.Slug}", $"/articles/{Nested.Slug}"],
            page.QuerySelectorAll(".related a").Select(a => a.GetAttribute("href")));
        Assert.Equal($"/articles/{Samples.Year.Slug}", page.QuerySelector(".older")!.GetAttribute("href"));
        Assert.Equal($"/articles/{Samples.Visit.Slug}", page.QuerySelector(".newer")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_undated_article_has_no_place_between_dates()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Undated.Slug}");
        Assert.Equal("Không rõ ngày", page.QuerySelector(".dateline .time")!.TextContent);
        Assert.Null(page.QuerySelector(".by-date"));
        Assert.Equal($"/articles/{Samples.Visit.Slug}", page.QuerySelector(".related a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_original_text_is_whole_with_the_removed_parts_marked_and_explained()
    {
        var page = await _portal.PageAsync($"/articles/{Samples.Talks.Slug}/original");
        Assert.Equal(
            [("Tên chuyên mục", "Tên chuyên mụcThời sự"), ("Tin bài khác", "Tin bài khácBài đọc nhiều: Lễ hội hoa")],
            page.QuerySelectorAll(".raw del").Select(d => (d.GetAttribute("title")!, d.TextContent)));
        Assert.Equal(2, page.QuerySelectorAll("[aria-labelledby=legend] li").Length);
        foreach (var label in page.QuerySelectorAll(".raw .reason").ToList()) label.Remove();
        Assert.Equal(Samples.Talks.Raw, page.QuerySelector(".raw")!.TextContent);
    }
}

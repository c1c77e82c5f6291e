using AngleSharp.Dom;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class StatementsPageTests : IAsyncLifetime
{
    private const string Friends = "Ông An nói: “Hai nước là bạn.”";
    private const string Flights = "Hai bộ trưởng nhất trí mở đường bay.";
    private const string Ministry = "Bộ Ngoại giao nước chủ nhà hoan nghênh kết quả.";
    private const string Glad = "Bà Bình: Tôi rất vui.";
    private const string Thanks = "Bà Lê Thị Bình cảm ơn.";

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await ToldSamples.PortalAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string[]> Narrowings => new()
    {
        // By their articles the newest first, within one in the order of the text, undated articles last.
        { "", [Glad, Friends, Flights, Ministry, Thanks] },
        { "?person=tran-van-an", [Friends, Flights] },
        { "?person=tran-van-an&person=peter-marlow", [Flights] },
        { "?person=tran-van-an&person=le-thi-binh", [] },
        { "?person=khong-ai", [] },
        { "?kind=direct", [Glad, Friends] },
        { "?kind=reported", [Flights, Ministry, Thanks] },
        { "?kind=unattributed", [Ministry] },
        { "?kind=unattributed&person=tran-van-an", [] },
        { "?from=1/10/2024", [Glad] },
        { "?to=9/2024", [Friends, Flights, Ministry] },
        { "?source=Tạp chí Thử", [Glad] },
        { "?source=khong-ro-nguon&source=Tạp chí Thử", [Glad, Thanks] },
        { "?topic=ha-tang-giao-thong", [Flights] },
        { "?topic=ha-tang-giao-thong&topic=khuon-kho-quan-he", [Friends, Flights] },
        { "?topic=ha-tang-giao-thong&kind=direct", [] },
        { "?topic=y-te", [] },
        { "?kind=&person=&page=", [Glad, Friends, Flights, Ministry, Thanks] },
    };

    [Theory]
    [MemberData(nameof(Narrowings))]
    public async Task A_filter_lists_exactly_what_it_asks_for(string query, string[] expected)
    {
        var page = await _portal.PageAsync("/statements" + query);
        Assert.Equal(expected, page.QuerySelectorAll(".said blockquote, .said .gist").Select(s => s.TextContent));
        Assert.StartsWith($"{expected.Length} phát biểu", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_topic_tells_how_many_statements_are_about_it_and_leads_to_them()
    {
        var page = await _portal.PageAsync("/statements");
        Assert.Equal(
            ["Hạ tầng - giao thông 1", "Hòa bình và xung đột 1", "Khuôn khổ quan hệ 1"],
            page.QuerySelectorAll("nav.topics li").Select(t => string.Join(' ', t.Children.Select(c => c.TextContent.Trim()))).Order());
        Assert.Contains("/statements?topic=ha-tang-giao-thong", page.QuerySelectorAll("nav.topics a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Topics_are_counted_under_the_rest_of_the_filter_and_a_chosen_one_can_be_taken_away()
    {
        var page = await _portal.PageAsync("/statements?person=peter-marlow&topic=khuon-kho-quan-he");
        Assert.Equal(["0", "1"], page.QuerySelectorAll("nav.topics .count").Select(c => c.TextContent));
        Assert.Equal(
            "/statements?person=peter-marlow&topic=khuon-kho-quan-he&topic=ha-tang-giao-thong",
            page.QuerySelectorAll("nav.topics a")[1].GetAttribute("href"));
        Assert.Equal("/statements?person=peter-marlow", page.QuerySelector("nav.topics .chosen")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_statement_names_its_topics_in_the_order_of_the_lexicon()
    {
        var page = await _portal.PageAsync("/statements?kind=direct&person=tran-van-an");
        Assert.Equal(
            ["/statements?topic=khuon-kho-quan-he", "/statements?topic=hoa-binh-va-xung-dot"],
            page.QuerySelectorAll(".said .topics-of a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_is_no_topic_is_said_and_other_lists_know_none()
    {
        var page = await _portal.PageAsync("/statements?topic=khong-co");
        Assert.Contains("không phải là một chủ đề", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await _portal.PageAsync("/articles?topic=y-te")).QuerySelectorAll(".chips"));
    }

    [Fact]
    public async Task Quoted_words_are_told_from_reported_ones_by_mark_up_and_by_a_word()
    {
        var page = await _portal.PageAsync("/statements");
        Assert.Equal(
            [Glad, Friends],
            page.QuerySelectorAll(".said.direct > div > blockquote").Select(s => s.TextContent));
        Assert.Equal(
            ["Lời trực tiếp", "Có lời trích", "Thuật lại", "Thuật lại", "Thuật lại"],
            page.QuerySelectorAll(".said .how").Select(h => h.TextContent));
        Assert.Equal(["“Hai nước là bạn.”"], page.QuerySelectorAll(".said q").Select(q => q.TextContent));
    }

    [Fact]
    public async Task A_statement_names_its_speakers_with_the_title_borne_the_verb_and_whom_it_is_said_to()
    {
        var page = await _portal.PageAsync("/statements?person=tran-van-an");
        Assert.Equal("Trần Văn An, Bộ trưởng Ngoại giao nói nói với Peter Marlow", Saying(page, 0));
        Assert.Equal("Trần Văn An, Bộ trưởng Ngoại giao Peter Marlow, Ngoại trưởng nhất trí", Saying(page, 1));
        var an = ToldSamples.Summit.Raw.IndexOf(Samples.An, StringComparison.Ordinal);
        Assert.Equal(
            ["/people/tran-van-an", $"/articles/{ToldSamples.Summit.Slug}#m{an}"],
            page.QuerySelectorAll(".saying")[0].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Without_a_speaker_the_subjects_words_stand_and_nobody_is_guessed()
    {
        var page = await _portal.PageAsync("/statements?kind=unattributed");
        Assert.Equal("Bộ Ngoại giao nước chủ nhà chưa rõ người nói hoan nghênh", Saying(page, 0));
        Assert.Empty(page.QuerySelectorAll(".saying a"));
    }

    [Fact]
    public async Task A_turn_of_an_interview_has_no_verb_and_one_who_bears_no_title_stands_alone() =>
        Assert.Equal("Lê Thị Bình", Saying(await _portal.PageAsync("/statements?from=1/10/2024"), 0));

    [Fact]
    public async Task Every_statement_opens_the_article_at_the_very_passage()
    {
        var page = await _portal.PageAsync("/statements?kind=unattributed");
        var start = ToldSamples.Summit.Raw.IndexOf(Ministry, StringComparison.Ordinal);
        Assert.Equal($"/articles/{ToldSamples.Summit.Slug}#s{start}", page.QuerySelector(".said .passage")!.GetAttribute("href"));
        Assert.Equal(ToldSamples.Summit.Title, page.QuerySelector(".said .from")!.TextContent);
        Assert.Equal("Báo Mẫu", page.QuerySelector(".said .publisher")!.TextContent);
        Assert.Equal("26/9/2024", page.QuerySelector(".said time")!.TextContent);
        Assert.Equal("suy ra năm của khóa họp", page.QuerySelector(".said .inferred")!.TextContent);
    }

    [Theory]
    [InlineData("", "5 2 3 1")]
    [InlineData("?person=tran-van-an", "2 1 1 0")]
    [InlineData("?person=tran-van-an&kind=direct", "2 1 1 0")]
    [InlineData("?source=Tạp chí Thử", "1 1 0 0")]
    public async Task Each_kind_is_counted_under_the_rest_of_the_filter(string query, string expected)
    {
        var page = await _portal.PageAsync("/statements" + query);
        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll(".kinds .count").Select(c => c.TextContent)));
    }

    [Fact]
    public async Task A_kind_is_one_link_away_keeps_the_filter_and_survives_the_form()
    {
        var page = await _portal.PageAsync("/statements?person=tran-van-an&kind=direct");
        Assert.Equal(
            [
                "/statements?person=tran-van-an",
                "/statements?person=tran-van-an&kind=direct",
                "/statements?person=tran-van-an&kind=reported",
                "/statements?person=tran-van-an&kind=unattributed",
            ],
            page.QuerySelectorAll(".kinds a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Lời trực tiếp", page.QuerySelector(".kinds [aria-current]")!.TextContent);
        Assert.Equal("direct", page.QuerySelector("form.filter [name=kind]")!.GetAttribute("value"));
        Assert.Equal(
            ["/statements?kind=direct", "/statements?person=tran-van-an"],
            page.QuerySelectorAll(".chips .chip").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task An_unknown_kind_is_named_and_not_applied()
    {
        var page = await _portal.PageAsync("/statements?kind=<b>x");
        Assert.Equal(5, page.QuerySelectorAll(".said").Length);
        Assert.Contains("“<b>x”", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kind_that_is_counted_among_the_others_is_set_apart()
    {
        var page = await _portal.PageAsync("/statements");
        Assert.Equal("trong đó: Chưa rõ người nói 1", Assert.Single(page.QuerySelectorAll(".kinds .across")).TextContent);
    }

    [Fact]
    public async Task Of_statements_of_one_article_the_first_bears_its_date_on_every_page()
    {
        var page = await _portal.PageAsync("/statements");
        Assert.Equal(
            ["2/10/2024", "26/9/2024", "", "", "Không rõ ngày"], page.QuerySelectorAll(".said").Select(s => s.QuerySelector("time, .time")?.TextContent ?? ""));
        Assert.Single(page.QuerySelectorAll(".said .inferred"));
    }

    [Theory]
    [InlineData("Theo", "")]
    [InlineData("theo lời", "")]
    [InlineData("lời", "")]
    [InlineData(":", "")]
    [InlineData("gửi lời chia buồn", "gửi lời chia buồn")]
    public async Task Only_a_verb_stands_behind_a_name(string verb, string shown)
    {
        await using var portal = await RowPortal.WithAsync([new("Bài") { Parts = [new("Ý ấy.")], Statements = [new("Ý ấy.", Verb: verb)] }]);
        Assert.Equal(shown, (await portal.PageAsync("/statements")).QuerySelector(".saying .manner")?.TextContent ?? "");
    }

    [Fact]
    public async Task Of_two_statements_that_begin_alike_each_opens_its_own_words()
    {
        const string Clause = "Ông An nói mừng";
        await using var portal = await RowPortal.WithAsync([new("Bài")
        {
            Parts = [new("Mở đầu."), new(Clause + ", Bộ cũng vậy.")],
            People = [new(Samples.An, As: "Ông An", Kind: MentionKind.Short)],
            Statements = [new(Clause, By: [Samples.An]), new(Clause + ", Bộ cũng vậy.")],
        }]);
        var links = (await portal.PageAsync("/statements")).QuerySelectorAll(".said .passage").Select(a => a.GetAttribute("href")!.Split('#')[1]).ToList();
        Assert.Equal(["s9-15", "s9"], links);
        foreach (var view in new[] { "", "/original" })
        {
            var article = await portal.PageAsync("/articles/bai" + view);
            Assert.Equal(
                ["Lời Trần Văn An, báo thuật lại", "chưa rõ người nói, báo thuật lại"],
                links.Select(id => article.GetElementById(id)!.GetAttribute("data-means")));
        }
    }

    [Fact]
    public async Task A_bullet_in_front_is_not_shown()
    {
        await using var portal = await RowPortal.WithAsync(
            [new("Bài") { Parts = [new("- Ý ấy.")], Statements = [new("- Ý ấy.")], Events = [new("- Ý ấy.", "2024", "visit")] }]);
        Assert.Equal("Ý ấy.", (await portal.PageAsync("/statements")).QuerySelector(".gist")!.TextContent);
        Assert.Equal("Ý ấy.", (await portal.PageAsync("/timeline")).QuerySelector(".occasion .what")!.TextContent);
        Assert.Equal("Ý ấy.", (await portal.PageAsync("/articles/bai")).QuerySelector(".voices ul a")!.TextContent);
    }

    [Fact]
    public async Task Bad_dates_and_unknown_leaders_are_answered_as_on_the_other_pages()
    {
        var page = await _portal.PageAsync("/statements?from=abc&person=khong-ai");
        Assert.NotNull(page.GetElementById("filter-from-error"));
        Assert.NotNull(page.QuerySelector(".found .field-error"));
    }

    [Fact]
    public async Task Statements_of_undated_articles_that_a_period_leaves_out_are_counted()
    {
        var page = await _portal.PageAsync("/statements?from=2024&person=le-thi-binh");
        Assert.Contains("1 phát biểu, và 1 phát biểu trong bài không rõ ngày", page.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_says_what_there_is_without_each_part()
    {
        var page = await _portal.PageAsync("/statements?person=peter-marlow&kind=direct");
        Assert.Equal("Không có phát biểu nào khớp với bộ lọc.", page.QuerySelector(".empty p")!.TextContent);
        Assert.Equal(
            [("/statements?kind=direct", "có 2 phát biểu"), ("/statements?person=peter-marlow", "có 1 phát biểu")],
            page.QuerySelectorAll(".empty li").Select(li => (li.QuerySelector("a")!.GetAttribute("href")!, li.QuerySelector(".count")!.TextContent)));
    }

    [Fact]
    public async Task The_form_offers_those_who_speak_most()
    {
        var page = await _portal.PageAsync("/statements");
        Assert.Equal(
            [("le-thi-binh", "2"), ("tran-van-an", "2"), ("peter-marlow", "1")],
            page.QuerySelectorAll(".choices label:has([name=person])").Select(
                l => (l.QuerySelector("input")!.GetAttribute("value")!, l.QuerySelector(".count")!.TextContent)));
    }

    [Theory]
    [InlineData("/statements")]
    [InlineData("/statements?kind=reported")]
    [InlineData("/statements?person=tran-van-an")]
    [InlineData("/timeline")]
    [InlineData("/timeline?person=tran-van-an")]
    [InlineData("/timeline?from=2024&to=2024")]
    [InlineData("/people/tran-van-an")]
    [InlineData("/people/peter-marlow")]
    [InlineData("/")]
    public async Task Nothing_of_a_withdrawn_article_is_told(string path)
    {
        var text = (await _portal.PageAsync(path)).DocumentElement.TextContent;
        Assert.DoesNotContain("kín", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(ToldSamples.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain(ToldSamples.Withdrawn.Title, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_go_on_for_pages_are_cut()
    {
        var endless = string.Join(' ', Enumerable.Repeat("dài", 500));
        await using var portal = await RowPortal.WithAsync([new("Bài dài") { Parts = [new(endless)], Statements = [new(endless)] }]);
        var shown = (await portal.PageAsync("/statements")).QuerySelector(".gist")!.TextContent;
        Assert.InRange(shown.Length, 600, 701);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }

    private static string Saying(IDocument page, int index) =>
        string.Join(' ', page.QuerySelectorAll(".saying")[index].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

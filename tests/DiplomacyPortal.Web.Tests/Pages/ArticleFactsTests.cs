using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>The facts of an article, where they stand in its text.</summary>
public sealed class ArticleFactsTests : IAsyncLifetime
{
    private const string Opening = "Chiều 22/9, nguyên Bộ trưởng Trần Văn An hội đàm với ông Marlow tại Thành phố Mẫu.";
    private const string Quoted = "Ông An nói: “Bà Bình từng dặn: đi xa phải đi cùng nhau”.";
    private const string Within = "Bà Bình từng dặn: đi xa phải đi cùng nhau";
    private const string Reported = "Ông An nói với ông Marlow rằng hai nước là bạn, Bộ Ngoại giao cũng nêu rõ điều này.";
    private const string Clause = "Ông An nói với ông Marlow rằng hai nước là bạn";
    private const string Unclear = "Phía bạn cho biết sẽ trả lời vào tháng 10/2024.";

    private RowPortal _portal = null!;

    private static ArticleSample Sample { get; } = new("Bà Bình nói về Hội nghị Mẫu ngày 20/9/2024")
    {
        Date = "2024-09-23",
        DateWords = "23/9/2024",
        TitleInText = true,
        Parts =
        [
            new("Bà Bình nói về Hội nghị Mẫu ngày 20/9/2024", null),
            new("23/9/2024 10:00", null, RemovalReason.DateLine),
            new(Opening),
            new("- " + Quoted, BlockKind.Answer),
            new(Reported),
            new("Ông An bên bờ sông. Ảnh chụp ngày 21/9/2024", BlockKind.Caption),
            new(Unclear),
        ],
        People =
        [
            new(Samples.An, "nguyên Bộ trưởng") { Offices = [("nguyên Bộ trưởng", Tenure.Former)] },
            new(Samples.An, null, "Ông An", MentionKind.Short),
            new(Samples.Binh, null, "Bà Bình", MentionKind.Short),
            new(Samples.Marlow, null, "ông Marlow", MentionKind.Short),
        ],
        Dates =
        [
            new("20/9/2024", "2024-09-20"), new("23/9/2024", "2024-09-23"), new("Chiều 22/9", "2024-09-22", DateOrigin.Inferred, "năm của bài"),
            new("21/9/2024", "2024-09-21"), new("tháng 10/2024", "2024-10"),
        ],
        Statements =
        [
            new("Bà Bình nói về Hội nghị Mẫu ngày 20/9/2024", By: [Samples.Binh]),
            new("- " + Quoted, Direct: true, By: [Samples.An]),
            new(Within, Direct: true, By: [Samples.Binh]),
            new(Reported, Subject: "Bộ Ngoại giao"),
            new(Clause, By: [Samples.An]) { To = [Samples.Marlow] },
            new(Unclear, Subject: "Phía bạn"),
        ],
        Events =
        [
            new(Opening, "2024-09-22", "talks", "Thành phố Mẫu") { Origin = DateOrigin.Inferred, Reason = "năm của bài", VietnamValue = "2024-09-23" },
            new(Unclear, "2024-10", "declaration", Reported: false) { Again = [Opening] },
        ],
    };

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Sample]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/original")]
    public async Task Every_fact_has_its_address_on_the_page_once(string view)
    {
        var page = await _portal.PageAsync($"/articles/{Sample.Slug}{view}");
        var facts = Sample.People.SelectMany(p => Places("m", p.As ?? p.Name))
            .Concat(Sample.Dates.SelectMany(d => Places("d", d.Words).Take(1)))
            .Concat(Sample.Statements.Select(s => Places("s", s.Words).First()))
            .Concat(Sample.Events.SelectMany(e => e.Again.Prepend(e.Words)).Select(w => Places("e", w).First()))
            .Distinct().ToList();
        Assert.Equal(20, facts.Count);
        Assert.All(facts, fact => Assert.Single(page.QuerySelectorAll($"[id='{fact}']")));
    }

    [Fact]
    public async Task A_sentence_bears_its_facts_one_within_the_other_and_stays_verbatim()
    {
        var page = await PageAsync();
        var opening = Words(page, "e", Opening);
        Assert.Equal(Opening, opening.TextContent);
        Assert.Equal([Id("d", "Chiều 22/9"), Id("m", Samples.An), Id("m", "ông Marlow")], opening.QuerySelectorAll("[id]").Select(e => e.Id));

        // Of two statements that begin with the same words the longer bears the address, and the other one of its own.
        var reported = Words(page, "s", Reported);
        Assert.Equal(Reported, reported.TextContent);
        Assert.Equal(Clause, reported.QuerySelector(".statement")!.TextContent);
        Assert.Equal($"{Id("s", Reported)}-{Clause.Length}", reported.QuerySelector(".statement")!.Id);

        // The dash before a turn is not shown, but what stands behind it is.
        var quoted = Words(page, "s", "- " + Quoted);
        Assert.Equal(Quoted, quoted.TextContent);
        Assert.Equal(Within, quoted.QuerySelector(".statement")!.TextContent);
        Assert.Equal(Id("b", Unclear), Words(page, "s", Unclear).ParentElement!.ParentElement!.Id);
    }

    [Fact]
    public async Task Words_tell_what_was_read_from_them()
    {
        var page = await PageAsync();
        Assert.Equal("Trần Văn An, nguyên Bộ trưởng", Words(page, "m", Samples.An).GetAttribute("title"));
        Assert.Null(Means(page, "m", Samples.An));
        Assert.Equal(Samples.An, Means(page, "m", "Ông An"));
        Assert.Equal("22/9/2024, suy ra năm của bài", Words(page, "d", "Chiều 22/9").GetAttribute("title"));
        Assert.Equal("22/9/2024, suy ra năm của bài", Means(page, "d", "Chiều 22/9"));
        Assert.Null(Means(page, "d", "tháng 10/2024"));
        Assert.Equal("Lời Trần Văn An, có trích nguyên văn", Means(page, "s", "- " + Quoted));
        Assert.Equal("Lời Lê Thị Bình, dẫn trực tiếp", Means(page, "s", Within));
        Assert.Equal("chưa rõ người nói (“Bộ Ngoại giao”), báo thuật lại", Means(page, "s", Reported));
        Assert.Equal(
            "Hội đàm, Thành phố Mẫu: 22/9/2024, suy ra năm của bài (23/9/2024 theo giờ Việt Nam); Tuyên bố (chỉ nhắc đến): tháng 10/2024",
            Means(page, "e", Opening));
        Assert.Equal(
            ["statement direct", "statement direct", "statement"],
            new[] { "- " + Quoted, Within, Unclear }.Select(w => Words(page, "s", w).ClassName));
    }

    [Fact]
    public async Task Each_of_two_statements_that_begin_alike_names_its_speaker()
    {
        var clause = Words(await PageAsync(), "s", Reported).QuerySelector(".statement")!;
        Assert.Equal("Lời Trần Văn An, báo thuật lại, nói với Peter Marlow", clause.GetAttribute("data-means"));
    }

    [Fact]
    public async Task What_stands_outside_the_reading_view_is_led_to_in_the_original()
    {
        var sample = Sample with { DateWords = null, DateOrigin = DateOrigin.Unknown, Date = null };
        await using var portal = await RowPortal.WithAsync([sample]);
        var elsewhere = Assert.Single((await portal.PageAsync($"/articles/{sample.Slug}")).QuerySelectorAll(".elsewhere a"));
        Assert.Equal(
            (Id("d", "23/9/2024"), "23/9/2024", $"/articles/{Sample.Slug}/original#{Id("d", "23/9/2024")}"),
            (elsewhere.Id!, elsewhere.TextContent, elsewhere.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_words_that_date_it_are_led_to_from_its_date_alone()
    {
        var page = await PageAsync();
        var date = page.QuerySelector(".dateline a")!;
        Assert.Equal(
            (Id("d", "23/9/2024"), $"/articles/{Sample.Slug}/original#{Id("d", "23/9/2024")}"), (date.Id!, date.GetAttribute("href")!));
        Assert.Null(page.QuerySelector(".elsewhere"));
    }

    [Fact]
    public async Task In_this_article_says_who_speaks_and_what_happened()
    {
        var page = await PageAsync();
        Assert.Equal(
            [(Samples.Binh, "2 câu"), (Samples.An, "2 câu"), ("Chưa rõ người nói", "2 câu")],
            page.QuerySelectorAll(".voices > li > p").Select(v => (
                v.ChildNodes.Select(n => n.TextContent.Trim()).First(t => t.Length > 0),
                v.QuerySelector(".count")!.TextContent)));
        Assert.Equal(
            ["báo thuật lại", "dẫn trực tiếp", "có trích nguyên văn", "báo thuật lại", "“Bộ Ngoại giao”, báo thuật lại", "“Phía bạn”, báo thuật lại"],
            page.QuerySelectorAll(".voices .manner").Select(m => m.TextContent));
        Assert.Equal(
            ["22/9/2024 (23/9/2024 theo giờ Việt Nam) Hội đàm, Thành phố Mẫu", "tháng 10/2024 Tuyên bố (chỉ nhắc đến)"],
            page.QuerySelectorAll(".told a").Select(e => e.TextContent));
        Assert.Equal("suy ra năm của bài", page.QuerySelector(".told .inferred")!.TextContent);
        Assert.Equal("nguyên Bộ trưởng", Assert.Single(page.QuerySelectorAll(".bearers .title")).TextContent);
        Assert.All(
            page.QuerySelectorAll(".voices ul a, .told a, .bearers .title, .cited-dates a").Select(a => a.GetAttribute("href")!).Where(h => h[0] == '#'),
            href => Assert.NotNull(page.GetElementById(href[1..])));
    }

    [Fact]
    public async Task The_lists_beside_a_long_article_stay_short()
    {
        var sentences = Enumerable.Range(1, 90).Select(i => $"Ông Số {i} nói câu {i} ngày {(i % 28) + 1}/{(i % 12) + 1}/{1900 + i}.").ToList();
        var tall = new ArticleSample("Bài nhiều dữ kiện")
        {
            Parts = [.. sentences.Select(s => new ArticleSample.Part(s))],
            People = [.. Enumerable.Range(1, 90).Select(i => new ArticleSample.Mentioned($"Số {i} "))],
            Dates = [.. Enumerable.Range(1, 90).Select(i => new ArticleSample.Cited($"{(i % 28) + 1}/{(i % 12) + 1}/{1900 + i}", $"{1900 + i}"))],
            Statements = [.. sentences.Select((s, i) => new ArticleSample.Said(s, By: i < 60 ? [$"Số {i + 1} "] : ["Số 1 "]))],
            Events = [.. sentences.Select((s, i) => new ArticleSample.Told(s, $"{1901 + i}", "visit"))],
        };
        await using var portal = await RowPortal.WithAsync([tall]);
        var page = await portal.PageAsync($"/articles/{tall.Slug}");
        var lists = new[] { "bearers", "voices", "told", "cited-dates" };
        Assert.Equal([12, 6, 8, 10], lists.Select(c => page.QuerySelectorAll($".in-article section > .{c} > li").Length));
        Assert.Equal([48, 14, 32, 50], lists.Select(c => page.QuerySelectorAll($".in-article section > details > .{c} > li").Length));
        Assert.Contains("và 30 mục nữa trong bài", page.QuerySelector(".in-article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".voices > li")[0].QuerySelectorAll(":scope > ul > li").Length);
        Assert.Equal(29, page.QuerySelectorAll(".voices > li")[0].QuerySelectorAll(":scope > details li").Length);
        Assert.Equal(90, page.QuerySelectorAll("article .statement[id]").Length);
    }

    [Fact]
    public async Task The_original_shows_blocks_and_facts_by_kind_and_every_character()
    {
        var page = await _portal.PageAsync($"/articles/{Sample.Slug}/original");
        Assert.Equal(["¶", "Trả lời", "¶", "Chú thích ảnh", "¶"], page.QuerySelectorAll(".raw .block").Select(b => b.GetAttribute("data-kind")));
        Assert.Equal("- " + Quoted, Words(page, "s", "- " + Quoted).TextContent);
        Assert.Equal(
            ["event", "statement direct", "date", "person unbroken first"],
            new[] { Id("e", Opening), Id("s", Within), Id("d", "21/9/2024"), Id("m", Samples.An) }.Select(id => page.GetElementById(id)!.ClassName));
        foreach (var label in page.QuerySelectorAll(".raw .reason").ToList()) label.Remove();
        Assert.Equal(Sample.Raw, page.QuerySelector(".raw")!.TextContent);
    }

    private static IEnumerable<string> Places(string kind, string words)
    {
        for (var at = Sample.Raw.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Sample.Raw.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            yield return $"{kind}{at}";
    }

    private static string Id(string kind, string words) => Places(kind, words).First();

    private static IElement Words(IHtmlDocument page, string kind, string words) => page.GetElementById(Id(kind, words))!;

    private static string? Means(IHtmlDocument page, string kind, string words) => Words(page, kind, words).GetAttribute("data-means");

    private Task<IHtmlDocument> PageAsync() => _portal.PageAsync($"/articles/{Sample.Slug}");
}

using AngleSharp.Dom;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>What the reading page adds to the words: notes in the margin, the turns of an interview, a list of contents, addresses of parts.</summary>
public sealed class ReadingPageTests
{
    private const string Told =
        "Chiều 22/9, ông An hội đàm với Bộ trưởng. Ông An nói hai nước là bạn. Bà Bình nói “đi xa phải đi cùng nhau”. Ông An nói sẽ trở lại.";

    private const string Later = "Bộ trưởng nói ngày 24/9/2024 sẽ ký. Bộ trưởng cũng thăm cảng, phía cảng cho biết đã sẵn sàng.";
    private const string Plain = "Ông An về nước.";

    private static ArticleSample Meeting { get; } = new("Hội đàm tại Thủ đô Mẫu")
    {
        Parts = [new(Told), new(Later), new(Plain)],
        People =
        [
            Samples.An, new(Samples.An, null, "ông An", MentionKind.Short), new(Samples.An, null, "Ông An", MentionKind.Short),
            new(Samples.Binh, null, "Bà Bình", MentionKind.Short), new(Samples.Marlow, null, "Bộ trưởng", MentionKind.Title),
        ],
        Dates = [new("Chiều 22/9", "2024-09-22", DateOrigin.Inferred, "năm của bài"), new("24/9/2024", "2024-09-24")],
        Statements =
        [
            new("Ông An nói hai nước là bạn.", By: [Samples.An]),
            new("Bà Bình nói “đi xa phải đi cùng nhau”.", Direct: true, By: [Samples.Binh]),
            new("Ông An nói sẽ trở lại.", By: [Samples.An]),
            new("phía cảng cho biết đã sẵn sàng.", Subject: "phía cảng"),
        ],
    };

    private static ArticleSample Interview { get; } = new("Trả lời phỏng vấn")
    {
        Parts =
        [
            new("Bộ trưởng Trần Văn An trả lời báo chí."),
            new("- Thưa ông, chuyến đi có ý nghĩa gì?", BlockKind.Question),
            new("- Bộ trưởng Trần Văn An: Chuyến đi mở ra nhiều việc.", BlockKind.Answer),
            new("Ông Marlow đã nói: “Hai nước là bạn”.", BlockKind.Answer),
            new("- Còn sắp tới?", BlockKind.Question),
            new("- Chúng tôi sẽ gặp lại.", BlockKind.Answer),
        ],
        People = [Samples.An, Samples.Marlow],
        Statements =
        [
            new("Chuyến đi mở ra nhiều việc.", Direct: true, By: [Samples.An]),
            new("“Hai nước là bạn”", Direct: true, By: [Samples.Marlow]),
            new("Chúng tôi sẽ gặp lại.", Direct: true, By: [Samples.An]),
        ],
    };

    [Fact]
    public async Task A_caption_above_the_lead_takes_no_note_away()
    {
        var page = await PageAsync(Meeting with { Parts = [new("Ảnh chụp tại cảng.", BlockKind.Caption), new(Told), new(Later)] });
        Assert.Equal(2, page.QuerySelectorAll(".part .notes").Length);
    }

    [Fact]
    public async Task The_margin_says_who_speaks_which_day_is_meant_and_who_is_meant_and_nothing_twice()
    {
        var page = await PageAsync(Meeting);
        Assert.Equal(
            [
                ("of-statement", "Lời Trần Văn An, báo thuật lại"),
                ("of-statement", "Lời Lê Thị Bình, có trích nguyên văn"),
                ("of-date", "Chiều 22/9 → 22/9/2024 (suy ra năm của bài)"),
                ("of-leader", "“Bộ trưởng”: Peter Marlow"),
            ],
            Notes(page, Told));
        // The words say the day, and who the minister is was said above.
        Assert.Equal([("of-statement", "Lời “phía cảng”, báo thuật lại")], Notes(page, Later));
        // Who "Ông An" is was plain where he spoke.
        Assert.Empty(Notes(page, Plain));
        Assert.All(page.QuerySelectorAll(".notes a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Equal("Ông An nói hai nước là bạn.", Words(page, page.QuerySelector(".notes a")!));
    }

    [Fact]
    public async Task The_margin_does_not_explain_a_short_name_beside_the_full_one()
    {
        const string Both = "Peter Marlow đến Thủ đô Mẫu, và ông Marlow ký văn kiện.";
        var page = await PageAsync(new("Chuyến thăm")
        {
            Parts = [new(Both), new("Ông An đón.")],
            People = [Samples.Marlow, new(Samples.Marlow, null, "ông Marlow", MentionKind.Short), new(Samples.An, null, "Ông An", MentionKind.Short)],
        });
        Assert.Equal(["“Ông An”: Trần Văn An"], page.QuerySelectorAll(".notes li").Select(Written));
    }

    [Fact]
    public async Task Of_each_name_the_first_under_the_title_is_set_apart()
    {
        var page = await PageAsync(new("Trần Văn An lên đường")
        {
            TitleInText = true,
            Parts = [new("Trần Văn An lên đường", null), new("Ông Trần Văn An thăm cảng."), new("Trần Văn An đi cùng Peter Marlow.")],
            People = [Samples.An, Samples.Marlow],
        });
        Assert.Equal(
            [(Samples.An, false), (Samples.An, true), (Samples.An, false), (Samples.Marlow, true)],
            page.QuerySelectorAll(".person").Select(p => (p.TextContent, p.ClassList.Contains("first"))));
    }

    [Fact]
    public async Task The_margin_stays_short_beside_a_paragraph_that_holds_very_much()
    {
        var sentences = Enumerable.Range(1, 12).Select(i => $"Phía {i} nói vậy.").ToList();
        var page = await PageAsync(new("Mười hai phía")
        {
            Parts = [new(string.Join(' ', sentences))],
            Statements = [.. sentences.Select((s, i) => new ArticleSample.Said(s, Subject: $"Phía {i + 1}"))],
        });
        var notes = page.QuerySelectorAll(".notes li");
        Assert.Equal(9, notes.Length);
        Assert.Equal(("#in-article", "và 4 mục nữa trong bài"), (notes[^1].QuerySelector("a")!.GetAttribute("href"), notes[^1].TextContent.Trim()));
    }

    [Fact]
    public async Task The_words_from_which_an_articles_day_follows_have_their_note()
    {
        var page = await PageAsync(new("Kỳ họp")
        {
            Date = "2024-09",
            DateOrigin = DateOrigin.Inferred,
            DateReason = "khóa họp 79",
            DateWords = "khóa 79",
            Parts = [new("Kỳ họp khóa 79 khai mạc.")],
        });
        Assert.Equal("khóa 79 → tháng 9/2024 (suy ra khóa họp 79)", Written(Assert.Single(page.QuerySelectorAll(".of-date"))));
    }

    [Fact]
    public async Task An_interview_names_whose_turn_it_is_unless_the_text_does_and_once_in_the_margin()
    {
        var page = await PageAsync(Interview);
        Assert.Equal(
            [("Hỏi", "Thưa ông, chuyến đi có ý nghĩa gì?"), ("Hỏi", "Còn sắp tới?"), ("Trần Văn An", "Chúng tôi sẽ gặp lại.")],
            page.QuerySelectorAll(".by").Select(by => (by.TextContent, by.NextElementSibling!.TextContent)));
        // Where the text does, its words stand over the answer; "Ông Marlow đã nói:" names nobody's turn.
        Assert.Equal(["Bộ trưởng Trần Văn An:"], page.QuerySelectorAll(".answer > .label").Select(l => l.TextContent));
        Assert.Equal("Bộ trưởng Trần Văn An: Chuyến đi mở ra nhiều việc.", page.QuerySelector(".answer")!.TextContent);
        Assert.Equal(
            ["Lời Trần Văn An, dẫn trực tiếp", "Lời Peter Marlow, có trích nguyên văn", "Lời Trần Văn An, dẫn trực tiếp"],
            page.QuerySelectorAll(".notes li").Select(Written));
    }

    [Fact]
    public async Task A_caption_is_set_as_a_note_of_a_picture_with_its_credit_apart()
    {
        var page = await PageAsync(new("Hai bức ảnh")
        {
            Parts =
            [
                new("Mở đầu."), new("Hai bên ký. (Ảnh: Minh Anh/TTXVN)", BlockKind.Caption), new("Lễ đón sáng nay", BlockKind.Caption),
                new("Một câu."), new("Bên bờ sông. Ảnh: TTXVN", BlockKind.Caption),
                new("Ảnh: Minh Anh", BlockKind.Caption), new("Hai câu."), new("Ảnh: TTXVN", BlockKind.Caption),
            ],
        });
        Assert.Equal(["(Ảnh: Minh Anh/TTXVN)", "Ảnh: TTXVN", "Ảnh: Minh Anh"], page.QuerySelectorAll(".caption .credit").Select(c => c.TextContent));
        string[] captions = ["Hai bên ký. (Ảnh: Minh Anh/TTXVN)", "Lễ đón sáng nay", "Bên bờ sông. Ảnh: TTXVN", "Ảnh: Minh Anh"];
        Assert.Equal(captions, page.QuerySelectorAll(".caption").Select(c => c.TextContent));
        // Of two in a row the label is over the first.
        Assert.Equal([captions[0], captions[2]], page.QuerySelectorAll(".of-picture + .caption").Select(c => c.TextContent));
        Assert.Equal(["Chú thích ảnh (kho không lưu hình)", "Chú thích ảnh"], page.QuerySelectorAll(".of-picture").Select(l => l.TextContent));
        // A credit alone needs no box.
        Assert.Equal("Ảnh: TTXVN", Assert.Single(page.QuerySelectorAll("p.credit")).TextContent);
    }

    [Fact]
    public async Task Subheadings_make_a_list_of_contents_in_plain_text_and_in_Markdown()
    {
        var plain = await PageAsync(new("Bài có mục")
        {
            Parts = [new("Mở đầu."), new("Mục một", BlockKind.Heading), new("Một câu."), new("Mục <b>hai</b>", BlockKind.Heading), new("Hai câu.")],
        });
        Assert.Equal(["Mục một", "Mục hai"], Contents(plain));
        Assert.Equal(["Mục một", "Mục Trần Văn An & bạn"], Contents(await PageAsync(new("Bài Markdown")
        {
            Markdown = "Mở đầu.\n\n## Mục *một*\n\nMột câu.\n\n## Mục Trần Văn An &amp; [bạn](https://bao.example/)\n\nHai câu.",
            People = [Samples.An],
        })));
        Assert.Null((await PageAsync(new("Một mục") { Parts = [new("Mở đầu."), new("Mục một", BlockKind.Heading), new("Một câu.")] })).QuerySelector(".toc"));

        static IEnumerable<string> Contents(IDocument page) => page.QuerySelectorAll(".toc a").Select(a =>
        {
            Assert.StartsWith("H2", page.GetElementById(a.GetAttribute("href")![1..])!.TagName, StringComparison.Ordinal);
            return a.TextContent;
        });
    }

    [Fact]
    public async Task Every_part_has_an_address_that_new_rules_for_what_stands_before_it_do_not_move()
    {
        var read = new ArticleSample("Bài có rác") { Parts = [new("Tin khác"), new("Một câu."), new("Hai câu.")] };
        var reread = read with { Parts = [new("Tin khác", null, RemovalReason.RelatedArticles), .. read.Parts.Skip(1)] };
        var (before, after) = (await PageAsync(read), await PageAsync(reread));
        foreach (var page in new[] { before, after })
        {
            var signs = page.QuerySelectorAll(".pilcrow");
            var parts = signs.Select(a => (a.GetAttribute("href")!, page.QuerySelector(a.GetAttribute("href")!)!.TextContent)).ToList();
            Assert.Equal([("#b10", "Một câu."), ("#b20", "Hai câu.")], parts.TakeLast(2));
            Assert.Equal(parts.Count, signs.Select(a => a.GetAttribute("aria-label")).Distinct().Count());
        }
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(400, 2)]
    [InlineData(2250, 10)]
    public async Task The_time_to_read_follows_from_the_syllables(int syllables, int minutes)
    {
        var page = await PageAsync(new("Bài") { Parts = [new(string.Join(' ', Enumerable.Repeat("chữ –", syllables)))] });
        Assert.Equal($"Đọc trong khoảng {minutes} phút", page.QuerySelector(".provenance .reading-time")!.TextContent);
    }

    [Fact]
    public async Task What_a_reader_has_hidden_is_hidden_again_and_a_form_changes_it_without_a_script()
    {
        await using var portal = await RowPortal.WithAsync([Meeting]);
        using var usual = await portal.GetAsync("/preferences?back=%2Farticles&shown=&shown=dates");
        Assert.StartsWith("preferences=hidden%3Dleaders%2Cstatements;", usual.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
        using var none = await portal.GetAsync("/preferences?back=%2Farticles&shown=");
        Assert.StartsWith("preferences=hidden%3Dleaders%2Cdates%2Cstatements;", none.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);

        using var answer = await portal.SendAsync(
            HttpMethod.Get, $"/articles/{Meeting.Slug}", ("Cookie", "preferences=hidden%3Dleaders%2Cstatements"));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            [("leaders", false), ("dates", true), ("statements", false)],
            page.QuerySelectorAll(".tools input[type=checkbox]").Select(box => (box.GetAttribute("value")!, box.HasAttribute("checked"))));
        var form = page.QuerySelector(".tools form")!;
        Assert.Equal(("/preferences", $"/articles/{Meeting.Slug}"), (form.GetAttribute("action"), form.QuerySelector("[name=back]")!.GetAttribute("value")));
        Assert.Equal("", form.QuerySelector("[name=shown]")!.GetAttribute("value"));
        Assert.Single(form.QuerySelectorAll("button[type=submit]"));
    }

    [Fact]
    public async Task On_an_English_page_the_words_of_the_text_are_said_to_be_Vietnamese_and_the_notes_to_be_English()
    {
        await using var portal = await RowPortal.WithAsync([Meeting, Interview]);
        var page = await portal.PageAsync($"/en/articles/{Meeting.Slug}");
        Assert.All(page.QuerySelectorAll(".part"), part => Assert.Equal("vi", part.GetAttribute("lang")));
        var note = page.QuerySelector(".of-date")!;
        Assert.Equal(("en", "Chiều 22/9"), (note.ParentElement!.GetAttribute("lang"), note.QuerySelector("a > [lang=vi]")!.TextContent));
        Assert.Empty(page.QuerySelector(".of-statement")!.QuerySelectorAll("[lang]"));
        Assert.DoesNotContain("suy ra", note.TextContent, StringComparison.Ordinal);
        Assert.All((await portal.PageAsync($"/en/articles/{Interview.Slug}")).QuerySelectorAll(".by"), by => Assert.Equal("en", by.GetAttribute("lang")));
        Assert.Empty((await portal.PageAsync($"/articles/{Meeting.Slug}")).QuerySelectorAll("main [lang]"));
    }

    private static async Task<IDocument> PageAsync(ArticleSample sample)
    {
        await using var portal = await RowPortal.WithAsync([sample]);
        return await portal.PageAsync($"/articles/{sample.Slug}");
    }

    private static IEnumerable<(string? Kind, string Words)> Notes(IDocument page, string part) =>
        page.GetElementById($"b{Meeting.Raw.IndexOf(part, StringComparison.Ordinal)}")!.ParentElement!
            .QuerySelectorAll(".notes li").Select(n => (n.ClassName, Written(n)));

    private static string Written(IElement note) => string.Join(' ', note.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(IDocument page, IElement link) => page.GetElementById(link.GetAttribute("href")![1..])!.TextContent;
}

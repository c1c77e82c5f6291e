using System.Text;
using DiplomacyPortal.Archive.Search;
using static DiplomacyPortal.Archive.Tests.Search.SearchedArchive;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class ArticleSearchTests : IAsyncLifetime
{
    private SearchedArchive _archive = null!;

    public async ValueTask InitializeAsync() => _archive = await WithAsync(
        Article(
            "cau",
            "Hai làng hội đàm về cây cầu cũ",
            "Ngày 12/3/2024, tại Hà Nội, hai làng đã hội đàm về con đường và cây cầu cũ.",
            "Hoa Kỳ góp gỗ, thợ mộc từ làng bên sang giúp."),
        Article(
            "duong",
            "Làng bên mở lễ hội bánh dương xỉ",
            "Ngày 13/3/2024, tại Huế, làng bên mở lễ hội với nhiều bánh.",
            "Lý trưởng mời khách quý ăn bánh; ai cũng hòa nhã."),
        Article(
            "gieng",
            "Ba làng bàn việc đào giếng",
            "Ngày 14/3/2024, tại Huế, ba làng họp về giếng nước và con đường.",
            "Khách từ Cuba và Mỹ đến xem; Liên hợp quốc gửi lời chúc."));

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    public static TheoryData<string, string[]> Queries => new()
    {
        { "giếng", ["gieng"] },
        { "gieng", ["gieng"] },
        { "GIẾNG NƯỚC", ["gieng"] },
        { "đường", ["cau", "gieng"] },
        { "duong", ["cau", "duong", "gieng"] },
        { "làng hội", ["cau", "duong"] },
        { "lang hoi", ["cau", "duong"] },
        { "\"lễ hội\"", ["duong"] },
        { "\"hội làng\"", [] },
        { "làng -giếng", ["cau", "duong"] },
        { "làng -đường -bánh", [] },
        { "-giếng", ["cau", "duong"] },
        { "-my", ["duong"] },
        { "-làng", [] },
        { "!!! ((", [] },
        { "😀", [] },
        { "giếng OR bánh", ["duong", "gieng"] },
        { "cầu OR giếng Huế", ["gieng"] },
        { "đào giếng OR cây cầu", ["cau", "gieng"] },
        { "cây cầu OR đào giếng", ["cau", "gieng"] },
        { "hội làng OR cây cầu", ["cau"] },
        { "dao gieng OR cay cau", ["cau", "gieng"] },
        { "đào gieng OR cây cầu", ["cau", "gieng"] },
        { "giế*", ["gieng"] },
        { "gie*", ["gieng"] },
        { "25/9", [] },
        { "12/3", ["cau"] },
        { "12/03/2024", ["cau"] },
        { "\"12/03\" -13/03", ["cau"] },
        { "khách quí", ["duong"] },
        { "lí trưởng", ["duong"] },
        { "hoà nhã", ["duong"] },
        { "mĩ", ["cau", "gieng"] },
        { "my", ["cau", "gieng"] },
        { "\"mỹ\"", ["gieng"] },
        { "usa gỗ", ["cau"] },
        { "lhq", ["gieng"] },
        { "mỹ cuba", ["gieng"] },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_finds_the_articles_that_have_all_of_it(string typed, string[] expected)
    {
        foreach (var variant in new[] { typed, typed.Normalize(NormalizationForm.FormD) })
            Assert.Equal(expected, (await _archive.NamesAsync(variant)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("đường", AccentTier.Exact, false)]
    [InlineData("duong", AccentTier.Folded, false)]
    [InlineData("gỗ lang", AccentTier.Marked, false)]
    [InlineData("làng ba", AccentTier.Exact, false)]
    [InlineData("ba làng", AccentTier.Exact, false)]
    [InlineData("năm 2024", AccentTier.Folded, false)]
    [InlineData("ngày 12", AccentTier.Exact, false)]
    [InlineData("giêng", AccentTier.Folded, true)]
    [InlineData("giêng nươc", AccentTier.Folded, true)]
    [InlineData("giêng làng", AccentTier.Folded, false)]
    [InlineData("không đâu có", AccentTier.Folded, false)]
    public async Task The_answer_says_how_strictly_the_accents_were_taken(string typed, AccentTier tier, bool loosened)
    {
        var match = (await _archive.FindAsync(typed))!;

        Assert.Equal((tier, loosened), (match.Tier, match.IsLoosened));
    }

    [Theory]
    [InlineData("")]
    [InlineData("year:2024")]
    public async Task Where_nothing_is_searched_for_there_is_no_answer(string typed) => Assert.Null(await _archive.FindAsync(typed));

    [Theory]
    [InlineData("hòa nha", "nha", new[] { "duong" })]
    [InlineData("ly trưởng mời", "ly", new[] { "duong" })]
    [InlineData("hội đàm hai lang", "hai, lang", new[] { "cau" })]
    [InlineData("banh dương xi", "banh, xi", new[] { "duong" })]
    [InlineData("my giếng", "my", new[] { "gieng" })]
    [InlineData("gop gỗ", "gop", new[] { "cau" })]
    [InlineData("gỗ lang", "lang", new[] { "cau" })]
    [InlineData("làng gi*", "gi", new[] { "cau", "gieng" })]
    [InlineData("khách quý cuba", "", new string[0])]
    public async Task A_word_typed_without_its_marks_beside_words_with_theirs_is_found(string typed, string inAnyAccents, string[] expected)
    {
        var match = (await _archive.FindAsync(typed))!;

        Assert.Equal(inAnyAccents, string.Join(", ", match.Reading.InAnyAccents));
        Assert.Equal(expected, (await _archive.NamesAsync(typed)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("làng -lang", 0, true)]
    [InlineData("hoa kỳ -my", 0, true)]
    [InlineData("giêng -bánh", 1, false)]
    [InlineData("không đâu -bánh", 0, false)]
    [InlineData("làng -bánh", 2, false)]
    public async Task Where_all_is_left_out_no_other_accents_are_tried_and_it_is_said(string typed, int hits, bool leftOut)
    {
        var match = (await _archive.FindAsync(typed))!;

        Assert.Equal((hits, leftOut), (match.Hits, match.IsAllLeftOut));
        Assert.Equal(leftOut, match.Query.Notices.Contains(new(SearchNoticeKind.AllLeftOut, typed)));
    }

    /// <summary>"Bí thư" and "tương lai" are no answer to "thủ tướng".</summary>
    [Theory]
    [InlineData("lệ hồi", new[] { "duong" })]
    [InlineData("hồi lệ", new string[0])]
    [InlineData("cau cú", new[] { "cau" })]
    [InlineData("hợi đám giêng", new string[0])]
    public async Task In_other_accents_words_are_found_only_beside_those_that_they_were_typed_with(string typed, string[] expected) =>
        Assert.Equal(expected, await _archive.NamesAsync(typed));

    [Fact]
    public async Task A_withdrawn_article_is_not_found_and_decides_nothing()
    {
        await _archive.WithdrawAsync("gieng");

        Assert.Equal(["cau"], await _archive.NamesAsync("đường"));
        Assert.Equal(["cau"], await _archive.NamesAsync("-bánh"));
        Assert.Equal(0, (await _archive.FindAsync("giếng"))!.Hits);

        // Alone in having the very words typed: the two that have "làng" without "Cuba" are not what was asked for.
        Assert.False((await _archive.FindAsync("cuba"))!.IsLoosened);
        Assert.Equal(AccentTier.Folded, (await _archive.FindAsync("nước"))!.Tier);
    }

    [Theory]
    [InlineData("cống dong", "cống, dong/")]
    [InlineData("cộng dong", "cộng, cộng đồng")]
    [InlineData("dan đào cong", "dân đào, đào, đào cống")]
    public async Task A_word_without_marks_is_found_beside_others_in_the_marks_that_they_were_typed_with(string typed, string clauses)
    {
        await using var archive = await WithAsync(Article("cong", "Làng đào cống", "Ngày 12/3/2024, dân đào cống; cộng đồng vui."));
        Assert.Equal(clauses, string.Join(", ", (await archive.FindAsync(typed))!.Reading.Clauses.Select(ReadableQuery.Of)));
    }

    [Theory]
    [InlineData("làng -giếng nước", "giếng", "làng -\"giếng nước\"")]
    [InlineData("lang –gieng  nuoc year:2024", "gieng", "lang –\"gieng  nuoc\"")]
    [InlineData("làng -giếng bánh", null, null)]
    [InlineData("làng -giếng year:2024 nước", null, null)]
    [InlineData("làng -\"giếng\" nước", null, null)]
    public async Task Where_a_minus_takes_one_of_two_words_that_stand_together_it_is_said(string typed, string? word, string? instead)
    {
        var notice = (await _archive.FindAsync(typed))!.Query.Notices.SingleOrDefault(n => n.Kind == SearchNoticeKind.OneWordLeftOut);
        Assert.Equal((word, instead), (notice?.Value, notice?.Instead));
    }

    [Fact]
    public async Task Of_many_beginnings_four_are_searched_and_the_rest_is_said()
    {
        var match = (await _archive.FindAsync("la* ba* gi* du* xy* zz*"))!;

        Assert.Equal(4, match.Reading.Clauses.Count);
        Assert.Equal([new SearchNotice(SearchNoticeKind.TooManyTerms, "xy* zz*")], match.Query.Notices);
    }

    /// <summary>Whatever is typed, the index understands what is made of it.</summary>
    [Fact]
    public async Task No_query_is_an_error()
    {
        string[] pieces =
        [
            "\"", "“", "'", "(", ")", "*", "-", "+", ":", "^", "{", "}", "=", "==", " ", "  ", "AND", "OR", "NOT", "NEAR", "NEAR(", "Title:", "leader:", "làng",
            "đường", "ÐƯỜNG", "gieng", "my", "\0", "\u0007", "\u0301", "\uD83D", "😀", "漢字", "ﬁ", "İ", "ẞ", "‮", "a", "1", "25/9", "\\", ";", "--", "%", "_",
        ];
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var typed = string.Concat(
                Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? " " : "")));
            await _archive.NamesAsync(typed, mostWeighed: random.Next(2) * 60_000);
            await _archive.SuggestAsync(typed);
        }
    }
}

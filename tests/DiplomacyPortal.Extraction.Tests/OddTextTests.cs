using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Extraction.Tests;

/// <summary>Odd text never throws and loses nothing: it yields less.</summary>
public sealed class OddTextTests
{
    [Fact]
    public void Any_mixture_of_characters_is_read_whole()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            AssertRead(string.Create(random.Next(200), random, (units, r) =>
            {
                for (var i = 0; i < units.Length; i++) units[i] = (char)r.Next(r.Next(4) == 0 ? char.MaxValue + 1 : 0x250);
            }), seed);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("A ")]
    [InlineData("( ")]
    [InlineData("(Ảnh: ")]
    [InlineData("a. Ảnh: B c\n")]
    [InlineData("cựu ")]
    [InlineData("ông ")]
    [InlineData("ông bà ")]
    [InlineData("Đại tướng đồng chí ")]
    [InlineData("ông Nam nói: ")]
    [InlineData("- Xin hỏi?\n- Xin cảm ơn ông!\n")]
    [InlineData("Thủ tướng, ")]
    [InlineData("Tổng thống Joe Biden. ")]
    [InlineData("ngày 1/1 ")]
    [InlineData("kỷ niệm 10 năm thiết lập quan hệ ngoại giao với nước bạn, ")]
    [InlineData("Theo TTXVN\n")]
    [InlineData("Minh Anh\n")]
    [InlineData("Tin khác\n")]
    [InlineData("Hai bên trao đổi./.\n")]
    [InlineData("e\u0301\u0301")]
    [InlineData("\"“")]
    [InlineData("- Xin hỏi?\n")]
    [InlineData("Tiêu đề nhỏ\n")]
    [InlineData("Xuan-")]
    [InlineData("TTXVN - ")]
    [InlineData("1/1/2024 ")]
    [InlineData("“Tô Lâm nói ")]
    [InlineData("Tô Lâm, hai nhà lãnh đạo nói ")]
    [InlineData("như lời Tô Lâm “một hai ba bốn năm” ")]
    [InlineData("Tô Lâm cảm ơn Joe Biden; ")]
    [InlineData("Ngày 1/1/2024 Tô Lâm gặp Joe Biden, ")]
    [InlineData("Bộ Ngoại giao, Việt Nam ")]
    [InlineData("Ông Nguyễn Văn A, Bí thư, ")]
    [InlineData("Từ khóa:\n")]
    [InlineData("Thứ Hai, 1/1/2024 10:10 (GMT+7)\n")]
    [InlineData("Thảo Nguyên - 1/1/2024\n")]
    [InlineData("Trang chủ > Đối ngoại\n")]
    [InlineData("Hà Nội (TTXVN 12/8) - ")]
    [InlineData("Ảnh do ")]
    [InlineData("(Nguồn: ")]
    [InlineData("Nguồn hình ảnh, AFP\n")]
    [InlineData("Facebook ")]
    [InlineData("ĐỌC NGAY\n")]
    [InlineData("Đúng không?\nXin cảm ơn ông!\n")]
    [InlineData("&amp;")]
    [InlineData("<br>a&nbsp;")]
    [InlineData("<p ")]
    public void A_megabyte_of_the_same_is_read_whole(string piece)
    {
        var raw = new StringBuilder();
        for (var i = 0; raw.Length < 1_000_000; i++) raw.Append(piece);
        AssertRead(raw.ToString(), 0);
    }

    [Theory]
    [InlineData("Đại hội đồng LHQ", " ", "x")]
    [InlineData("ngày 25 tháng 9", " ", "x")]
    [InlineData("kỷ niệm", " ", "x")]
    [InlineData("a", ".", "a")]
    [InlineData("a", "?!", "a")]
    [InlineData("a", "\u0301\u0323", "")]
    [InlineData("Trong khuôn khổ", ",", " x")]
    [InlineData("Theo", " ", "TTXVN")]
    [InlineData("Ảnh", " ", ": x")]
    public void A_megabyte_between_two_words_is_read_whole(string before, string piece, string behind)
    {
        var raw = new StringBuilder(before);
        while (raw.Length < 1_000_000) raw.Append(piece);
        AssertRead(raw.Append(behind).ToString(), 0);
    }

    [Fact]
    public void Names_in_thousands_of_headings_and_changing_spellings_are_read_whole()
    {
        var raw = new StringBuilder(
            "Mở đầu là một đoạn văn dài vừa đủ để được coi là văn xuôi, với một dấu chấm ở cuối câu, như mọi đoạn văn khác trong bài.\n");
        for (var i = 0; i < 30_000; i++) raw.Append("Tô Lâm a\n");
        for (var i = 0; i < 10_000; i++) raw.Append(CultureInfo.InvariantCulture, $"ông Zoa Q{i % 7}-Q{i % 11}-Q{i % 13}. Chủ tịch {i} Joe Biden. ");
        raw.Append("\nKết thúc cũng là một đoạn văn dài vừa đủ để được coi là văn xuôi, với một dấu chấm ở cuối câu, như mọi đoạn văn khác trong bài.");
        AssertRead(raw.ToString(), 0);
    }

    [Fact]
    public void Thousands_of_different_names_are_read_whole()
    {
        var raw = new StringBuilder();
        for (var i = 0; i < 20_000; i++) raw.Append(CultureInfo.InvariantCulture, $"Tổng thống {(char)('A' + (i % 26))}xb{i} Qzk{i % 97}w khẳng định. ");
        AssertRead(raw.ToString(), 0);
    }

    [Fact]
    public void The_texts_of_all_cases_are_read_whole()
    {
        foreach (var spec in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.txt").SelectMany(Spec.InFile))
            Coverage.AssertWhole(spec.Text, ArticleExtractor.Extract(spec.Text));
    }

    private static void AssertRead(string raw, int seed)
    {
        ExtractedArticle article;
        try
        {
            article = ArticleExtractor.Extract(raw);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {raw[..Math.Min(raw.Length, 400)]}"), fault);
        }

        Coverage.AssertWhole(raw, article);
        foreach (var mention in article.People.SelectMany(p => p.Mentions)) Assert.True(mention.Span.Length > 0 && mention.Span.End <= raw.Length);
        foreach (var date in article.Dates) Assert.True(date.Span.Length > 0 && date.Span.End <= raw.Length);
    }
}

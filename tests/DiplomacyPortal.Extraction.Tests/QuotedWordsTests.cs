namespace DiplomacyPortal.Extraction.Tests;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("Ông gọi đó là “bước ngoặt” và \"cầu nối\".", "“bước ngoặt”|\"cầu nối\"")]
    [InlineData("Bà nói: «Chào các bạn».", "«Chào các bạn»")]
    [InlineData("Bà nói: “Từ ‘bạn’ rất quý”.", "“Từ ‘bạn’ rất quý”")]
    [InlineData("Bà nói: “Tôi vui. Rất vui.", "“Tôi vui. Rất vui.")]
    [InlineData("Tôi rất vui”, bà nói. “Rất vui”.", "Tôi rất vui”|“Rất vui”")]
    [InlineData("Ông gọi đó là “bước ngoặt\".", "“bước ngoặt\"")]
    [InlineData("Bà cao ‘như núi’.", "")]
    [InlineData("Bà nói tôi vui.", "")]
    [InlineData("", "")]
    public void Quoted_words_are_told_from_the_rest_and_nothing_is_lost(string text, string quoted)
    {
        var pieces = QuotedWords.Of(text);
        Assert.Equal(quoted, string.Join('|', pieces.Where(p => p.IsQuoted).Select(p => p.Words)));
        Assert.Equal(text, string.Concat(pieces.Select(p => p.Words)));
    }

    [Theory]
    [InlineData("Hai nước là “cầu nối” của nhau.", "")]
    [InlineData("Bà Bình: “Tôi vui”.", "“Tôi vui”")]
    [InlineData("“Tôi vui”, từ nay.", "“Tôi vui”")]
    public void A_turn_of_an_interview_quotes_only_what_its_marks_hold_from_the_start(string text, string quoted) =>
        Assert.Equal(quoted, string.Concat(QuotedWords.Of(text, ":").Where(p => p.IsQuoted).Select(p => p.Words)));
}

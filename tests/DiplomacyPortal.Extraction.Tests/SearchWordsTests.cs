using System.Text;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Hoà bình, HÒA BÌNH", "hòa bình hòa bình", "hoa binh hoa binh")]
    [InlineData("thuý thúy", "thúy thúy", "thuy thuy")]
    [InlineData("Ðại Đại ðại", "đại đại đại", "dai dai dai")]
    [InlineData("Mỹ Mĩ kỉ kỷ lí lý sĩ sỹ hi hy tỉ tỷ quí quý", "mỹ mỹ kỷ kỷ lý lý sỹ sỹ hy hy tỷ tỷ quý quý", "my my ky ky ly ly sy sy hy hy ty ty quy quy")]
    [InlineData("thúi thi khi minh quít mía", "thúi thi khi minh quít mía", "thui thi khi minh quit mia")]
    [InlineData("đường dương", "đường dương", "duong duong")]
    [InlineData("Díaz-Canel, 25/9; V.Putin Sa’ar", "díaz canel 25 9 v putin sa ar", "diaz canel 25 9 v putin sa ar")]
    [InlineData("T&ocirc; L&#226;m<br>g&#7863;p&nbsp;b&agrave;<b>A</b>", "tô lâm gặp bà a", "to lam gap ba a")]
    [InlineData("Yıldırım Børge", "yıldırım børge", "yildirim borge")]
    [InlineData("hợp\u00ADtác hợp\u200Btác", "hợptác hợp tác", "hoptac hop tac")]
    [InlineData("\U0001F600Cuba\uD83D \uDE00Cuba\U0001D400 \u0301", "cuba cuba\U0001D400", "cuba cuba\U0001D400")]
    [InlineData("“…” – \u0000 ()*", "", "")]
    public void A_text_is_cut_into_the_words_that_are_searched(string raw, string exact, string folded)
    {
        var words = SearchWords.Of(raw);
        Assert.Equal(exact, string.Join(' ', words.Select(word => word.Exact)));
        Assert.Equal(folded, string.Join(' ', words.Select(word => word.Folded)));
    }

    [Theory]
    [InlineData("Thuỷ quân ở Đà Nẵng, Mĩ và Liên hiệp Quốc hoà giải")]
    [InlineData("Nguyễn Phú Trọng, Ủy ban Thường vụ, quỹ, khuỷu, hoạ, khoẻ")]
    public void Loose_marks_are_the_marks_of_their_letters(string text)
    {
        var (composed, loose) = (SearchWords.Of(text.Normalize(NormalizationForm.FormC)), SearchWords.Of(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(composed.Select(word => word.Exact), loose.Select(word => word.Exact));
        Assert.Equal(composed.Select(word => word.Folded), loose.Select(word => word.Folded));
    }

    [Fact]
    public void A_word_keeps_its_place_in_the_raw_text()
    {
        const string raw = "x <b>To\u0302</b>&nbsp;L&acirc;m, Ða\u0300 y";
        var slice = TextSpan.Between(2, raw.Length - 2);
        var words = SearchWords.Of(raw, slice);

        Assert.Equal(["To\u0302", "L&acirc;m", "Ða\u0300"], words.Select(word => word.Span.In(raw)));
        Assert.Equal(["tô", "lâm", "đà"], words.Select(word => word.Exact));
    }

    [Theory]
    [InlineData("đi", true)]
    [InlineData("Mĩ", true)]
    [InlineData("Mi", false)]
    [InlineData("2024", false)]
    public void A_word_knows_whether_it_bears_a_mark(string text, bool isMarked) => Assert.Equal(isMarked, SearchWords.Of(text)[0].IsMarked);

    [Fact]
    public void A_word_without_end_is_several_words()
    {
        var words = SearchWords.Of(new string('a', 1000));
        Assert.InRange(words.Max(word => word.Span.Length), 1, SearchWords.LongestWord);
        Assert.Equal(1000, words.Sum(word => word.Span.Length));
    }
}

using System.Text;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("T&agrave;u &amp; b&#7871;n, s&#x1EA5;m&nbsp;m&ugrave;a", "Tàu & bến, sấm mùa")]
    [InlineData("&ldquo;C&oacute;&rdquo; &ndash; &hellip; &#39;kh&ocirc;ng&#39; &quot;&lt;&gt;&quot;", "“Có” – … 'không' \"<>\"")]
    [InlineData("hai l&amp;#7847;n m&amp;atilde; h&oacute;a&amp;nbsp;", "hai lần mã hóa ")]
    [InlineData("AT&T; Q&A; &xyz; & &; &#; &#xD83D;", "AT&T; Q&A; &xyz; & &; &#; &#xD83D;")]
    [InlineData("a&#769; e\u0323\u0302 e\u0302\u0323 Ða\u0300 Nẵng", "á ệ ệ Đà Nẵng")]
    [InlineData("m&#7897;t<br/>hai<p class=\"x\">ba</p><b>b&#7889;n</b>", "một\nhai\nba\n bốn ")]
    [InlineData("a < b, <không phải thẻ>, <script>", "a < b, <không phải thẻ>, <script>")]
    [InlineData("x\u0301\u0302\u0303 \u0301 q\u0303", "x\u0301\u0302\u0303 \u0301 q\u0303")]
    public void A_slice_is_shown_as_a_reader_should_see_it(string raw, string plain) => Assert.Equal(plain, PlainText.Of(raw));

    [Fact]
    public void Every_character_leads_back_to_the_characters_it_was_read_from()
    {
        const string raw = "Ch&agrave;o Ðo\u0302\u0301i&nbsp;ta\u0301c<br>x";
        var composed = ComposedText.Of(raw);

        Assert.Equal("Chào Đối tác\nx", composed.Text);
        Assert.Equal(["C", "h", "&agrave;", "o", " ", "Ð", "o\u0302\u0301", "i", "&nbsp;", "t", "a\u0301", "c", "<br>", "x"],
            Enumerable.Range(0, composed.Text.Length).Select(i => composed.ToOriginal(new TextSpan(i, 1)).In(raw)));
        Assert.Equal(composed.Text.IndexOf('t', StringComparison.Ordinal), composed.FromOriginal(raw.IndexOf("ta\u0301c", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_without_anything_odd_is_not_copied()
    {
        var raw = "Thủ tướng phát biểu.".Normalize(NormalizationForm.FormC);
        Assert.Same(raw, PlainText.Of(raw));
    }
}

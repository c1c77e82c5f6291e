using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("Huế", "Huế")]
    [InlineData("\uFFFEHu\u202Eế\U0010FFFF", "Huế")]
    [InlineData("\U0001FFFE\uFDD0\uFFFF", "")]
    [InlineData("🎉\uFDCF\uFDF0\uFFFD\U0010FFFD", "🎉\uFDCF\uFDF0\uFFFD\U0010FFFD")]
    public void What_is_no_character_is_left_out(string text, string shown) => Assert.Equal(shown, DisplayText.Clean(text));

    [Theory]
    [InlineData("- Phó Thủ tướng đến.", "Phó Thủ tướng đến.")]
    [InlineData("–Bà đến.", "Bà đến.")]
    [InlineData("• - Bà đến.", "Bà đến.")]
    [InlineData("* Bà đến.", "Bà đến.")]
    [InlineData("- 20 người đến.", "20 người đến.")]
    [InlineData("-5 độ.", "-5 độ.")]
    [InlineData("*Bà* đến.", "*Bà* đến.")]
    [InlineData("Bà - ông.", "Bà - ông.")]
    [InlineData("-", "-")]
    public void An_excerpt_begins_behind_the_bullet_of_a_list(string text, string shown) => Assert.Equal(shown, DisplayText.Excerpt(text, 100));

    [Theory]
    [InlineData("Hôm qua, Chủ tịch xã thăm làng.", "…Chủ tịch xã thăm làng.")]
    [InlineData("- Sáng nay (26/9), tại đình làng, hội mở.", "…tại đình làng, hội mở.")]
    [InlineData("Chiều qua Chủ tịch xã thăm làng.", "…Chủ tịch xã thăm làng.")]
    [InlineData("Hôm nay là ngày hội làng.", "Hôm nay là ngày hội làng.")]
    [InlineData("Hôm nayChủ tịch xã thăm làng.", "Hôm nayChủ tịch xã thăm làng.")]
    [InlineData("Hôm qua,", "Hôm qua,")]
    [InlineData("“Hôm qua, tôi vui”, ông nói.", "“Hôm qua, tôi vui”, ông nói.")]
    public void A_sentence_away_from_its_article_does_not_open_with_a_day_that_only_the_article_counts(string text, string shown) =>
        Assert.Equal(shown, DisplayText.Cited(text, 100));
}

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
}

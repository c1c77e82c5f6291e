using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class DisplayTextTests
{
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

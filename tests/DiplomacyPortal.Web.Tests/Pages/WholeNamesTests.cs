using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class WholeNamesTests
{
    [Theory]
    [InlineData("Chủ tịch Lê Thị Bình gặp Tổng thống Chile Peter Marlow", "Lê Thị Bình|Chile Peter Marlow")]
    [InlineData("“Việt Nam, Nga” và (Hoa Kỳ)", "“Việt Nam,|(Hoa Kỳ)")]
    [InlineData("Quan hệ Việt Nam - Hoa Kỳ", "Việt Nam -|Hoa Kỳ")]
    [InlineData("Một ngày ở Huế: An gặp Bình", "")]
    [InlineData("CHỦ TỊCH LÊ THỊ BÌNH GẶP", "")]
    [InlineData("Lê Thị Bình Gặp Peter Marlow Hôm Nay", "")]
    [InlineData("  Lê  Thị Bình ", "Thị Bình")]
    [InlineData("", "")]
    public void Words_with_capitals_that_follow_each_other_stay_together(string title, string whole)
    {
        var shown = new HtmlParser().ParseDocument($"<h3>{Html(title)}</h3>").QuerySelector("h3")!;
        Assert.Equal((title, whole), (shown.TextContent, string.Join('|', shown.QuerySelectorAll(".whole").Select(w => w.TextContent))));
    }

    [Fact]
    public void Markup_in_a_title_is_only_text() => Assert.Equal("&lt;b&gt;An <span class=\"whole\">Lê A&lt;i&gt;</span>", Html("<b>An Lê A<i>"));

    private static string Html(string title)
    {
        using var writer = new StringWriter();
        WholeNames.Of(title).WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}

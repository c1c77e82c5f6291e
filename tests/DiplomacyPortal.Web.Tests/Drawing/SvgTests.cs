using System.Globalization;
using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class SvgTests
{
    [Theory]
    [InlineData(0.04, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(12.345, "12.3")]
    [InlineData(-7, "-7")]
    [InlineData(1234.5, "1234.5")]
    public void Numbers_are_written_with_a_point_in_every_language(double value, string written)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("vi-VN");
        Assert.Equal(written, Svg.Number(value));
        Assert.Equal("12.5%", Svg.Percent(1, 8));
        CultureInfo.CurrentCulture = before;
    }
}

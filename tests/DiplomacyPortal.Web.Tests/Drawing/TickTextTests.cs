using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class TickTextTests
{
    private static readonly IStringLocalizer<Texts> Words =
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<Texts>>();

    [Theory]
    [InlineData("vi-VN", TimeUnit.Day, "5", "5/9/2024")]
    [InlineData("vi-VN", TimeUnit.Month, "Th9", "tháng 9/2024")]
    [InlineData("vi-VN", TimeUnit.Year, "2024", "2024")]
    public void A_division_is_named_as_shortly_as_it_can_be(string language, TimeUnit unit, string brief, string full)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(language), new(language));
        var (texts, tick) = (new TickText(Words, new DisplayDate(Words)), new TimeTick(unit, new(2024, 9, 5), 0));
        Assert.Equal((brief, full), (texts.Short(tick), texts.Full(tick)));
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
    }
}

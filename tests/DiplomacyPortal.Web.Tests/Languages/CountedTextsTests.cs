using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class CountedTextsTests
{
    private static readonly CountedTexts<Texts> Text = new(
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizerFactory>());

    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(2, "2 articles")]
    [InlineData(12345, "12,345 articles")]
    public void English_tells_one_from_many(int count, string written)
    {
        using var _ = new InEnglish();
        Assert.Equal(written, Text["Found.Total", count]);
    }

    [Fact]
    public void Vietnamese_counts_one_as_it_counts_two()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("vi-VN");
        Assert.Equal(Text["Found.Total", 2].Value.Replace('2', '1'), Text["Found.Total", 1]);
    }

    [Fact]
    public void A_number_that_counts_nothing_is_written_as_it_is()
    {
        using var _ = new InEnglish();
        Assert.Equal("Page 1", Text["Pager.Page", 1]);
    }
}

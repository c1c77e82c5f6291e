using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class NarrowScreenTests
{
    [Fact]
    public async Task No_page_scrolls_sideways_at_320_pixels()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([.. Samples.All, .. ToldSamples.All, .. Hostile.All], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        foreach (var path in new[]
        {
            "/", "/articles", "/articles?person=khong-ai&from=abc&to=x&source=y", "/timeline", "/statements", "/people", "/people/tran-van-an", "/about", "/nowhere",
            $"/people/{Slug.From(Hostile.Name)}", $"/articles/{Samples.Talks.Slug}", $"/articles/{Samples.Talks.Slug}/original",
            $"/articles/{Hostile.Article.Slug}", $"/articles/{Hostile.Article.Slug}?show=people&show=dates&show=statements", $"/articles/{Hostile.Article.Slug}/original",
            $"/articles/{Hostile.OneLine.Slug}",
        })
        {
            await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
            Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Theory]
    [InlineData(390, "/statements", false)]
    [InlineData(390, "/statements?kind=direct", false)]
    [InlineData(390, "/statements?from=2024", true)]
    [InlineData(1280, "/statements", true)]
    public async Task The_filter_is_folded_away_on_a_narrow_screen_until_it_is_used(int width, string path, bool isVisible)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(ToldSamples.All, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
        Assert.Equal(isVisible, await page.Locator("form.filter").IsVisibleAsync());
    }
}

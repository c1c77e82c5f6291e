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
}

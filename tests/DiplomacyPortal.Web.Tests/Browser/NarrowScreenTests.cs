using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

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
            "/", "/articles", "/articles?person=khong-ai&from=abc&to=x&source=y", "/timeline", "/meetings", "/statements", "/people", "/people/tran-van-an",
            "/about", "/nowhere",
            $"/people/{Slug.From(Hostile.Name)}", $"/articles/{Samples.Talks.Slug}", $"/articles/{Samples.Talks.Slug}/original",
            $"/articles/{Hostile.Article.Slug}", $"/articles/{Hostile.Article.Slug}/original",
            $"/articles/{Hostile.OneLine.Slug}",
        })
        {
            await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
            Assert.Equal((path, 320), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
            await BrowsedPortal.UnfoldAsync(page);
            Assert.Equal((path, 320), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [Theory]
    [InlineData(390, "/statements", false)]
    [InlineData(390, "/statements?kind=direct", false)]
    [InlineData(390, "/statements?from=2024", false)]
    [InlineData(390, "/statements?from=x", true)]
    [InlineData(1280, "/statements", true)]
    [InlineData(390, "/articles", false)]
    [InlineData(390, "/articles?year=2024", false)]
    [InlineData(390, "/articles?from=x", true)]
    [InlineData(1280, "/articles", true)]
    public async Task The_filter_is_folded_away_on_a_narrow_screen_until_it_is_used(int width, string path, bool isVisible)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(ToldSamples.All, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
        Assert.Equal(
            isVisible, await page.Locator(path.StartsWith("/articles", StringComparison.Ordinal) ? "#facet-year a >> nth=0" : "form.filter").IsVisibleAsync());
    }

    [Fact]
    public async Task The_facets_stand_beside_the_list_on_a_wide_screen_and_a_bar_of_the_chart_filters_it()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Samples.All, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, "/articles?person=peter-marlow").AbsoluteUri);
        var (facets, list) = (await page.Locator(".facets").BoundingBoxAsync(), await page.Locator(".faceted .main").BoundingBoxAsync());
        Assert.True(facets!.X + facets.Width < list!.X && facets.Y == list.Y);

        var bars = page.Locator(".over-time a");
        Assert.Equal(["tháng 3/2023: 1 bài", "tháng 9/2024: 1 bài"], await LabelsAsync(bars));
        await bars.First.ClickAsync();
        Assert.EndsWith("/articles?person=peter-marlow&year=2023-03", page.Url, StringComparison.Ordinal);
        Assert.Equal(["tháng 3/2023: 1 bài"], await LabelsAsync(page.Locator(".over-time a.chosen")));
        Assert.Equal(2, await bars.CountAsync());
        Assert.Equal("rgb(143, 29, 29)", await page.Locator(".over-time .chosen .hits").EvaluateAsync<string>("e => getComputedStyle(e).fill"));

        static Task<string[]> LabelsAsync(ILocator bars) => bars.EvaluateAllAsync<string[]>("all => all.map(bar => bar.getAttribute('aria-label'))");
    }

    [Theory]
    [InlineData("/articles?q=hai")]
    [InlineData("/articles?q=hai+nuoc&person=tran-van-an&sort=newest")]
    [InlineData("/articles?year=2024&source=B%C3%A1o+M%E1%BA%ABu")]
    [InlineData("/articles?q=khong+dau")]
    public async Task What_leads_on_from_results_and_facets_is_high_enough_for_fingers(string path)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([.. Samples.All, .. ToldSamples.All], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
        await BrowsedPortal.UnfoldAsync(page);
        var low = await page.Locator("main :is(a, summary, button):visible:not(svg *)").EvaluateAllAsync<string[]>("""
            all => all.filter(e => Math.min(...[...e.getClientRects()].map(line => line.height)) < 24).map(e => e.outerHTML)
            """);
        Assert.Empty(low);
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public async Task The_contents_of_the_reference_are_folded_above_it_on_a_narrow_screen_and_stay_beside_it_on_a_wide_one(int width, bool isWide)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Samples.All, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, "/api").AbsoluteUri);
        var link = page.Locator(".contents a[href='#problems']");
        Assert.Equal(isWide, await link.IsVisibleAsync());
        if (!isWide) await page.Locator(".contents summary").ClickAsync();
        var (contents, main) = (await page.Locator(".contents").BoundingBoxAsync(), await page.Locator(".reference").BoundingBoxAsync());
        Assert.True(isWide ? contents!.X > main!.X + main.Width : contents!.Y + contents.Height < main!.Y);

        await link.ClickAsync();
        Assert.True(await page.Locator("#problems").EvaluateAsync<bool>("e => scrollY > 1000 && e.getBoundingClientRect().top < innerHeight"));
        Assert.Equal(isWide, await link.EvaluateAsync<bool>("e => e.getBoundingClientRect().bottom > 0"));
    }
}

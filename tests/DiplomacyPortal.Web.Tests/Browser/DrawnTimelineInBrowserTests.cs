using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class DrawnTimelineInBrowserTests
{
    private static ArticleSample Of(int day) => new($"Bài về ngày {day}")
    {
        Date = $"2024-09-{day:D2}", Parts = [new($"Việc của ngày {day}.")], Events = [new($"Việc của ngày {day}.", $"2024-09-{day:D2}", "visit")],
    };

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Keys_walk_through_the_drawing_in_order_of_time_and_Enter_opens_what_is_told(int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Of(20), Of(5), Of(12)], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, "/timeline?from=2024-09&to=2024-09").AbsoluteUri);

        var past = page.Locator(".past-drawing");
        await past.FocusAsync();
        Assert.True((await past.BoundingBoxAsync())!.Height >= 24);
        for (var way = await page.Locator(".drawn-ways a").CountAsync(); way > 0; way--) await page.Keyboard.PressAsync("Tab");
        foreach (var day in new[] { 5, 12, 20 })
        {
            await page.Keyboard.PressAsync("Tab");
            var told = $"{day}/9/2024 · Chuyến thăm · Việc của ngày {day}.";
            Assert.Equal(told, await page.Locator(":focus").GetAttributeAsync("aria-label"));
            Assert.StartsWith(told[..30], await page.Locator(".pointed:visible").TextContentAsync(), StringComparison.Ordinal);
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles/bai-ve-ngay-20#e0");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Arrows_walk_along_a_row_which_is_one_stop_of_the_Tab_key(int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Of(20), Of(5), Of(12)], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.GotoAsync(new Uri(portal.Address, "/timeline?from=2024-09&to=2024-09").AbsoluteUri);
        await Assertions.Expect(page.Locator(".drawn-keys")).ToBeVisibleAsync();
        await page.Locator(".drawn-ways a").Last.FocusAsync();

        foreach (var (key, day) in new[] { ("Tab", 5), ("ArrowRight", 12), ("ArrowRight", 20), ("ArrowRight", 20), ("ArrowLeft", 12), ("Home", 5), ("End", 20) })
        {
            await page.Keyboard.PressAsync(key);
            Assert.StartsWith($"{day}/9/2024", await page.Locator(":focus").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        }

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(0, await page.Locator(".drawing :focus").CountAsync());
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.StartsWith("20/9/2024", await page.Locator(":focus").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_points_at_a_mark_reads_what_it_is_within_the_drawing()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Of(5), Of(12)], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, "/timeline?from=2024-09&to=2024-09&rows=leader").AbsoluteUri);
        var (name, told) = (page.Locator(".drawing.wide .of").First, page.Locator(".pointed:visible"));
        var (mark, other) = (page.Locator(".drawing.wide .reach").Nth(1), page.Locator(".drawing.wide .reach").First);
        await mark.HoverAsync();
        await Assertions.Expect(told).ToHaveTextAsync("12/9/2024 · Chuyến thăm · Việc của ngày 12.");
        var (box, at) = ((await told.BoundingBoxAsync())!, (await mark.BoundingBoxAsync())!);
        Assert.InRange(at.X + (at.Width / 2), box.X, box.X + box.Width);
        await Assertions.Expect(name).ToBeVisibleAsync();

        // Where names have no column of their own they make place.
        await page.SetViewportSizeAsync(900, 800);
        await other.HoverAsync();
        await Assertions.Expect(name).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280, "/timeline")]
    [InlineData(840, "/timeline?from=2024&to=2024")]
    [InlineData(768, "/timeline?from=2024-05&to=2024-05")]
    [InlineData(1024, "/timeline?from=2024-05&to=2024-05&rows=place")]
    [InlineData(390, "/timeline?from=2024-09&to=2024-09")]
    [InlineData(320, "/timeline?from=2024-05&to=2024-05&rows=place")]
    [InlineData(320, "/timeline?rows=leader")]
    public async Task What_is_drawn_is_large_enough_to_be_read_and_touched_and_nothing_lies_on_another(int width, string path)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await ManyEvents.PortalAsync(1_000, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(1, await page.Locator(".drawing:visible").CountAsync());
        Assert.Empty(await page.Locator(".drawing:visible text:visible").EvaluateAllAsync<string[]>(
            "all => all.filter(t => parseFloat(getComputedStyle(t).fontSize) < 12).map(t => t.outerHTML)"));
        Assert.Empty(await page.Locator(".drawing:visible :is(.reach, .bundle)").EvaluateAllAsync<string[]>("""
            all => {
              const boxes = all.map(r => r.getBoundingClientRect());
              const apart = (a, b) => a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
              return all.filter((r, i) => boxes[i].height < 23.5 || boxes[i].left < -0.5 || boxes[i].right > innerWidth + 0.5
                || boxes.some((b, j) => j !== i && !apart(b, boxes[i]))).map(r => r.outerHTML);
            }
            """));
    }
}

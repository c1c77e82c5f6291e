using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>A page comes to rest at once: it is laid out no more often than text alone, and nothing that is shown moves.</summary>
public sealed class OneLayoutTests : IDisposable
{
    private const string BareAddress = "http://bare.example/";

    private static readonly string Bare =
        $"<!DOCTYPE html><meta charset=utf-8><title>.</title><p>{TenKilobytes.Text.Replace("\n\n", "<p>", StringComparison.Ordinal)}";

    private readonly TemporaryFolder _seeds = new();

    [Fact]
    public async Task A_page_needs_no_more_layouts_than_bare_text_and_nothing_moves_on_it()
    {
        await using var chromium = await Chromium.StartAsync();
        _seeds.Write("a.txt", TenKilobytes.Text);
        await using var portal = await RowPortal.WithAsync([], onKestrel: true, seeds: _seeds.Path);
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var (article, person) = ($"/articles/{archive.Articles.Single().Slug}", $"/people/{archive.People.OrderBy(p => p.Id).First().Slug}");
        List<string> wrong = [];
        foreach (var width in (int[])[390, 1280, 1920])
        {
            var bare = await FewestAsync(chromium, width);
            foreach (var path in (string[])["/", "/articles", article, "/timeline", person])
            {
                // A busy machine may send a page in parts, and what has come is laid out: two loads may say so, not three.
                var loads = new List<Load>();
                while (loads.Count < 3 && !loads.Any(load => load.Layouts <= bare.Layouts))
                    loads.Add(await LoadAsync(chromium, width, new Uri(portal.Address, path).AbsoluteUri));
                if (loads.Min(load => load.Layouts) is var layouts && layouts > bare.Layouts)
                    wrong.Add($"{path} at {width}: {layouts} layouts, and {bare.Layouts} of bare text");
                wrong.AddRange(loads.Where(load => load.Shift > 0).Select(load => $"{path} at {width}: moves by {load.Shift}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_moves_would_be_noticed()
    {
        await using var chromium = await Chromium.StartAsync();
        const string late = "<script>requestAnimationFrame(() => requestAnimationFrame(() => document.body.prepend('!')))</script>";
        var bare = await FewestAsync(chromium, 1280);
        var moving = await LoadAsync(chromium, 1280, BareAddress, Bare + late);
        Assert.Equal(0, bare.Shift);
        Assert.True(moving.Layouts > bare.Layouts && moving.Shift > 0, moving.ToString());
    }

    public void Dispose() => _seeds.Dispose();

    /// <returns>Of three loads of bare text, which a busy machine may send in parts too.</returns>
    private static async Task<Load> FewestAsync(Chromium chromium, int width)
    {
        List<Load> loads = [];
        while (loads.Count < 3) loads.Add(await LoadAsync(chromium, width, BareAddress, Bare));
        return loads.MinBy(load => load.Layouts)!;
    }

    /// <param name="html">What is found at the address, if not the portal is asked.</param>
    private static async Task<Load> LoadAsync(Chromium chromium, int width, string address, string? html = null)
    {
        // With nothing kept of another page.
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await context.NewPageAsync();
        if (html is not null) await page.RouteAsync(address, route => route.FulfillAsync(new() { ContentType = "text/html", Body = html }));
        // Over a slow line scripts come to a page that is shown already.
        await page.RouteAsync("**/*.js", async route =>
        {
            await Task.Delay(200);
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe(
                { type: "layout-shift", buffered: true });
            """);
        var tools = await context.NewCDPSessionAsync(page);
        await tools.SendAsync("Performance.enable");
        await page.GotoAsync(address);
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))");
        var metrics = (await tools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray();
        var layouts = metrics.Single(metric => metric.GetProperty("name").GetString() == "LayoutCount").GetProperty("value").GetInt32();
        return new(layouts, await page.EvaluateAsync<double>("window.shift"));
    }

    private sealed record Load(int Layouts, double Shift);
}

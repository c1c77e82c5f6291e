using System.Collections.Concurrent;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class HostileTextInBrowserTests
{
    private static readonly string[] Paths =
    [
        "/", "/articles", "/timeline", "/meetings", "/statements", "/people", $"/people/{Slug.From(Hostile.Name)}",
        .. Hostile.All.SelectMany(a => new[] { $"/articles/{a.Slug}", $"/articles/{a.Slug}/original" }),
        $"/articles?from={Uri.EscapeDataString(Hostile.Script)}&person={Uri.EscapeDataString(Hostile.Image)}",
    ];

    [Fact]
    public async Task Nothing_of_a_hostile_text_runs_or_leaves_the_portal()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Hostile.All, onKestrel: true);
        var root = portal.Address;
        var page = await chromium.Browser.NewPageAsync();
        ConcurrentQueue<string> happened = new();
        page.Dialog += async (_, dialog) =>
        {
            happened.Enqueue($"dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Console += (_, message) => happened.Enqueue($"console {message.Text}");
        page.PageError += (_, error) => happened.Enqueue($"error {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != root.Authority) happened.Enqueue($"request {request.Url}");
        };

        foreach (var path in Paths)
        {
            var response = await page.GotoAsync(new Uri(root, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Equal(200, response!.Status);
            Assert.True(await page.EvaluateAsync<bool>("window.pwned === undefined"), path);
            Assert.NotEmpty((await page.Locator("h1").InnerTextAsync()).Trim());
            // Whatever is left to hover or to press on must not run either.
            await page.EvaluateAsync("""
                for (const element of document.querySelectorAll('main *'))
                    for (const name of ['mouseover', 'load', 'error', 'focus'])
                        element.dispatchEvent(new Event(name));
                """);
            Assert.True(await page.EvaluateAsync<bool>("window.pwned === undefined"), path);
            Assert.Empty(happened);
        }
    }

    [Fact]
    public async Task The_canary_would_be_seen()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.Browser.NewPageAsync();
        await page.SetContentAsync($"<p>{Hostile.Image}</p>");
        await page.WaitForFunctionAsync("window.pwned === 2");
    }
}

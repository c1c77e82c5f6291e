using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>One browser and one portal with every page for all tests of a class, which change nothing in it.</summary>
public sealed class BrowsedPortal : IAsyncDisposable
{
    private Chromium? _chromium;
    private RowPortal? _portal;

    /// <summary>A page of a reader who has nothing open yet.</summary>
    /// <param name="system">What the reader's system asks for.</param>
    /// <param name="chosen">The theme that the reader chose over it.</param>
    public async Task<IPage> OpenAsync(
        int width = 1280, ColorScheme system = ColorScheme.Light, string? chosen = null, bool hasScript = true, int height = 800,
        ReducedMotion motion = ReducedMotion.NoPreference)
    {
        // Not before the first test, which alone can be skipped where there is no browser.
        _chromium ??= await Chromium.StartAsync();
        _portal ??= await EveryPage.PortalAsync(onKestrel: true);
        var context = await _chromium.Browser.NewContextAsync(new()
        {
            BaseURL = _portal.Address.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = system,
            ReducedMotion = motion,
            JavaScriptEnabled = hasScript,
        });
        if (chosen is not null)
            await context.AddCookiesAsync([new() { Name = "preferences", Value = $"theme%3D{chosen}", Url = _portal.Address.AbsoluteUri }]);
        return await context.NewPageAsync();
    }

    public static async Task LogInAsync(IPage page)
    {
        await page.GotoAsync(EveryPage.Login);
        await FillInAsync(page);
        await page.WaitForURLAsync("**/admin");
    }

    /// <summary>The login page that stands open.</summary>
    public static async Task FillInAsync(IPage page)
    {
        await page.Locator("#email").FillAsync(AdministratorClient.Email);
        await page.Locator("#password").FillAsync(AdministratorClient.Password);
        await page.Locator("main .button").ClickAsync();
    }

    /// <summary>Whatever a page folds away.</summary>
    public static Task UnfoldAsync(IPage page) =>
        page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        if (_chromium is not null) await _chromium.DisposeAsync();
    }
}

using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>A real browser, where the machine has one.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Path = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <summary>Skips the test where there is no Chromium; CI has to have it.</summary>
    public static async Task<Chromium> StartAsync()
    {
        if (!File.Exists(Path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI runs the browser tests, and {Path} is absent.");
            Assert.Skip($"There is no Chromium at {Path}.");
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        return new Chromium(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}

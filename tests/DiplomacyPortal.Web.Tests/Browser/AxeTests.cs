using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>What a program can tell of WCAG 2.2 AA, of every page in both languages, all themes, wide and narrow.</summary>
public sealed class AxeTests(BrowsedPortal browsed) : IClassFixture<BrowsedPortal>
{
    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Themes differ in their colours alone.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task No_page_violates_a_rule_of_axe_or_scrolls_sideways(int width) =>
        await WalkAsync(await browsed.OpenAsync(width), Everything, EveryPage.Public.Concat(EveryPage.Administrators));

    [Theory]
    [InlineData(1280, ColorScheme.Dark, null)]
    [InlineData(1280, ColorScheme.Dark, "light")]
    [InlineData(1280, ColorScheme.Light, "dark")]
    [InlineData(320, ColorScheme.Dark, null)]
    public async Task No_theme_has_colours_that_are_hard_to_tell_apart(int width, ColorScheme system, string? chosen) =>
        await WalkAsync(await browsed.OpenAsync(width, system, chosen), Colours, EveryPage.Public.Concat(EveryPage.Administrators));

    [Fact]
    public async Task Pages_of_an_empty_archive_violate_no_rule_either()
    {
        var page = await browsed.OpenAsync();
        await using var empty = await RowPortal.WithAsync([], onKestrel: true);
        await WalkAsync(page, Everything, EveryPage.Empty, empty.Address);
    }

    [Theory]
    [InlineData("", ColorScheme.Light)]
    [InlineData("", ColorScheme.Dark)]
    [InlineData("/en", ColorScheme.Light)]
    [InlineData("/en", ColorScheme.Dark)]
    public async Task Forms_that_were_refused_violate_no_rule_either(string language, ColorScheme system)
    {
        var page = await browsed.OpenAsync(system: system);
        await RefusedForms.LoginAsync(page, language);
        Assert.Empty((await page.RunAxe(Everything)).Violations);
        await BrowsedPortal.LogInAsync(page);
        foreach (var refuse in (Func<IPage, string, Task>[])[RefusedForms.BiographyAsync, RefusedForms.WithdrawalAsync])
        {
            await refuse(page, language);
            Assert.Empty((await page.RunAxe(Everything)).Violations);
        }
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task The_open_list_of_suggestions_violates_no_rule_either(int width, ColorScheme system)
    {
        var page = await browsed.OpenAsync(width, system);
        foreach (var language in (string[])["", "/en"])
        {
            await page.GotoAsync($"{language}/about");
            await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("hoi dam");
            await page.Locator("#suggestions").WaitForAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            Assert.Equal(1, await page.Locator("#suggestions [aria-selected=true]").CountAsync());
            Assert.Empty((await page.RunAxe(Everything)).Violations);
        }
    }

    private static async Task WalkAsync(IPage page, AxeRunOptions rules, IEnumerable<string> paths, Uri? portal = null)
    {
        ConcurrentDictionary<string, string> wrong = [];
        page.Console += (_, message) =>
        {
            // A browser's own word on an answer that is meant: of a page that is not there.
            if (!message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) Report(message.Text);
        };
        page.PageError += (_, error) => Report(error);
        if (portal is null)
        {
            await VisitAsync(EveryPage.Login);
            await BrowsedPortal.LogInAsync(page);
        }

        foreach (var path in paths) await VisitAsync(path);
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Select(w => $"{w.Value}: {w.Key}")));

        async Task VisitAsync(string path)
        {
            foreach (var language in (string[])["", "/en"])
            {
                await page.GotoAsync(portal is null ? language + path : new Uri(portal, language + path).AbsoluteUri);
                if (await IsTooWideAsync()) Report($"{path} scrolls sideways");
                // A wide page is looked at as it comes, a narrow one with all that it folds away.
                if (page.ViewportSize!.Width < 1280)
                {
                    await BrowsedPortal.UnfoldAsync(page);
                    if (await IsTooWideAsync()) Report($"{path}, unfolded, scrolls sideways");
                }

                foreach (var violation in (await page.RunAxe(rules)).Violations)
                    Report($"{violation.Id} {string.Join(' ', violation.Nodes.Select(n => n.Html))}");
            }
        }

        Task<bool> IsTooWideAsync() => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");

        void Report(string problem) => wrong.TryAdd(problem, new Uri(page.Url).PathAndQuery);
    }
}

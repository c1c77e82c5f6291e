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
    [InlineData("")]
    [InlineData("/en")]
    public async Task Forms_that_were_refused_violate_no_rule_either(string language)
    {
        var page = await browsed.OpenAsync();
        await page.GotoAsync(language + EveryPage.Login);
        await page.Locator("#email").FillAsync("ai-do@example.vn");
        await page.Locator("#password").FillAsync("khong-phai-mat-khau");
        await page.Locator("main .button").ClickAsync();
        await page.Locator("[role=alert]").WaitForAsync();
        Assert.Empty((await page.RunAxe(Everything)).Violations);

        await BrowsedPortal.LogInAsync(page);
        await page.GotoAsync($"{language}/admin/people/tran-van-an");
        await page.Locator("#markdown-vi").FillAsync(new string('a', 6_001));
        await page.Locator("form.wide .button").First.ClickAsync();
        await page.Locator("[role=alert]").WaitForAsync();
        Assert.Empty((await page.RunAxe(Everything)).Violations);
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
        if (portal is null) await BrowsedPortal.LogInAsync(page);
        foreach (var path in paths)
        {
            foreach (var language in (string[])["", "/en"])
            {
                await page.GotoAsync(portal is null ? language + path : new Uri(portal, language + path).AbsoluteUri);
                if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) Report($"{path} scrolls sideways");
                foreach (var violation in (await page.RunAxe(rules)).Violations)
                    Report($"{violation.Id} {string.Join(' ', violation.Nodes.Select(n => n.Html))}");
            }
        }

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Select(w => $"{w.Value}: {w.Key}")));

        void Report(string problem) => wrong.TryAdd(problem, new Uri(page.Url).PathAndQuery);
    }
}

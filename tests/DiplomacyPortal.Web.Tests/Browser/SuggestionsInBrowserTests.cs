using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class SuggestionsInBrowserTests
{
    private static readonly ArticleSample[] Articles = [.. Samples.All, .. Hostile.All];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Suggestions_are_chosen_by_the_keyboard_alone(int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Articles, onKestrel: true);
        var (page, box, list) = await OpenAsync(chromium, portal, "/", width);
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));

        await box.PressSequentiallyAsync("tran v");
        await list.WaitForAsync();
        Assert.Equal(("true", "suggestions"), (await box.GetAttributeAsync("aria-expanded"), await box.GetAttributeAsync("aria-controls")));
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Contains("gợi ý", await page.Locator("form.search [role=status]").TextContentAsync(), StringComparison.Ordinal);
        var bounds = await list.BoundingBoxAsync();
        Assert.True(bounds!.X >= 0 && bounds.X + bounds.Width <= width);

        await box.PressAsync("ArrowDown");
        var first = await box.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator($"#{first}").GetAttributeAsync("aria-selected"));
        await box.PressAsync("ArrowUp");
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        await box.PressAsync("ArrowUp");
        Assert.NotEqual(first, await box.GetAttributeAsync("aria-activedescendant"));
        Assert.Single(await list.Locator("[aria-selected=true]").AllAsync());

        await box.PressAsync("Escape");
        Assert.False(await list.IsVisibleAsync());
        Assert.Equal("tran v", await box.InputValueAsync());

        await box.PressAsync("ArrowDown");
        await list.WaitForAsync();
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/people/tran-van-an");
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_for_what_was_typed()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Articles, onKestrel: true);
        var (page, box, list) = await OpenAsync(chromium, portal, "/about", 1280);
        await box.PressSequentiallyAsync("hội đàm");
        await list.WaitForAsync();
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/articles?q=*");
        Assert.Equal("hội đàm", await page.GetByRole(AriaRole.Combobox).InputValueAsync());
    }

    [Fact]
    public async Task A_suggestion_is_clicked_and_hostile_titles_stay_text()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Articles, onKestrel: true);
        var (page, box, list) = await OpenAsync(chromium, portal, "/timeline", 1280);
        await box.PressSequentiallyAsync("bài thử script");
        await list.WaitForAsync();
        Assert.Contains(Hostile.Script, await list.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("window.pwned === undefined"));
        await list.GetByRole(AriaRole.Option).First.ClickAsync();
        await page.WaitForURLAsync($"**/articles/{Hostile.Article.Slug}");
    }

    [Fact]
    public async Task Without_a_script_the_box_searches_too()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Articles, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(portal.Address.AbsoluteUri);
        await page.GetByLabel("Từ cần tìm").FillAsync("hội đàm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm", Exact = true }).ClickAsync();
        Assert.True(await page.Locator(".entry mark").CountAsync() > 0);
        Assert.False(await page.Locator(".suggestions").IsVisibleAsync());
    }

    private static async Task<(IPage Page, ILocator Box, ILocator List)> OpenAsync(Chromium chromium, RowPortal portal, string path, int width)
    {
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        page.Console += (_, message) => Assert.Fail(message.Text);
        await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
        return (page, page.GetByRole(AriaRole.Combobox), page.Locator("#suggestions"));
    }
}

using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class CopyButtonTests
{
    [Fact]
    public async Task A_citation_is_copied_as_its_file_has_it()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Samples.Talks], onKestrel: true);
        var context = await chromium.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(portal.Address, $"/articles/{Samples.Talks.Slug}").AbsoluteUri);
        await page.GetByText("RIS", new() { Exact = true }).ClickAsync();
        var shown = page.Locator(".cite details[open]");
        await shown.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await shown.GetByText("Đã chép").WaitForAsync();

        var file = await shown.GetByRole(Microsoft.Playwright.AriaRole.Link).GetAttributeAsync("href");
        Assert.Equal(
            (await page.EvaluateAsync<string>("async file => (await fetch(file)).text()", file)).ReplaceLineEndings(),
            (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings());
    }

    [Fact]
    public async Task Without_a_script_there_is_no_button_and_the_citation_can_be_read()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Samples.Talks], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, $"/articles/{Samples.Talks.Slug}").AbsoluteUri);
        await page.GetByText("BibTeX", new() { Exact = true }).ClickAsync();
        Assert.True(await page.Locator("#cite-0").IsVisibleAsync());
        Assert.False(await page.Locator(".cite button").First.IsVisibleAsync());
    }
}

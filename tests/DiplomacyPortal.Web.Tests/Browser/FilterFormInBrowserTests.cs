using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class FilterFormInBrowserTests
{
    [Theory]
    [InlineData("/articles", true, "?from=2024")]
    [InlineData("/timeline", true, "?from=2024")]
    [InlineData("/articles", false, "?from=2024&to=")]
    public async Task A_form_leaves_empty_fields_out_of_the_address_where_it_can(string path, bool hasScript, string query)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync(Samples.All, onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = 1280, Height = 800 } });
        await page.GotoAsync(new Uri(portal.Address, path).AbsoluteUri);
        await page.GetByLabel("Từ", new() { Exact = true }).FillAsync("2024");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Lọc", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**?*");
        Assert.Equal(query, new Uri(page.Url).Query);
    }
}

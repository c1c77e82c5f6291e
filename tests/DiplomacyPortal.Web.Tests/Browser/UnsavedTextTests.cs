using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>No editor loses what he has typed without being told.</summary>
public sealed class UnsavedTextTests(BrowsedPortal browsed) : IClassFixture<BrowsedPortal>
{
    private const string Form = "/admin/people/peter-marlow";
    private const string Typed = "Ông sinh ra ở một làng chài.";

    [Fact]
    public async Task After_a_login_that_ended_the_text_is_where_the_login_page_says()
    {
        var page = await OpenAsync();
        await Box(page).FillAsync(Typed);
        await page.Context.ClearCookiesAsync(new() { Name = "portal.admin" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/admin/login?*");
        Assert.Contains("chưa được lưu", await page.Locator("#unsaved").InnerTextAsync(), StringComparison.Ordinal);

        await BrowsedPortal.FillInAsync(page);
        await page.WaitForURLAsync("**" + Form);
        Assert.Equal("", await Box(page).InputValueAsync());
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.Equal(Typed, await Box(page).InputValueAsync());
    }

    [Fact]
    public async Task A_form_with_unsaved_text_asks_before_it_is_left_and_no_other_does()
    {
        var page = await OpenAsync();
        List<string> asked = [];
        page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.AcceptAsync();
        };
        await LeaveAsync();
        await page.GotoAsync(Form);
        await Box(page).FillAsync(Typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem trước", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".preview").First).ToBeVisibleAsync();
        Assert.Empty(asked);
        await LeaveAsync();
        Assert.Equal([DialogType.BeforeUnload], asked);

        async Task LeaveAsync()
        {
            await page.Locator(".admin .dateline a").ClickAsync();
            await page.WaitForURLAsync("**/admin/people");
        }
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await browsed.OpenAsync();
        await BrowsedPortal.LogInAsync(page);
        await page.GotoAsync(Form);
        return page;
    }

    private static ILocator Box(IPage page) => page.Locator("#markdown-vi");
}

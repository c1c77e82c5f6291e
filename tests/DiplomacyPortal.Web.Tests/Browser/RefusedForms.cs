using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>Sends forms that come back with a message, in the language whose addresses begin so; nothing changes in the portal.</summary>
public static class RefusedForms
{
    public static async Task LoginAsync(IPage page, string language)
    {
        await page.GotoAsync(language + EveryPage.Login);
        await page.Locator("#email").FillAsync("ai-do@example.vn");
        await page.Locator("#password").FillAsync("khong-phai-mat-khau");
        await SendAsync(page);
    }

    /// <summary>A text in Vietnamese that is too long; somebody has logged in.</summary>
    public static async Task BiographyAsync(IPage page, string language)
    {
        await page.GotoAsync($"{language}/admin/people/tran-van-an");
        await page.Locator("#markdown-vi").FillAsync(new string('a', 6_001));
        await SendAsync(page);
    }

    /// <summary>Sent by a browser that lets a box go that it should insist on; somebody has logged in.</summary>
    public static async Task WithdrawalAsync(IPage page, string language)
    {
        await page.GotoAsync($"{language}/admin/articles/1");
        await page.Locator(".admin > form").EvaluateAsync("form => { form.noValidate = true; }");
        await SendAsync(page);
    }

    private static async Task SendAsync(IPage page)
    {
        await page.Locator(".admin > form .button").First.ClickAsync();
        await page.Locator("[role=alert]").WaitForAsync();
    }
}

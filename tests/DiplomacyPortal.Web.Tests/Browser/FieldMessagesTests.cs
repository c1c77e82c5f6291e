using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>What is wrong in a field is said with the field: whoever hears the one hears the other.</summary>
public sealed class FieldMessagesTests(BrowsedPortal browsed) : IClassFixture<BrowsedPortal>
{
    [Theory]
    [InlineData("/timeline?from=abc", "#filter-from")]
    [InlineData("/en/articles?to=31%2F2%2F2024", "#filter-to")]
    public async Task A_date_that_is_none_is_said_with_its_field(string path, string field)
    {
        var page = await browsed.OpenAsync();
        await page.GotoAsync(path);
        await AssertSaidAsync(page, field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task What_administrators_typed_in_vain_is_said_with_its_fields_and_no_others(string language)
    {
        var page = await browsed.OpenAsync();
        await RefusedForms.LoginAsync(page, language);
        await AssertSaidAsync(page, "#email", "#password");

        await BrowsedPortal.LogInAsync(page);
        await RefusedForms.BiographyAsync(page, language);
        await AssertSaidAsync(page, "#markdown-vi");
        await RefusedForms.WithdrawalAsync(page, language);
        await AssertSaidAsync(page, "#sure");
    }

    private static async Task AssertSaidAsync(IPage page, params string[] fields)
    {
        Assert.Equal(fields, await page.Locator("[aria-invalid=true]").EvaluateAllAsync<string[]>("all => all.map(e => `#${e.id}`)"));
        foreach (var field in fields)
        {
            var said = (await page.Locator(field).GetAttributeAsync("aria-describedby"))!.Split(' ').Select(id => $"#{id}");
            // Hints are said with a field too.
            var message = page.Locator(string.Join(", ", said)).And(page.Locator(".field-error, .notice-error"));
            Assert.True(await message.IsVisibleAsync());
            Assert.NotEmpty((await message.InnerTextAsync()).Trim());
        }
    }
}

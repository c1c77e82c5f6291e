using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>What readers come for, from the first page to the last: with and without scripts, on a wide screen and on one enlarged four times.</summary>
public sealed class JourneyTests(BrowsedPortal browsed) : IClassFixture<BrowsedPortal>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    [InlineData(320, true)]
    [InlineData(320, false)]
    public async Task An_article_is_found_by_leader_and_date(int width, bool hasScript)
    {
        var page = await browsed.OpenAsync(width, hasScript: hasScript);
        await page.GotoAsync("/");
        await Link(page.Locator(".sections"), "Bài viết").ClickAsync();
        await page.WaitForURLAsync("**/articles");
        await UnfoldAsync(page);
        await Link(page.Locator(".facets"), Samples.An).ClickAsync();
        await page.WaitForURLAsync("**person=*");
        await UnfoldAsync(page);
        await page.GetByLabel("Từ", new() { Exact = true }).FillAsync("20/9/2024");
        await page.GetByLabel("Đến", new() { Exact = true }).FillAsync("26/9/2024");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lọc", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**from=20%2F9%2F2024&to=26%2F9%2F2024*");

        await Link(page.Locator(".entry"), Samples.Talks.Title).ClickAsync();
        await page.WaitForURLAsync($"**/articles/{Samples.Talks.Slug}");
        Assert.Equal(Samples.Talks.Title, await page.Locator("h1").InnerTextAsync());
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_statement_leads_to_its_very_words(int width, bool hasScript)
    {
        var page = await browsed.OpenAsync(width, hasScript: hasScript);
        await page.GotoAsync("/people/tran-van-an");
        await Link(page.Locator(".sections"), "Phát biểu").ClickAsync();
        var said = page.Locator(".said", new() { HasText = "nhất trí mở đường bay" });
        await said.Locator(".passage").ClickAsync();
        await page.WaitForURLAsync($"**/articles/{ToldSamples.Summit.Slug}#s*");

        var words = page.Locator(":target");
        Assert.Contains("Hai bộ trưởng nhất trí mở đường bay.", await words.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await words.EvaluateAsync<bool>("e => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().bottom <= innerHeight"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_chose_English_goes_on_in_English_and_finds_the_way_back(bool hasScript)
    {
        var page = await browsed.OpenAsync(hasScript: hasScript);
        await page.GotoAsync($"/articles/{Samples.Talks.Slug}");
        await Link(page, "English").ClickAsync();
        await page.WaitForURLAsync($"**/en/articles/{Samples.Talks.Slug}");
        Assert.Equal("en", await LanguageAsync());
        Assert.Equal("vi", await page.Locator(".body p").First.EvaluateAsync<string>("e => e.closest('[lang]').lang"));

        await Link(page.Locator(".sections"), "Timeline").ClickAsync();
        await page.WaitForURLAsync("**/en/timeline");
        await page.GotoAsync("/people");
        await page.WaitForURLAsync("**/en/people");
        await Link(page, "Tiếng Việt").ClickAsync();
        await page.WaitForURLAsync("**/people");
        Assert.Equal("vi", await LanguageAsync());
        await page.GotoAsync("/");
        Assert.Equal("vi", await LanguageAsync());

        Task<string> LanguageAsync() => page.EvaluateAsync<string>("document.documentElement.lang");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chosen_theme_holds_on_every_page(bool hasScript)
    {
        var page = await browsed.OpenAsync(hasScript: hasScript);
        await page.GotoAsync("/");
        await Link(page.Locator(".colophon"), "Tối").ClickAsync();
        await page.Locator("html[data-theme=dark]").WaitForAsync();
        await page.GotoAsync("/en/about");
        Assert.Equal("rgb(25, 22, 19)", await page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [Fact]
    public async Task Paper_has_the_article_with_its_source_and_no_navigation()
    {
        var page = await browsed.OpenAsync();
        await page.GotoAsync($"/articles/{Samples.Talks.Slug}");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var shown in (string[])["h1", ".body", ".publisher", ".on-paper"])
            Assert.True(await page.Locator(shown).First.IsVisibleAsync(), shown);
        Assert.Empty(await page.Locator("nav:visible, form:visible, button:visible, summary:visible, .skip:visible").AllAsync());
        Assert.Contains($"/articles/{Samples.Talks.Slug}", await page.Locator(".on-paper").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("rgb(0, 0, 0)", await page.Locator(".body p").First.EvaluateAsync<string>("e => getComputedStyle(e).color"));
    }

    [Theory]
    [InlineData("/timeline?from=2024&to=2024", "Đang lọc theo: từ năm 2024 · đến năm 2024")]
    [InlineData("/meetings?from=2024", "Đang lọc theo: từ năm 2024")]
    [InlineData("/articles?person=tran-van-an", "Đang lọc theo: Trần Văn An")]
    [InlineData("/people", null)]
    [InlineData("/people/tran-van-an", null)]
    public async Task Paper_says_of_a_list_what_was_asked_for_where_and_when(string path, string? asked)
    {
        var page = await browsed.OpenAsync();
        await page.GotoAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var told = await page.Locator("main > .on-paper:visible").InnerTextAsync();
        Assert.Contains(path, told, StringComparison.Ordinal);
        Assert.Matches(@"Truy cập: \d", told);
        Assert.Equal(asked is null ? [] : [asked], await page.Locator(".found .on-paper:visible").AllInnerTextsAsync());
        Assert.Empty(await page.Locator(".chips:visible").AllAsync());
    }

    [Fact]
    public async Task Paper_has_the_events_as_a_list_in_place_of_the_drawing()
    {
        var page = await browsed.OpenAsync();
        await page.GotoAsync("/timeline");
        var (drawn, listed) = (page.Locator(".drawn"), page.Locator(".timeline ol > .occasion"));
        var count = await listed.CountAsync();
        Assert.NotEqual(0, count);
        Assert.True(await drawn.IsVisibleAsync());

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await drawn.IsVisibleAsync());
        Assert.Equal(count, await page.Locator(".timeline ol > .occasion:visible").CountAsync());
    }

    private static ILocator Link(ILocator within, string name) => within.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static ILocator Link(IPage page, string name) => Link(page.Locator("body"), name);

    /// <summary>What stands beside the list on a wide screen is folded above it on a narrow one.</summary>
    private static async Task UnfoldAsync(IPage page)
    {
        var fold = page.Locator(".fold > summary");
        if (await fold.IsVisibleAsync() && await page.Locator(".fold[open]").CountAsync() == 0) await fold.ClickAsync();
    }
}

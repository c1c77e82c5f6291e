using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>Marks are the stylesheet's work alone, so only a browser without scripts can tell that they work.</summary>
public sealed class MarksInBrowserTests
{
    private const string Sentence = "Ông An nói hai nước sẽ ký thỏa thuận vào tháng 10/2024.";

    private static readonly ArticleSample Sample = Samples.Talks with { Statements = [new(Sentence, By: [Samples.An])] };

    private static string Id { get; } = $"s{Sample.Raw.IndexOf(Sentence, StringComparison.Ordinal)}";

    [Fact]
    public async Task A_box_shows_what_was_read_and_a_copy_stays_verbatim()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, "");
        Assert.Equal("none", await ShownBehindAsync(page, $"#{Id}"));

        await page.GetByLabel("Phát biểu").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("\"[Trần Văn An, thuật lại]\"", await ShownBehindAsync(page, $"#{Id}"));
        Assert.Equal("none", await ShownBehindAsync(page, ".person[data-means]"));
        Assert.Equal(Sentence, await page.Locator($"#{Id}").InnerTextAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Lấy địa chỉ để chia sẻ" }).ClickAsync();
        Assert.Equal("?show=statements", new Uri(page.Url).Query);
        Assert.NotEqual("none", await ShownBehindAsync(page, $"#{Id}"));
    }

    [Fact]
    public async Task An_address_opens_the_article_at_the_passage_and_says_what_was_read_there()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, $"#{Id}");
        Assert.NotEqual("none", await ShownBehindAsync(page, $"#{Id}"));
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Locator($"#{Id}").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    private static async Task<IPage> OpenAsync(Chromium chromium, RowPortal portal, string place)
    {
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, $"/articles/{Sample.Slug}{place}").AbsoluteUri);
        return page;
    }

    private static Task<string> ShownBehindAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<string>("e => getComputedStyle(e, '::after').content");
}

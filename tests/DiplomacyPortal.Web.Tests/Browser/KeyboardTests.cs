using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

public sealed class KeyboardTests(BrowsedPortal browsed) : IClassFixture<BrowsedPortal>
{
    /// <summary>What the tab key reaches, in the order of the page.</summary>
    private const string Reachable = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }))
            .length
        """;

    /// <summary>How what has the focus shows it; null where it does, or where the focus has left the page.</summary>
    private const string Unseen = """
        () => {
          const e = document.activeElement;
          if (e === document.body) return null;
          const style = getComputedStyle(e), place = e.getBoundingClientRect();
          // A link of a drawing is outlined by the shape that it can be pointed at.
          const shape = e.querySelector('.reach');
          const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            || shape && getComputedStyle(shape).stroke !== 'none' && parseFloat(getComputedStyle(shape).strokeWidth) >= 2;
          const isInView = place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth && place.height > 0;
          const x = Math.min(Math.max(place.left + place.width / 2, 0), innerWidth - 1);
          const y = Math.min(Math.max(place.top + place.height / 2, 0), innerHeight - 1);
          const over = document.elementFromPoint(x, y);
          const isBare = !over || over.contains(e) || e.contains(over) || over.closest('label')?.control === e || getComputedStyle(over).position !== 'fixed';
          return isOutlined && isInView && isBare ? null : `${isOutlined} ${isInView} ${isBare} ${e.outerHTML.slice(0, 200)}`;
        }
        """;

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 320)]
    [InlineData("/articles?q=hoi+dam", 1280)]
    [InlineData("/articles?q=hoi+dam", 320)]
    [InlineData("/articles/hoi-dam-tai-thu-do-mau", 1280)]
    [InlineData("/articles/hoi-dam-tai-thu-do-mau", 320)]
    [InlineData("/timeline", 1280)]
    [InlineData("/en/people/tran-van-an", 320)]
    [InlineData("/meetings", 1280)]
    [InlineData("/meetings", 320)]
    [InlineData("/statements", 1280)]
    [InlineData("/coverage", 320)]
    [InlineData(EveryPage.Group, 1280)]
    [InlineData(EveryPage.Group, 320)]
    [InlineData("/places/quoc-dao-mau", 320)]
    [InlineData("/api", 1280)]
    [InlineData("/admin/people/tran-van-an", 1280)]
    [InlineData("/en/admin/people/tran-van-an", 320)]
    [InlineData("/admin/articles/1", 320)]
    public async Task The_focus_is_seen_wherever_the_tab_key_takes_it_and_never_lost(string path, int width)
    {
        var page = await browsed.OpenAsync(width);
        if (path.Contains("/admin/", StringComparison.Ordinal)) await BrowsedPortal.LogInAsync(page);
        Assert.Equal(200, (await page.GotoAsync(path))!.Status);
        var steps = await page.EvaluateAsync<int>(Reachable);
        Assert.True(steps > 10);
        List<string> wrong = [];
        for (var step = 1; step <= steps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body")) wrong.Add($"lost after {step} of {steps}");
            if (await page.EvaluateAsync<string?>(Unseen) is { } unseen) wrong.Add(unseen);
        }

        Assert.Empty(wrong);
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body"), "There is more to reach than was counted.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/articles?q=hoi+dam")]
    [InlineData("/nowhere")]
    public async Task The_first_tab_offers_to_skip_what_every_page_has(string path)
    {
        var page = await browsed.OpenAsync(hasScript: false);
        await page.GotoAsync(path);
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator(".skip:focus").EvaluateAsync<bool>("e => e.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task Nothing_moves_for_who_asked_for_less_motion()
    {
        var page = await browsed.OpenAsync(motion: ReducedMotion.Reduce);
        foreach (var path in (string[])["/", "/articles", $"/articles/{Samples.Talks.Slug}", "/timeline", "/people/tran-van-an"])
        {
            await page.GotoAsync(path);
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('*')].filter(e => {
                  const style = getComputedStyle(e);
                  return style.transitionDuration.split(', ').some(t => t !== '0s') || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
                }).map(e => e.outerHTML.slice(0, 100))
                """));
        }
    }
}

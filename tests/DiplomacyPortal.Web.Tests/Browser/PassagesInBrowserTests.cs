using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>Where the address of a passage leads, only a browser can tell.</summary>
public sealed class PassagesInBrowserTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("Hai bên bàn nhiều việc khác nữa. ", 150));

    /// <summary>A paragraph of several screens, whose words stand in the title too.</summary>
    private static readonly ArticleSample Long = new("Hai bên thăm cảng biển")
    {
        Parts = [new($"{Filler}Chiều nay, Ðoàn “Hữu nghị” – 30% là trẻ – thăm cảng biển, rồi về. {Filler}Sau đó là cầu dài & cao. {Filler}")],
    };

    /// <summary>The paragraph has no facts, whose marks would divide its text.</summary>
    private const string InView = """
        words => {
          const paragraph = document.getElementById("b0");
          const at = paragraph.textContent.indexOf(words);
          const range = document.createRange();
          range.setStart(paragraph.firstChild, at);
          range.setEnd(paragraph.firstChild, at + words.length);
          const place = range.getBoundingClientRect();
          return place.top >= 0 && place.bottom <= innerHeight && scrollY > 0;
        }
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Each_passage_leads_to_its_own_words_in_a_paragraph_of_several_screens(int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Long], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 600 } });
        var list = new Uri(portal.Address, "/articles?q=" + Uri.EscapeDataString("\"cảng biển\" cao")).AbsoluteUri;
        foreach (var (index, words) in new[] { (0, "cảng biển, rồi"), (1, "cầu dài & cao") })
        {
            await page.GotoAsync(list);
            await page.Locator(".passages a").Nth(index).ClickAsync();
            await page.WaitForURLAsync("**/articles/hai-ben-*");
            await page.WaitForFunctionAsync(InView, words, new() { Timeout = 10_000 });
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_passage_shows_untouched_that_it_leads_on(int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Long], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 600 }, JavaScriptEnabled = false });
        await page.GotoAsync(new Uri(portal.Address, "/articles?q=" + Uri.EscapeDataString("\"cảng biển\"")).AbsoluteUri);
        Assert.Equal("\" →\"", await page.Locator(".passages a").First.EvaluateAsync<string>("e => getComputedStyle(e, '::after').content"));
    }

    [Fact]
    public async Task The_words_are_marked_on_arrival_without_a_script()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Long], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 900, Height = 600 } });
        await page.GotoAsync(new Uri(portal.Address, "/articles?q=" + Uri.EscapeDataString("\"cảng biển\"")).AbsoluteUri);
        var address = await page.Locator(".passages a").First.GetAttributeAsync("href");
        var marked = await ArriveAsync(address!);
        var unmarked = await ArriveAsync(address!.Replace("c%E1%BA%A3ng", "khac", StringComparison.Ordinal));
        Assert.NotEqual(marked, unmarked);

        // The very picture tells the marks: no style that a script could ask for has them.
        async Task<string> ArriveAsync(string place)
        {
            await page.GotoAsync("about:blank");
            await page.GotoAsync(new Uri(portal.Address, place).AbsoluteUri);
            return Convert.ToHexString(await page.ScreenshotAsync());
        }
    }
}

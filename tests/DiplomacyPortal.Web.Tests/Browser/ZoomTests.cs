using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>A window of 1280 pixels at 400 percent has 320 of its own.</summary>
public sealed class ZoomTests(BrowsedPortal browsed) : IClassFixture<BrowsedPortal>
{
    /// <summary>
    /// What is cut off by a box that does not scroll, and words of which half the height lies on other words. What only screen readers get
    /// is clipped on purpose; in drawings, whose words stand in a list too, letters may touch.
    /// </summary>
    private const string Lost = """
        () => {
          const lost = [];
          const isRead = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !e.closest("svg, script, style");
          const isClipped = e => { for (; e; e = e.parentElement) { if (getComputedStyle(e).clipPath !== "none") return true; } return false; };
          const isScrolledTo = (e, box) => {
            for (; e !== document.body; e = e.parentElement) {
              const place = e.getBoundingClientRect();
              if (getComputedStyle(e).overflowY === "auto" && (box.top >= place.bottom || box.bottom <= place.top)) return false;
            }
            return true;
          };
          const cuts = value => value === "hidden" || value === "clip";
          for (const e of document.body.querySelectorAll("*")) {
            const style = getComputedStyle(e);
            if (!isRead(e) || isClipped(e) || !e.textContent.trim() || style.display === "inline") continue;
            if ((cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1) || (cuts(style.overflowY) && e.scrollHeight > e.clientHeight + 1))
              lost.push("cut off: " + e.outerHTML.slice(0, 120));
            if (!cuts(style.overflowX) && e.getBoundingClientRect().left < -1) lost.push("beyond the left edge: " + e.outerHTML.slice(0, 120));
          }

          const words = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (!text.data.trim() || !isRead(text.parentElement) || isClipped(text.parentElement) || text.parentElement.closest("option, select")) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const box of range.getClientRects()) {
              if (box.width > 1 && isScrolledTo(text.parentElement, box)) words.push({ box, text: text.data.trim().slice(0, 60) });
            }
          }

          words.sort((a, b) => a.box.top - b.box.top);
          words.forEach((one, i) => {
            for (let j = i + 1; j < words.length && words[j].box.top < one.box.bottom; j++) {
              const [a, b] = [one.box, words[j].box];
              const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const above = Math.min(a.bottom, b.bottom) - b.top;
              if (beside > 2 && above > Math.min(a.height, b.height) / 2) lost.push(`overlapped: "${one.text}" and "${words[j].text}"`);
            }
          });
          return lost.slice(0, 5);
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task No_page_loses_words_at_400_percent(string language)
    {
        var page = await browsed.OpenAsync(320, height: 256);
        List<string> lost = [];
        foreach (var path in EveryPage.Public)
        {
            await page.GotoAsync(language + path);
            await LookAsync(path);
            await BrowsedPortal.UnfoldAsync(page);
            await LookAsync($"{path}, unfolded,");
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));

        async Task LookAsync(string at)
        {
            lost.AddRange((await page.EvaluateAsync<string[]>(Lost)).Select(problem => $"{at} {problem}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")) lost.Add($"{at} scrolls sideways");
        }
    }

    [Fact]
    public async Task What_is_lost_would_be_noticed()
    {
        var page = await browsed.OpenAsync(320, height: 256);
        await page.GotoAsync("/about");
        await page.EvaluateAsync("""
            () => {
              const narrow = document.createElement("p");
              narrow.textContent = "Nam Dinh";
              narrow.style.cssText = "width: 2ch; overflow: hidden; white-space: nowrap";
              const over = document.createElement("p");
              over.textContent = "Hai Phong";
              over.style.cssText = "position: absolute; top: 0; left: 0; margin: 0";
              document.body.prepend(narrow, over, over.cloneNode(true));
            }
            """);
        var lost = await page.EvaluateAsync<string[]>(Lost);
        Assert.Contains(lost, problem => problem.StartsWith("cut off: <p", StringComparison.Ordinal));
        Assert.Contains("overlapped: \"Hai Phong\" and \"Hai Phong\"", lost);
    }
}

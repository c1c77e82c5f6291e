using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class UntitledArticleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\u202E\u2066 \u200F")]
    [InlineData("\u200B\u00AD\u3164")]
    public async Task An_article_whose_title_cannot_be_seen_can_be_seen_in_every_list(string title)
    {
        const string said = "Ông Trần Văn An, Bộ trưởng, nói.";
        ArticleSample untitled = new(title)
        {
            Slug = "khong-tit",
            Date = "2024-05-06",
            Parts = [new(said)],
            People = [new("Trần Văn An", "Bộ trưởng")],
            Statements = [new(said, By: "Trần Văn An")],
            Events = [new(said, "2024-05-06", "speech")],
        };
        await using var portal = await RowPortal.WithAsync([untitled, untitled with { Slug = "khong-tit-2", Date = "2024-05-07" }]);
        string[] paths = ["/", "/articles", "/timeline", "/statements", "/people/tran-van-an", "/articles/khong-tit", "/articles/khong-tit/original"];
        foreach (var path in paths)
        {
            var page = await portal.PageAsync(path);
            Assert.Contains("(Không có tiêu đề)", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(page.QuerySelectorAll("a, h1"), e => e.TextContent.All(c => c <= ' ') && e.GetAttribute("aria-label") is null);
        }

        Assert.Contains("(Không có tiêu đề)", (await portal.PageAsync("/articles/khong-tit")).Title, StringComparison.Ordinal);
    }
}

using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class HomeAndAboutTests
{
    [Fact]
    public async Task Home_shows_the_newest_articles_the_leaders_and_the_way_into_the_timeline()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var page = await portal.PageAsync("/");
        Assert.Equal($"/articles/{Samples.Visit.Slug}", page.QuerySelector(".entry a")!.GetAttribute("href"));
        Assert.Equal("Trần Văn An", page.QuerySelector(".tally a")!.TextContent);
        Assert.Equal(
            ["/timeline?from=2024-09&to=2024-09", "/timeline?from=2023-03&to=2023-03", "/timeline"],
            page.QuerySelectorAll("a[href^='/timeline']").Skip(1).Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain(Samples.Withdrawn.Title, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/people")]
    [InlineData("/about")]
    public async Task An_empty_archive_has_its_pages_too(string path)
    {
        await using var portal = await RowPortal.WithAsync([]);
        Assert.NotNull((await portal.PageAsync(path)).QuerySelector("h1"));
    }

    [Fact]
    public async Task About_counts_what_the_public_can_see()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var page = await portal.PageAsync("/about");
        Assert.Equal(["6", "4", "2", "năm 2023 – tháng 9/2024", "2"], page.QuerySelectorAll("dl.facts dd").Select(d => d.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".body h2"));
    }
}

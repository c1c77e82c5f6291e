using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class HomeAndAboutTests
{
    [Fact]
    public async Task Home_shows_the_newest_articles_the_leaders_and_the_way_into_the_timeline_and_the_statements()
    {
        await using var portal = await RowPortal.WithAsync([.. Samples.All, .. ToldSamples.All]);
        var page = await portal.PageAsync("/");
        Assert.Equal($"/articles/{ToldSamples.Echo.Slug}", page.QuerySelector(".entry a")!.GetAttribute("href"));
        Assert.Equal("Lê Thị Bình", page.QuerySelector(".tally a")!.TextContent);
        Assert.Equal(
            ["/timeline?from=2024-09&to=2024-09", "/timeline"],
            page.QuerySelectorAll("a[href^='/timeline']").Skip(1).Select(a => a.GetAttribute("href")));
        Assert.Equal("/statements", page.QuerySelector(".side a[href^='/statements']")!.GetAttribute("href"));
        Assert.DoesNotContain(Samples.Withdrawn.Title, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_counts_under_a_month_only_what_the_timeline_does()
    {
        string[] dates = ["2000/2009", "2005", "2006?", "2000/2008?", "2004-03", "2007-05/2007-06", "2003-01-02/2003-01-04?"];
        await using var portal = await RowPortal.WithAsync(
            dates.Select((date, i) => new ArticleSample($"Bài {i}") { Parts = [new("Ông thăm.")], Events = [new("Ông thăm.", date, "visit")] }));
        Assert.Equal(
            ["tháng 6/2007", "tháng 3/2004", "tháng 1/2003"],
            (await portal.PageAsync("/")).QuerySelectorAll(".tally a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/statements")]
    [InlineData("/people")]
    [InlineData("/about")]
    public async Task An_empty_archive_has_its_pages_too(string path)
    {
        await using var portal = await RowPortal.WithAsync([]);
        Assert.NotNull((await portal.PageAsync(path)).QuerySelector("h1"));
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/statements")]
    [InlineData("/people")]
    [InlineData("/places")]
    [InlineData("/organisations")]
    public async Task An_empty_list_blames_no_filter_where_none_is_set(string path)
    {
        await using var portal = await RowPortal.WithAsync([]);
        Assert.StartsWith("Danh sách này còn trống", (await portal.PageAsync(path)).QuerySelector(".empty")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_counts_what_the_public_can_see()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var page = await portal.PageAsync("/about");
        Assert.Equal(["6", "4", "2", "năm 2023 – tháng 9/2024", "2"], page.QuerySelectorAll("dl.facts dd").Select(d => d.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".body h2"));
    }

    [Fact]
    public async Task About_speaks_the_language_of_the_page_under_the_same_headings()
    {
        var (vietnamese, english) = (await AboutInAsync("vi-VN"), await AboutInAsync("en-GB"));
        Assert.Equal("Cách tìm", vietnamese[1]);
        Assert.Equal("Searching", english[1]);
        Assert.Equal(vietnamese.Count, english.Count);
    }

    private static async Task<List<string>> AboutInAsync(string culture)
    {
        // A change of the culture ends with the method that made it, once it has waited for something.
        await Task.Yield();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var prose = new DiplomacyPortal.Web.Pages.About.IndexModel(null!).Prose;
        return [.. new HtmlParser().ParseDocument(prose.Value!).QuerySelectorAll("h2").Select(h => h.TextContent)];
    }
}

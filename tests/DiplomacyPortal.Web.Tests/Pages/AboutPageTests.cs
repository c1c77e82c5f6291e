using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class AboutPageTests
{
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
    public async Task What_bears_a_day_to_come_says_so_on_every_page()
    {
        const string told = "Trần Văn An thăm làng.";
        ArticleSample[] samples =
        [
            new("Bài hôm nay") { Date = "2026-11-22" },
            new("Bài ghi năm sau") { Date = "2027-03-12", Parts = [new(told)], People = [Samples.An], Events = [new(told, "2027-03-12", "visit")] },
        ];
        await using var portal = await RowPortal.WithAsync(samples, time: new FixedClock(new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero)));
        foreach (var path in new[] { "/articles", "/articles/bai-ghi-nam-sau", "/timeline", "/people/tran-van-an" })
            Assert.Equal("ngày chưa tới", Assert.Single((await portal.PageAsync(path)).QuerySelectorAll(".to-come")).TextContent);
        Assert.Empty((await portal.PageAsync("/")).QuerySelectorAll(".to-come"));
        Assert.Contains("Bài ghi ngày chưa tới1", (await portal.PageAsync("/about")).QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
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
        var prose = new DiplomacyPortal.Web.Pages.About.IndexModel(null!, TimeProvider.System).Prose;
        return [.. new HtmlParser().ParseDocument(prose.Value!).QuerySelectorAll("h2").Select(h => h.TextContent)];
    }
}

using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class TimelinePageTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Articles_stand_under_their_year_and_month_as_precisely_as_they_are_dated()
    {
        var page = await _portal.PageAsync("/timeline");
        Assert.Equal(["2024", "2023", "Không rõ ngày"], page.QuerySelectorAll(".year h2").Select(h => h.TextContent));
        Assert.Equal(["Tháng 9"], Months(page, "y2024"));
        Assert.Equal(["tháng 9/2024", "26/9/2024"], Whens(page, "y2024"));
        Assert.Equal(["Trong năm, không rõ tháng", "Tháng 3"], Months(page, "y2023"));
        Assert.Equal(["năm 2023", "27–31/3/2023"], Whens(page, "y2023"));
        Assert.Equal(["22/9 (không rõ năm)", "Không rõ ngày"], Whens(page, "undated"));
        Assert.Contains("suy ra", page.QuerySelector("#y2024 .when")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_filtered_by_leader_and_period_and_keeps_the_undated_in_reach()
    {
        var page = await _portal.PageAsync("/timeline?person=le-thi-binh&from=2024");
        Assert.Equal([$"/articles/{Samples.Visit.Slug}"], page.QuerySelectorAll(".what a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["/timeline?person=le-thi-binh&from=2024&to=2024", "/timeline?person=le-thi-binh#undated"],
            page.QuerySelectorAll(".years a").Select(a => a.GetAttribute("href")));
        Assert.Contains("và 1 bài không rõ ngày", page.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_to_the_undated_leads_to_the_page_they_begin_on()
    {
        await using var long_ = await RowPortal.WithAsync(
            Enumerable.Range(1, 65).Select(i => new ArticleSample($"Tin {i}") { Date = i <= 62 ? "2024-05-01" : null }));
        var link = (await long_.PageAsync("/timeline")).QuerySelector(".years li:last-child a")!.GetAttribute("href")!;
        Assert.Equal("/timeline?page=2#undated", link);
        Assert.Equal(3, (await long_.PageAsync(link)).QuerySelectorAll("#undated li").Length);
    }

    private static IEnumerable<string> Months(IDocument page, string section) =>
        page.QuerySelectorAll($"#{section} h3").Select(h => h.TextContent);

    private static IEnumerable<string> Whens(IDocument page, string section) =>
        page.QuerySelectorAll($"#{section} time").Select(t => t.TextContent);
}

using AngleSharp.Dom;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class EventFilterTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await ToldSamples.PortalAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("event=talks", new[] { "Hội đàm tại Thủ đô Mẫu" })] // Only mentioned by the other, as is the visit by this one.
    [InlineData("event=visit", new string[0])]
    [InlineData("event=signing", new string[0])] // Of a withdrawn article.
    [InlineData("event=signing&event=talks", new[] { "Hội đàm tại Thủ đô Mẫu" })]
    [InlineData("event=talks&year=2023", new string[0])]
    public async Task Articles_are_of_the_kind_that_they_report_as_what_happened(string query, string[] titles) =>
        Assert.Equal(titles, (await _portal.PageAsync("/articles?" + query)).QuerySelectorAll(".entry h3").Select(h => h.TextContent));

    [Theory]
    [InlineData("event=talks", 1)]
    [InlineData("event=visit", 1)]
    [InlineData("event=visit&event=talks", 2)]
    [InlineData("event=signing", 0)]
    [InlineData("year=2024", 1)]
    [InlineData("year=2024-09", 1)]
    [InlineData("year=2015-07", 1)]
    [InlineData("year=2015&year=2024", 2)]
    [InlineData("year=2015&event=talks", 0)]
    public async Task Events_are_of_their_own_kind_and_year(string query, int count)
    {
        var page = await _portal.PageAsync("/timeline?" + query);
        Assert.Equal(count, page.QuerySelectorAll(".occasion").Length);
        Assert.StartsWith($"{count} sự kiện", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=5/7/2015&to=5/7/2015", 1)]
    [InlineData("year=2015-07", 1)]
    [InlineData("from=2014&to=2015", 0)]
    [InlineData("year=2015", 0)]
    [InlineData("from=25/9/2024", 0)]
    [InlineData("", 0)]
    public async Task One_of_a_known_year_says_in_a_shorter_period_that_no_more_is_known(string query, int count) =>
        Assert.Equal(count, (await _portal.PageAsync("/timeline?" + query)).QuerySelectorAll(".unsure").Length);

    [Theory]
    [InlineData("2024-09/2024-10", "2024-09 2024-10", null)]
    [InlineData("2024-09/2024-11", "2024-11 2024-09", "Events.OnlyMonth")]
    [InlineData("2024", "2023 2024-03", "Events.OnlyYear")]
    public void Months_that_are_chosen_beside_each_other_hold_what_lies_in_both(string date, string chosen, string? expected) => Assert.Equal(
        expected, new ArchiveFilter { Path = "/timeline", Years = [.. chosen.Split(' ').Select(year => PartialDate.Parse(year)!)] }.Unsure(date));

    [Fact]
    public async Task An_event_stands_in_the_month_of_its_day_in_Việt_Nam_too()
    {
        var sample = new ArticleSample("Điện đàm lúc nửa đêm")
        {
            Date = "2024-10-01",
            Parts = [new("Điện đàm diễn ra tối 30/9.")],
            Events = [new("Điện đàm diễn ra tối 30/9.", "2024-09-30", "call") { VietnamValue = "2024-10-01" }],
        };
        await using var portal = await RowPortal.WithAsync([sample]);
        foreach (var month in new[] { "2024-09", "2024-10" })
            Assert.Single((await portal.PageAsync("/timeline?year=" + month)).QuerySelectorAll(".occasion"));
        Assert.Empty((await portal.PageAsync("/timeline?year=2024-08&year=2024-11")).QuerySelectorAll(".occasion"));
    }

    [Theory]
    [InlineData("event=talks", 3)]
    [InlineData("event=visit", 0)]
    [InlineData("year=2024-10", 1)]
    [InlineData("year=2024-09&year=2024-10", 4)]
    [InlineData("year=2024-09&person=tran-van-an", 2)]
    public async Task Statements_are_of_what_their_articles_report_and_are_dated(string query, int count) =>
        Assert.Equal(count, (await _portal.PageAsync("/statements?" + query)).QuerySelectorAll(".said").Length);

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/statements")]
    public async Task The_form_keeps_what_was_asked_for(string list)
    {
        var page = await _portal.PageAsync(list + "?year=2024&event=talks&event=visit");
        Assert.Equal(
            ["event=talks", "event=visit", "year=2024"],
            page.QuerySelectorAll("form.filter input[type=hidden], form.filter input[checked]")
                .Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").Order());
        Assert.Equal(
            ["năm 2024", "Hội đàm", "Chuyến thăm"],
            page.QuerySelectorAll(".chip").Select(c => c.TextContent.Replace("Bỏ lọc: ", "", StringComparison.Ordinal).TrimEnd('×').Trim()));
    }
}

using AngleSharp.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class TimelinePageTests : IAsyncLifetime
{
    private static readonly string Summit = $"/articles/{ToldSamples.Summit.Slug}";

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await ToldSamples.PortalAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Events_stand_under_their_year_and_month_as_precisely_as_they_are_dated()
    {
        await using var portal = await RowPortal.WithAsync(
            [Of("2023"), Of("2023-03-27/2023-03-31"), Of("2024-09-26"), Of("XXXX-09-22"), Of("2024-09"), Of("2000/2009")]);
        var page = await portal.PageAsync("/timeline");
        Assert.Equal(["2024", "2023", "2009", "Không rõ năm"], page.QuerySelectorAll(".year h2").Select(h => h.TextContent));
        Assert.Equal(["Tháng 9"], Months(page, "y2024"));
        Assert.Equal(["tháng 9/2024", "26/9/2024"], Whens(page, "y2024"));
        Assert.Equal(["Trong năm, không rõ tháng", "Tháng 3"], Months(page, "y2023"));
        Assert.Equal(["năm 2023", "27–31/3/2023"], Whens(page, "y2023"));
        Assert.Equal(["22/9 (không rõ năm)"], Whens(page, "undated"));
        Assert.Contains("không có căn cứ để suy ra năm", page.QuerySelector("#undated .hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_list_opens_a_sentence_with_a_day_that_only_its_article_counts()
    {
        const string told = "Hôm qua, ông Trần Văn An gặp ông Peter Marlow.";
        await using var portal = await RowPortal.WithAsync(
        [
            new("Gặp ở làng")
            {
                Date = "2021-03-13",
                Parts = [new(told)],
                People = [Samples.An, Samples.Marlow],
                Events = [new(told, "2021-03-12", "meeting") { People = [Samples.An, Samples.Marlow] }],
            },
        ]);
        foreach (var (path, place) in new[] { ("/timeline", "p.what"), ("/meetings", "p.what"), ($"/people/tran-van-an", ".glimpses .what") })
            Assert.Equal("…ông Trần Văn An gặp ông Peter Marlow.", (await portal.PageAsync(path)).QuerySelector(place)!.TextContent);
    }

    [Fact]
    public async Task An_event_tells_kind_day_here_and_in_Vietnam_place_and_people()
    {
        var talks = (await _portal.PageAsync("/timeline")).QuerySelector(".occasion")!;
        Assert.Equal("Hội đàm", talks.QuerySelector(".kind")!.TextContent);
        Assert.Equal("Được đưa tin", talks.QuerySelector(".told")!.TextContent);
        Assert.Equal(
            "25/9/2024 suy ra năm 2024 theo ngày của bài giờ địa phương 26/9/2024 giờ Việt Nam",
            string.Join(' ', talks.QuerySelector(".when")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.StartsWith("Tối 25/9, Bộ trưởng", talks.QuerySelector(".what")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/people/tran-van-an", "/people/peter-marlow", "/people/le-thi-binh"],
            talks.QuerySelectorAll(".names a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Nơi diễn ra: Thủ đô Mẫu, Trụ sở Mẫu", talks.QuerySelector(".where")!.TextContent);
    }

    [Fact]
    public async Task An_anniversary_tells_its_number_and_between_whom_relations_are()
    {
        ArticleSample.Told Remembered(string kind, int? years, params string[] parties) =>
            new("Hai làng mừng.", "2031", kind) { Years = years, Parties = parties };
        await using var portal = await RowPortal.WithAsync(
        [
            new("Hai làng mừng") { Parts = [new("Hai làng mừng.")], Events = [Remembered("anniversary", 60, "Làng Trên", "<b>Làng Dưới</b>")] },
            new("Làng mừng") { Parts = [new("Hai làng mừng.")], Events = [Remembered("anniversary", null)] },
            new("Ba làng thân") { Parts = [new("Hai làng mừng.")], Events = [Remembered("upgrade", null, "A", "B", "C")] },
        ]);
        var page = await portal.PageAsync("/timeline");
        Assert.Equal(
            ["Kỷ niệm", "Kỷ niệm 60 năm", "Nâng cấp quan hệ"], page.QuerySelectorAll(".kind").Select(k => k.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["A – B – C", "Làng Trên – <b>Làng Dưới</b>"], page.QuerySelectorAll(".sort .parties").Select(p => p.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_merged_event_stands_once_and_leads_to_every_sentence_of_every_source()
    {
        var page = await _portal.PageAsync("/timeline?from=2024&to=2024");
        var talks = Assert.Single(page.QuerySelectorAll(".occasion"));
        int At(ArticleSample article, int part) => article.Raw.IndexOf(article.Parts[part].Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                $"{Summit}#e{At(ToldSamples.Summit, 0)}",
                $"{Summit}#e{At(ToldSamples.Summit, 1)}",
                $"/articles/{ToldSamples.Echo.Slug}#e{At(ToldSamples.Echo, 0)}",
            ],
            talks.QuerySelectorAll(".sources .passage").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Báo Mẫu", "Tạp chí Thử"], talks.QuerySelectorAll(".sources .publisher").Select(p => p.TextContent));
        Assert.Equal("chỉ nhắc đến", Assert.Single(talks.QuerySelectorAll(".sources .only")).TextContent);
    }

    [Fact]
    public async Task What_happened_is_told_apart_from_what_is_only_mentioned()
    {
        var page = await _portal.PageAsync("/timeline");
        Assert.Equal(["reported", "mentioned", "reported"], page.QuerySelectorAll(".occasion").Select(e => e.ClassList[1]));
        Assert.Equal(["Được đưa tin", "Chỉ được nhắc đến", "Được đưa tin"], page.QuerySelectorAll(".told").Select(t => t.TextContent));
        Assert.Equal(["3", "2", "1"], page.QuerySelectorAll(".kinds .count").Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_kind_that_has_no_name_yet_is_an_event_all_the_same() =>
        Assert.Equal("Sự kiện", (await _portal.PageAsync("/timeline")).QuerySelector("#undated .kind")!.TextContent);

    public static TheoryData<string, string[]> Narrowings => new()
    {
        { "", ["25/9/2024", "năm 2015", "22/9 (không rõ năm)"] },
        { "?person=tran-van-an", ["25/9/2024", "năm 2015"] },
        { "?person=tran-van-an&person=le-thi-binh", ["25/9/2024"] },
        { "?person=khong-ai", [] },
        { "?kind=reported", ["25/9/2024", "22/9 (không rõ năm)"] },
        { "?kind=mentioned", ["năm 2015"] },
        { "?from=2015&to=3/2015", ["năm 2015"] },
        // The day in Việt Nam, which only the first of them has.
        { "?from=26/9/2024", ["25/9/2024"] },
        { "?from=26/9/2024&to=26/9/2024", ["25/9/2024"] },
        { "?from=27/9/2024", [] },
        { "?to=24/9/2024&from=24/9/2024", [] },
        { "?from=1/1/0001&to=31/12/9999", ["25/9/2024", "năm 2015"] },
        { "?source=Tạp chí Thử", ["25/9/2024"] },
        { "?source=Báo Mẫu&kind=mentioned", ["năm 2015"] },
    };

    [Theory]
    [MemberData(nameof(Narrowings))]
    public async Task A_filter_lists_exactly_what_it_asks_for(string query, string[] expected)
    {
        var page = await _portal.PageAsync("/timeline" + query);
        Assert.Equal(expected, page.QuerySelectorAll(".when p:first-child :is(time, .time)").Select(t => t.TextContent));
        Assert.StartsWith($"{expected.Length} sự kiện", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_keeps_the_yearless_and_the_articles_in_reach()
    {
        var page = await _portal.PageAsync("/timeline?from=2024&kind=reported");
        Assert.Equal(
            ["/timeline?from=2024&to=2024&kind=reported", "/timeline?kind=reported#undated"],
            page.QuerySelectorAll(".years a").Select(a => a.GetAttribute("href")));
        Assert.Contains("và 1 sự kiện không rõ năm", page.QuerySelector(".total")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/articles?from=2024", page.QuerySelector(".beside a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_link_to_the_yearless_leads_to_the_page_they_begin_on()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(1, 45).Select(i => Of(i <= 42 ? "2024-05-01" : "XXXX-05-01", i)));
        var link = (await portal.PageAsync("/timeline")).QuerySelector(".years li:last-child a")!.GetAttribute("href")!;
        Assert.Equal("/timeline?page=2#undated", link);
        Assert.Equal(3, (await portal.PageAsync(link)).QuerySelectorAll("#undated .occasion").Length);
    }

    [Fact]
    public async Task A_day_that_one_source_states_is_not_inferred()
    {
        await using var portal = await RowPortal.WithAsync([Of("2024-05-01") with { Events = [Told("2024-05-01", DateOrigin.Inferred)] }, Of("2024-05-01", 2)]);
        await portal.MergeEventsAsync("visit", "2024-05-01");
        Assert.Null((await portal.PageAsync("/timeline")).QuerySelector(".inferred"));
    }

    [Fact]
    public async Task A_day_that_only_a_withdrawn_article_gives_is_not_shown()
    {
        await using var portal = await RowPortal.WithAsync(
            [Of("2024-05-01") with { Withdrawn = true, Events = [Told("2024-05-01") with { VietnamValue = "2024-05-02" }] }, Of("2024-05-02", 2)]);
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            var local = await archive.TimelineEvents.SingleAsync(e => e.Value == "2024-05-01", TestContext.Current.CancellationToken);
            await archive.EventReports.ExecuteUpdateAsync(r => r.SetProperty(e => e.TimelineEventId, local.Id), TestContext.Current.CancellationToken);
        }

        var page = await portal.PageAsync("/timeline");
        Assert.Equal(["2/5/2024"], page.QuerySelectorAll(".when time").Select(t => t.TextContent));
    }

    [Theory]
    [InlineData("2024-05-02", "2024-05-01", "?to=1/5/2024", 1)]
    [InlineData("2024-05-02", null, "?to=1/5/2024", 0)]
    [InlineData("2024-05-02", "2024-05-01", "?to=30/4/2024", 0)]
    public async Task A_period_ends_with_the_day_in_Vietnam_too(string value, string? vietnam, string query, int found)
    {
        await using var portal = await RowPortal.WithAsync([Of(value) with { Events = [Told(value) with { VietnamValue = vietnam }] }]);
        Assert.Equal(found, (await portal.PageAsync("/timeline" + query)).QuerySelectorAll(".occasion").Length);
    }

    [Fact]
    public async Task Of_many_sources_the_first_are_listed_and_all_are_counted()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(1, 30).Select(i => Of("1945-09-02", i)));
        await portal.MergeEventsAsync("visit", "1945-09-02");
        var page = await portal.PageAsync("/timeline");
        Assert.Single(page.QuerySelectorAll(".occasion"));
        Assert.Equal(20, page.QuerySelectorAll(".sources .passage").Length);
        Assert.Equal("27 nguồn khác", page.QuerySelector(".sources summary")!.TextContent);
        Assert.Equal("Chỉ liệt kê 20 nguồn đầu.", page.QuerySelector(".sources .hint")!.TextContent);
    }

    private static ArticleSample Of(string value, int number = 1) =>
        new($"Bài {number} kể việc {value}") { Parts = [new("Ông thăm.")], Events = [Told(value)] };

    private static ArticleSample.Told Told(string value, DateOrigin origin = DateOrigin.Stated) => new("Ông thăm.", value, "visit") { Origin = origin };

    private static IEnumerable<string> Months(IDocument page, string section) =>
        page.QuerySelectorAll($"#{section} h3").Select(h => h.TextContent);

    private static IEnumerable<string> Whens(IDocument page, string section) =>
        page.QuerySelectorAll($"#{section} :is(time, .time)").Select(t => t.TextContent);
}

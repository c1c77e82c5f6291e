using System.Net;
using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>The drawing is made twice, for wide and for narrow screens; these look at the wide one.</summary>
public sealed class DrawnTimelineTests
{
    private static readonly ArticleSample Trip = new("Chuyến thăm tháng 9")
    {
        Date = "2024-09-27",
        Parts =
        [
            new("Ông An thăm Bến Mẫu."), new("Ông An gặp ông Marlow."), new("Hai bên ký kết."), new("Năm 2024 có hội nghị."), new("Trước đó có điện đàm."),
            new("Lễ ngày 22/9."),
        ],
        People = [Samples.An, Samples.Marlow],
        Events =
        [
            new("Ông An thăm Bến Mẫu.", "2024-09-22/2024-09-26", "visit", "Bến Mẫu") { People = [Samples.An] },
            new("Ông An gặp ông Marlow.", "2024-09-25", "meeting", "Đồi Thử") { People = [Samples.An, Samples.Marlow] },
            new("Hai bên ký kết.", "2024-09-25", "signing", "Đồi Thử"),
            new("Năm 2024 có hội nghị.", "2024", "conference", Reported: false),
            new("Trước đó có điện đàm.", "2020-03-04?", "call", Reported: false) { People = [Samples.Marlow] },
            new("Lễ ngày 22/9.", "XXXX-09-22", "anniversary"),
        ],
    };

    [Fact]
    public async Task Days_are_marks_ranges_are_bars_and_what_is_not_known_by_its_days_has_soft_edges()
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var drawn = await DrawnAsync(portal, "/timeline?from=2024-09-22&to=2024-09-26");
        Assert.Equal(
            [
                "reported bar 22–26/9/2024 · Chuyến thăm · Trần Văn An · Bến Mẫu",
                "mentioned bar soft năm 2024 · Hội nghị · Năm 2024 có hội nghị. · Chỉ được nhắc đến",
                "reported mark 25/9/2024 · Gặp gỡ · Trần Văn An, Peter Marlow · Đồi Thử",
                "reported mark 25/9/2024 · Ký kết · Hai bên ký kết. · Đồi Thử",
            ],
            drawn.QuerySelectorAll("a").Select(a =>
                $"{a.ClassName} {(a.QuerySelector("circle") is not null ? "mark" : "bar")}"
                + $"{(a.QuerySelector("[fill]") is not null ? " soft" : "")} {a.GetAttribute("aria-label")}"));
        Assert.Equal(["22", "23", "24", "25", "26", "tháng 9/2024"], drawn.QuerySelectorAll(".axis text").Select(t => t.TextContent));
    }

    [Fact]
    public async Task What_is_read_out_in_English_has_no_words_of_the_article_and_what_is_written_marks_them()
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var links = (await DrawnAsync(portal, "/en/timeline?from=2024-09-22&to=2024-09-26")).QuerySelectorAll("a");
        Assert.Equal(
            [
                "22–26 September 2024 · Visit · Trần Văn An · Bến Mẫu",
                "2024 · Conference · Only mentioned",
                "25 September 2024 · Meeting · Trần Văn An, Peter Marlow · Đồi Thử",
                "25 September 2024 · Signing · Đồi Thử",
            ],
            links.Select(a => a.GetAttribute("aria-label")));
        Assert.All(links, a => Assert.False(a.HasAttribute("lang")));
        Assert.Equal(
            "25 September 2024 · Signing · <tspan lang=\"vi\">Hai bên ký kết.</tspan> · <tspan lang=\"vi\">Đồi Thử</tspan>",
            links[^1].QuerySelector(".pointed")!.InnerHtml);
    }

    [Fact]
    public async Task Days_that_are_shorter_than_a_mark_are_one_and_never_stretched()
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var link = (await DrawnAsync(portal, "/timeline?from=2020&to=2025")).QuerySelector("a[aria-label^='22–26/9/2024']")!;
        Assert.NotNull(link.QuerySelector("circle"));
        Assert.Null(link.QuerySelector(".bar"));
    }

    [Theory]
    [InlineData("/timeline?from=2024-09-22&to=2024-09-26&kind=reported", new[] { "reported: Được đưa tin" })]
    [InlineData(
        "/timeline?from=2024-09-22&to=2024-09-26",
        new[] { "reported: Được đưa tin", "mentioned soft: Chỉ được nhắc đến", "mentioned soft: Mép mờ: không rõ ngày chính xác" })]
    public async Task Only_the_signs_are_explained_that_are_drawn(string path, string[] expected)
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        Assert.Equal(expected, (await portal.PageAsync(path)).QuerySelectorAll(".drawn-legend.wide li").Select(li =>
            $"{string.Join(", ", li.QuerySelectorAll(".sign").Select(s => s.ClassName![5..]))}: {li.TextContent}"));
    }

    [Fact]
    public async Task The_row_of_all_the_rest_does_not_make_the_others_dashes_and_it_is_said()
    {
        ArticleSample Of(int number, string? place) => new($"Bài {number}")
        {
            Date = "2024-05-01", Parts = [new("Ông thăm.")], Events = [new("Ông thăm.", "2024-05-01", "visit", place)],
        };
        await using var portal = await RowPortal.WithAsync(
            [.. Enumerable.Range(1, 60).Select(i => Of(i, null)), .. Enumerable.Range(61, 2).Select(i => Of(i, "Bến Mẫu"))]);
        var page = await portal.PageAsync("/timeline?from=2023&to=2024&rows=place");
        Assert.Equal(["32", "32"], page.QuerySelectorAll(".drawing.wide .firm").Select(c => c.GetAttribute("height")));
        Assert.Contains("“Nơi khác, không rõ nơi” vẽ theo thang riêng", page.QuerySelectorAll(".drawn-legend.wide li").Select(li => li.TextContent));
    }

    [Fact]
    public async Task An_event_leads_to_its_sentence_in_the_newest_article_that_tells_it_as_what_happened()
    {
        ArticleSample Of(string title, string date, bool reported, bool withdrawn = false) => new(title)
        {
            Date = date, Withdrawn = withdrawn, Parts = [new($"{title}. Mở đầu."), new("Ông thăm.")],
            Events = [new("Ông thăm.", "2024-05-01", "visit", Reported: reported)],
        };
        await using var portal = await RowPortal.WithAsync(
            [
                Of("Bài sớm", "2024-05-02", true), Of("Bài muộn hơn", "2024-05-03", true), Of("Bài chỉ nhắc", "2024-06-01", false),
                Of("Bài rút", "2024-07-01", true, true),
            ]);
        await portal.MergeEventsAsync("visit", "2024-05-01");
        var link = (await DrawnAsync(portal, "/timeline")).QuerySelector(".row a")!;
        Assert.Equal("/articles/bai-muon-hon#e23", link.GetAttribute("href"));
        Assert.NotNull((await portal.PageAsync("/articles/bai-muon-hon")).GetElementById("e23"));
    }

    [Theory]
    [InlineData("leader", new[] { "Trần Văn An · 2 sự kiện", "Peter Marlow · 1 sự kiện", "Không có những người trên · 2 sự kiện" })]
    [InlineData("place", new[] { "Đồi Thử · 2 sự kiện", "Bến Mẫu · 1 sự kiện", "Nơi khác, không rõ nơi · 1 sự kiện" })]
    public async Task Rows_are_of_those_most_involved_and_all_the_rest_has_one(string rows, string[] expected)
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var drawn = await DrawnAsync(portal, $"/timeline?from=2024-09&to=2024-09&rows={rows}");
        Assert.Equal(expected, drawn.QuerySelectorAll(".row").Select(r => r.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Ways_closer_and_farther_earlier_and_later_keep_the_rest_of_the_filter()
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var page = await portal.PageAsync("/timeline?person=tran-van-an&from=2024-09&to=2024-09&kind=reported&rows=place");
        Assert.Equal(
            [
                "/timeline?person=tran-van-an&kind=reported&zoom=years&rows=place",
                "/timeline?person=tran-van-an&from=2024&to=2024&kind=reported&rows=place",
                "/timeline?person=tran-van-an&from=2024-09&to=2024-09&kind=reported&rows=place",
                "/timeline?person=tran-van-an&from=2024-09&to=2024-09&kind=reported",
                "/timeline?person=tran-van-an&from=2024-09&to=2024-09&kind=reported&rows=leader",
                "/timeline?person=tran-van-an&from=2024-09&to=2024-09&kind=reported&rows=place",
                "/timeline?person=tran-van-an&from=2024-08&to=2024-08&kind=reported&rows=place",
                "/timeline?person=tran-van-an&from=2024-10&to=2024-10&kind=reported&rows=place",
            ],
            page.QuerySelectorAll(".drawn nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Ngày", "Nơi diễn ra"], page.QuerySelectorAll(".drawn [aria-current]").Select(a => a.TextContent));
        Assert.Equal("/timeline?person=tran-van-an&from=2024-09&to=2024-09&kind=reported", Canonical(page));
        Assert.DoesNotContain(page.QuerySelectorAll(".take a"), a => a.GetAttribute("href")!.Contains("rows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_view_that_there_is_not_is_said_and_left_aside()
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var page = await portal.PageAsync("/timeline?zoom=<b>&rows=gio");
        Assert.Equal(
            [
                "Không có cách xem “<b>”: dòng thời gian được vẽ theo năm, tháng hoặc ngày.",
                "Không có cách xếp “gio”: dòng thời gian xếp theo nhà lãnh đạo hoặc theo nơi diễn ra.",
            ],
            page.QuerySelectorAll(".field-error").Select(e => e.TextContent));
        Assert.Equal("/timeline", Canonical(page));
        Assert.NotEmpty(page.QuerySelectorAll(".drawing a"));
    }

    [Fact]
    public async Task Days_of_a_long_time_are_those_of_its_busiest_month_and_it_is_said()
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var page = await portal.PageAsync("/timeline?from=2020&to=2024&zoom=days");
        Assert.Equal("Các sự kiện tháng 9/2024", page.GetElementById("drawn")!.TextContent);
        Assert.StartsWith("Hình bên dưới chỉ vẽ tháng 9/2024", page.QuerySelector(".drawn .hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll(".occasion").Length);
    }

    [Theory]
    [InlineData("/timeline", "Năm|Tháng|Ngày: năm 2024", "Hình bên dưới chỉ vẽ năm 2024; danh sách sau đó có đủ 6 sự kiện tìm thấy.")]
    [InlineData("/timeline?zoom=months", "Năm|Tháng|Ngày: năm 2024", "Hình bên dưới chỉ vẽ năm 2024; danh sách sau đó có đủ 6 sự kiện tìm thấy.")]
    [InlineData("/timeline?from=2024&to=2024", "Năm: mọi năm|Tháng|Ngày", null)]
    [InlineData("/timeline?from=2000", "Năm: mọi năm|Tháng|Ngày: năm 2024", null)]
    [InlineData("/timeline?from=2024-09&to=2024-09", "Năm: mọi năm|Tháng: năm 2024|Ngày", null)]
    public async Task A_way_to_other_days_names_them_and_what_is_listed_but_not_drawn_is_said(string path, string ways, string? said)
    {
        var earlier = new ArticleSample.Told("Trước đó có điện đàm.", "1990-05-02", "call");
        await using var portal = await RowPortal.WithAsync([Trip with { Events = [.. Trip.Events.Where(e => e.Kind != "call"), earlier] }]);
        var page = await portal.PageAsync(path);
        Assert.Equal(ways, string.Join('|', page.QuerySelectorAll(".drawn-ways nav:first-child a").Select(a => a.TextContent)));
        Assert.Equal(said, page.QuerySelector(".drawn .hint:not(.drawn-keys)")?.TextContent);
    }

    [Theory]
    [InlineData("/timeline?from=1950&to=1951", "Giai đoạn này chưa có sự kiện nào để vẽ.")]
    [InlineData("/timeline?person=khong-ai", null)]
    public async Task Where_nothing_can_be_drawn_nothing_is(string path, string? said)
    {
        await using var portal = await RowPortal.WithAsync([Trip]);
        var page = await portal.PageAsync(path);
        Assert.Empty(page.QuerySelectorAll(".drawing"));
        Assert.Equal(said, page.QuerySelector(".drawn .hint")?.TextContent);
    }

    [Fact]
    public async Task An_article_leads_to_the_days_it_tells_of_with_a_row_for_each_place()
    {
        await using var portal = await RowPortal.WithAsync(
            [Trip with { Events = [.. Trip.Events.Take(3)] }, new("Bài không kể gì") { Parts = [new("Không có gì.")] }]);
        Assert.Equal(
            "/timeline?from=2024-09-22&to=2024-09-26&rows=place",
            (await portal.PageAsync($"/articles/{Trip.Slug}")).QuerySelector(".in-article .onward a")!.GetAttribute("href"));
        Assert.Null((await portal.PageAsync("/articles/bai-khong-ke-gi")).QuerySelector(".in-article .onward"));
    }

    [Fact]
    public async Task Ten_thousand_events_are_drawn_with_few_elements_and_few_commands()
    {
        await using var portal = await ManyEvents.PortalAsync(10_000);
        foreach (var path in new[]
        {
            "/timeline", "/timeline?rows=leader", "/timeline?rows=place", "/timeline?person=nguoi-1&rows=leader", "/timeline?from=2024&to=2024",
            "/timeline?person=nguoi-1&from=2024&to=2024&rows=leader", "/timeline?from=2024-05&to=2024-05&rows=place", "/timeline?zoom=days",
            "/timeline?from=2024-05-06&to=2024-05-06",
        })
        {
            IDocument page = null!;
            var commands = await portal.Commands.DuringAsync(async () => page = await portal.PageAsync(path));
            Assert.InRange(commands.Count, 1, 12);
            Assert.InRange(page.QuerySelectorAll(".drawing.wide *").Length, 1, 300);
            Assert.InRange(page.QuerySelectorAll(".drawing.narrow *").Length, 1, 200);
            Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
            using var response = await portal.SendAsync(HttpMethod.Get, path, ("Accept-Encoding", "br"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, 30_000);
        }
    }

    [Fact]
    public async Task A_column_leads_one_zoom_deeper_until_events_are_drawn_one_by_one()
    {
        await using var portal = await ManyEvents.PortalAsync(10_000);
        var years = await DrawnAsync(portal, "/timeline?rows=place");
        Assert.Contains(years.QuerySelectorAll("a"), a => a.GetAttribute("aria-label")!.EndsWith("sự kiện", StringComparison.Ordinal));
        var path = (await DrawnAsync(portal, "/timeline")).QuerySelectorAll(".row a")
            .Single(a => a.GetAttribute("aria-label")!.StartsWith("năm 2024:", StringComparison.Ordinal))
            .GetAttribute("href")!;
        Assert.Equal("/timeline?from=2024&to=2024", path);
        path = (await DrawnAsync(portal, path)).QuerySelector(".row a[href*='from=2024-05']")!.GetAttribute("href")!;
        Assert.Equal("/timeline?from=2024-05&to=2024-05", path);
        Assert.NotEmpty((await DrawnAsync(portal, path)).QuerySelectorAll(".row a[href^='/articles/']"));
    }

    private static string Canonical(IDocument page) => new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).PathAndQuery;

    private static async Task<IElement> DrawnAsync(RowPortal portal, string path) => (await portal.PageAsync(path)).QuerySelector(".drawing.wide")!;
}

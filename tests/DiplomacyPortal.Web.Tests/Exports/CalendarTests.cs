using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Exports.Parsers;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class CalendarTests
{
    private const string Told = "Lễ ký diễn ra.";

    [Fact]
    public async Task An_event_tells_what_when_where_who_and_by_which_words()
    {
        await using var portal = await ToldSamples.PortalAsync();
        var calendar = CalendarFile.Parse(await portal.BytesAsync("/timeline.ics?kind=reported"));
        var talks = Assert.Single(calendar.Events);
        Assert.Equal((new DateOnly(2024, 9, 25), new DateOnly(2024, 9, 26)), (talks.Start, talks.End));
        Assert.StartsWith("Hội đàm: Tối 25/9, Bộ trưởng Ngoại giao Trần Văn An hội đàm", talks.Text("SUMMARY"), StringComparison.Ordinal);
        Assert.Equal(("Thủ đô Mẫu, Trụ sở Mẫu", "Hội đàm"), (talks.Text("LOCATION"), talks.Text("CATEGORIES")));
        Assert.Equal($"http://localhost/articles/{ToldSamples.Summit.Slug}#e0", talks.Value("URL"));
        var description = talks.Text("DESCRIPTION")!.Split('\n');
        Assert.Contains("Người tham gia: Trần Văn An, Peter Marlow, Lê Thị Bình", description);
        Assert.Contains("Theo giờ Việt Nam: 26/9/2024", description);
        Assert.Contains("suy ra năm 2024 theo ngày của bài", description);
        Assert.Equal(2, description.Count(line => line.StartsWith("Nguồn: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Known_days_are_whole_days_and_the_end_is_the_day_behind_them()
    {
        (string Edtf, string Start, string? End)[] days =
        [
            ("9999-12-31", "99991231", null),
            ("2024-12-30/2025-01-02", "20241230", "20250103"),
            ("2024-09-26?", "20240926", "20240927"),
            ("2024-09-25", "20240925", "20240926"),
            ("2024-02-28/2024-02-29", "20240228", "20240301"),
        ];
        await using var portal = await RowPortal.WithAsync(days.Select((d, i) => Of(d.Edtf, i)));
        var events = CalendarFile.Parse(await portal.BytesAsync("/timeline.ics")).Events;
        Assert.Equal(days.Select(d => (d.Start, d.End)), events.Select(e => (Date(e.Start), e.End is { } end ? Date(end) : null)));
        Assert.Equal([null, null, "TENTATIVE", null, null], events.Select(e => e.Text("STATUS")));
    }

    [Fact]
    public async Task What_has_no_known_day_is_left_out_and_counted()
    {
        string[] others = ["2024-09", "2024", "2000/2009", "2024-09/2024-10", "2000?/2009?", "2024-09/2024-10-05", "XXXX-09-22"];
        await using var portal = await RowPortal.WithAsync(others.Append("2024-09-26").Select(Of));
        var calendar = CalendarFile.Parse(await portal.BytesAsync("/timeline.ics"));
        Assert.Equal("20240926", Date(Assert.Single(calendar.Events).Start));
        Assert.Equal("7", calendar.Value("X-DIPLOMACYPORTAL-LEFT-OUT"));
        Assert.StartsWith("Lịch không có 7 sự kiện của danh sách,", calendar.Text("X-WR-CALDESC"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("?page=2&person=tran-van-an&from=2024", "?person=tran-van-an&from=2024", " · Trần Văn An · từ năm 2024")]
    [InlineData("?source=B%C3%A1o+M%E1%BA%ABu&kind=reported", "?source=B%C3%A1o%20M%E1%BA%ABu&kind=reported", " · Báo Mẫu · Được đưa tin")]
    public async Task A_calendar_is_called_by_what_narrows_it_and_leads_to_the_same_list(string asked, string query, string narrowed)
    {
        await using var portal = await ToldSamples.PortalAsync();
        var calendar = CalendarFile.Parse(await portal.BytesAsync("/timeline.ics" + asked));
        Assert.Equal("Tư liệu Đối ngoại: dòng thời gian" + narrowed, calendar.Text("X-WR-CALNAME"));
        Assert.Equal("http://localhost/timeline" + query, calendar.Value("X-DIPLOMACYPORTAL-SOURCE"));
    }

    [Fact]
    public async Task A_calendar_without_events_is_one_by_the_grammar_too()
    {
        await using var portal = await RowPortal.WithAsync([]);
        var calendar = CalendarFile.Parse(await portal.BytesAsync("/timeline.ics"));
        Assert.Empty(calendar.Events);
        Assert.Equal("0", calendar.Value("X-DIPLOMACYPORTAL-LEFT-OUT"));
    }

    [Fact]
    public async Task An_event_keeps_its_identity_from_one_file_to_the_next()
    {
        await using var portal = await ToldSamples.PortalAsync();
        Assert.Equal(await IdsAsync("/timeline.ics?kind=reported"), await IdsAsync("/timeline.ics?person=tran-van-an&from=2024"));

        async Task<IEnumerable<string>> IdsAsync(string path) => CalendarFile.Parse(await portal.BytesAsync(path)).Events.Select(e => e.Value("UID"));
    }

    [Fact]
    public async Task Neither_host_nor_row_nor_a_later_article_is_part_of_an_identity()
    {
        var twice = new ArticleSample("Hai lễ ký")
        {
            Date = "2024",
            Parts = [new(Told)],
            Events = [new(Told, "2024-05-06", "signing"), new(Told, "2024-05-06", "signing")],
        };
        var early = ToldSamples.Echo with { Title = "Tin đầu", Slug = "tin-dau", Date = "2024-09-25" };
        await using var portal = await RowPortal.WithAsync([early, twice]);
        var later = early.AddedAt.AddDays(1);
        await using var again = await RowPortal.WithAsync(
        [
            Of("2020-01-01", 1), ToldSamples.Summit with { AddedAt = later }, twice, early with { Withdrawn = true },
            ToldSamples.Echo with { Title = "Bài cùng ngày", Slug = "bai-cung-ngay", Date = early.Date, AddedAt = later },
        ]);
        await again.MergeEventsAsync("talks", "2024-09-25");

        var there = await IdsAsync(portal, "a.example");
        Assert.Equal(3, there.Distinct().Count());
        Assert.Equal(there, await IdsAsync(again, "b.example:8080"));

        static async Task<IReadOnlyList<string>> IdsAsync(RowPortal portal, string host)
        {
            using var response = await portal.SendAsync(HttpMethod.Get, "/timeline.ics?from=2024", ("Host", host));
            var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            return [.. CalendarFile.Parse(file).Events.Select(e => e.Value("UID")).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task The_page_says_beside_the_link_how_many_events_a_calendar_has()
    {
        await using var portal = await RowPortal.WithAsync([Of("2024-09-26", 1), Of("2023-09", 2), Of("2022/2023", 3)]);
        Assert.Equal("lịch iCalendar (1 trong 3 sự kiện có ngày)", await LinkAsync("/timeline"));
        Assert.Equal("lịch iCalendar", await LinkAsync("/timeline?from=2024"));

        async Task<string> LinkAsync(string path) => (await portal.PageAsync(path)).QuerySelector(".take a[href*='.ics']")!.TextContent;
    }

    [Fact]
    public async Task Hostile_words_come_back_as_they_were_and_add_no_line()
    {
        await using var portal = await RowPortal.WithAsync(HostileTitles.Articles);
        var events = CalendarFile.Parse(await portal.BytesAsync("/timeline.ics")).Events;
        Assert.Equal(
            HostileTitles.All.Select(title => DisplayText.Line(string.Concat(title.EnumerateRunes()))).Where(title => title.Length > 0)
                .Order(StringComparer.Ordinal),
            events.Select(e => e.Text("LOCATION")).Order(StringComparer.Ordinal));
    }

    private static ArticleSample Of(string edtf, int number) =>
        new($"Lễ ký {number}") { Date = "2024", Parts = [new(Told)], Events = [new(Told, edtf, "signing")] };

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

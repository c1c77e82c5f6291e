using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class MeetingsPageTests : IAsyncLifetime
{
    private const string Talks = "Ngày 25/9 hai bộ trưởng hội đàm.";
    private const string Call = "Ngày 2/10 hai nguyên thủ điện đàm.";
    private const string Received = "Ngày 3/10/2023 ông An tiếp đoàn của Hội Mẫu.";
    private const string Visit = "Ngày 4/10 ông An thăm Quốc đảo Mẫu.";
    private const string Summer = "Tháng 7 năm 2024 ông An gặp bà Bình.";

    private static readonly ArticleSample First = new("Bài thứ nhất")
    {
        Date = "2024-10-05",
        Parts = [new(Talks), new(Call), new(Received), new(Visit), new(Summer)],
        People = [Samples.An, Samples.Marlow, Samples.Binh],
        Events =
        [
            new(Talks, "2024-09-25", "talks", "Thủ đô Mẫu") { People = [Samples.An, Samples.Marlow], Level = MeetingLevel.Ministers },
            new(Call, "2024-10-02", "call") { People = [Samples.An, Samples.Marlow], Level = MeetingLevel.Leaders },
            new(Received, "2023-10-03", "reception", Reported: false) { People = [Samples.An], Parties = ["Hội Mẫu"] },
            new(Visit, "2024-10-04", "visit") { People = [Samples.An] },
            new(Summer, "2024-07", "meeting") { People = [Samples.An, Samples.Binh], Level = MeetingLevel.Officials },
        ],
    };

    /// <summary>It names fewer of those who were there.</summary>
    private static readonly ArticleSample Second = new("Bài thứ hai")
    {
        Date = "2024-10-06",
        Publisher = "Tạp chí Thử",
        Parts = [new(Talks)],
        People = [Samples.An],
        Events = [new(Talks, "2024-09-25", "talks") { People = [Samples.An], Level = MeetingLevel.Officials }],
    };

    private static readonly ArticleSample Withdrawn = new("Bài đã rút")
    {
        Date = "2024-10-07",
        Withdrawn = true,
        Parts = [new(Talks)],
        People = [Samples.An],
        Events = [new(Talks, "2024-09-25", "talks") { People = [Samples.An], Level = MeetingLevel.Leaders }],
    };

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await RowPortal.WithAsync([First, Second, Withdrawn]);
        await _portal.MergeEventsAsync("talks", "2024-09-25");
        await _portal.NameAsync("Hội Mẫu", EntityKind.Organisation, [First]);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string[]> Narrowings => new()
    {
        { "", [Call, Talks, Summer, Received] },
        { "?event=talks", [Talks] },
        { "?event=talks&event=call", [Call, Talks] },
        { "?event=visit", [] },
        { "?level=ministers", [Talks] },
        { "?level=leaders", [Call] },
        { "?level=officials", [Summer] },
        { "?level=unknown", [Received] },
        { "?level=unknown&level=leaders", [Call, Received] },
        { "?level=leaders&event=talks", [] },
        { "?person=peter-marlow", [Call, Talks] },
        { "?person=peter-marlow&person=le-thi-binh", [] },
        { "?person=khong-ai", [] },
        { "?year=2023", [Received] },
        { "?from=2024-07-10&to=2024-07-20", [Summer] },
        { "?source=Tạp chí Thử", [Talks] },
        { "?kind=mentioned", [Received] },
        { "?organisation=hoi-mau", [Received] },
    };

    [Theory]
    [MemberData(nameof(Narrowings))]
    public async Task A_filter_lists_exactly_the_meetings_it_asks_for_the_latest_first(string query, string[] expected)
    {
        var page = await _portal.PageAsync("/meetings" + query);
        Assert.Equal(expected, page.QuerySelectorAll(".meetings .what").Select(w => w.TextContent));
        Assert.StartsWith($"{expected.Length} cuộc gặp", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_tells_who_met_whom_in_which_form_at_which_level_and_where()
    {
        var row = (await _portal.PageAsync("/meetings?event=talks")).QuerySelector(".meetings tbody tr")!;
        Assert.Equal("25/9/2024", row.QuerySelector("th time")!.TextContent);
        Assert.Equal([Samples.An, Samples.Marlow], row.QuerySelectorAll(".who a").Select(a => a.TextContent));
        Assert.Equal("Hội đàm", row.QuerySelector(".form")!.TextContent);
        Assert.Equal("Bộ trưởng", row.QuerySelector(".level")!.TextContent);
        Assert.Contains("Thủ đô Mẫu", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_leads_to_the_sentence_in_every_article_that_tells_of_it_but_a_withdrawn_one()
    {
        var row = (await _portal.PageAsync("/meetings?event=talks")).QuerySelector(".meetings tbody tr")!;
        Assert.Equal(
            [$"/articles/{First.Slug}#e{First.Raw.IndexOf(Talks, StringComparison.Ordinal)}", $"/articles/{Second.Slug}#e0"],
            row.QuerySelectorAll(".sources .passage").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task In_English_levels_forms_and_topics_have_English_names()
    {
        var row = (await _portal.PageAsync("/en/meetings?event=talks")).QuerySelector(".meetings tbody tr")!;
        Assert.Equal(("Talks", "Ministers"), (row.QuerySelector(".form")!.TextContent, row.QuerySelector(".level")!.TextContent));
        Assert.Equal("vi", row.QuerySelector(".what")!.GetAttribute("lang"));
        var page = await _portal.PageAsync("/en/statements?topic=nang-luong");
        Assert.Equal("Energy", page.QuerySelector("nav.topics .chosen")!.ChildNodes[1].TextContent.Trim());
    }

    [Fact]
    public async Task A_body_that_was_met_is_a_party_of_the_meeting()
    {
        var row = (await _portal.PageAsync("/meetings?event=reception")).QuerySelector(".meetings tbody tr")!;
        Assert.Equal([Samples.An, "Hội Mẫu"], row.QuerySelectorAll(".who li").Select(w => w.TextContent.Trim()));
        Assert.Equal("/organisations/hoi-mau", row.QuerySelector(".party a")!.GetAttribute("href"));
        Assert.Equal("Chưa rõ cấp", row.QuerySelector(".level")!.TextContent);
    }

    [Fact]
    public async Task Levels_and_forms_tell_how_many_each_would_find()
    {
        var page = await _portal.PageAsync("/meetings?level=leaders");
        var facets = page.QuerySelectorAll(".meeting-facets nav");
        Assert.Equal(
            [
                "/meetings 1", "/meetings?level=leaders&level=ministers 1", "/meetings?level=leaders&level=officials 1",
                "/meetings?level=leaders&level=unknown 1",
            ],
            facets[0].QuerySelectorAll("li").Select(Told));
        Assert.Equal(["/meetings?event=call&level=leaders 1"], facets[1].QuerySelectorAll("li").Select(Told));

        static string Told(IElement value) => $"{value.QuerySelector("a")!.GetAttribute("href")} {value.QuerySelector(".count")!.TextContent}";
    }

    [Fact]
    public async Task The_calendar_is_of_the_latest_year_and_links_the_days_and_months_on_which_people_met()
    {
        var page = await _portal.PageAsync("/meetings");
        Assert.Equal("Lịch gặp gỡ năm 2024", page.QuerySelector("#heat-title")!.TextContent);
        Assert.Equal(
            ["/meetings?from=2024-09-25&to=2024-09-25", "/meetings?from=2024-10-02&to=2024-10-02"],
            page.QuerySelectorAll(".heat-map svg a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["25/9/2024: 1 cuộc gặp", "2/10/2024: 1 cuộc gặp"], page.QuerySelectorAll(".heat-map svg a title").Select(t => t.TextContent));
        Assert.Equal(["/meetings?year=2024-09", "/meetings?year=2024-10"], page.QuerySelectorAll(".heat-map figcaption a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Tháng 9", "Tháng 10"], page.QuerySelectorAll(".heat-map figcaption a").Select(a => a.TextContent));
        Assert.Equal(30 + 31, page.QuerySelectorAll(".heat-map figure rect.day").Length);
        Assert.Equal(["September", "October"], (await _portal.PageAsync("/en/meetings")).QuerySelectorAll(".heat-map figcaption a").Select(a => a.TextContent));
        Assert.Contains("1 cuộc chỉ biết tháng", page.QuerySelector(".heat-map .hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_with_hardly_a_meeting_gives_the_calendar_to_one_with_some_unless_it_is_asked_for()
    {
        await _portal.InsertAsync([new("Gặp đầu năm")
        {
            Date = "2025-01-03", Parts = [new("Gặp ngày 2/1/2025.")], People = [Samples.An],
            Events = [new("Gặp ngày 2/1/2025.", "2025-01-02", "meeting") { People = [Samples.An] }],
        }]);
        Assert.Equal("Lịch gặp gỡ năm 2024", (await _portal.PageAsync("/meetings")).QuerySelector("#heat-title")!.TextContent);
        var asked = await _portal.PageAsync("/meetings?year=2025");
        Assert.Equal("Lịch gặp gỡ năm 2025", asked.QuerySelector("#heat-title")!.TextContent);
        Assert.Contains("1 cuộc gặp biết rõ ngày: 2/1/2025.", asked.QuerySelector(".heat-map .hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("chưa rõ với ai", asked.QuerySelector(".meetings .who .unknown")!.TextContent);
    }

    [Fact]
    public async Task The_calendar_turns_to_the_year_that_is_asked_for_and_keeps_the_rest_of_the_filter()
    {
        var page = await _portal.PageAsync("/meetings?person=tran-van-an&year=2023-10");
        Assert.Equal("Lịch gặp gỡ năm 2023", page.QuerySelector("#heat-title")!.TextContent);
        Assert.Equal(
            ["/meetings?person=tran-van-an&year=2024", "/meetings?person=tran-van-an&year=2023"],
            page.QuerySelectorAll(".heat-map .years a").Select(a => a.GetAttribute("href")));
        Assert.Equal("true", page.QuerySelectorAll(".heat-map .years a")[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Of_very_many_days_the_months_are_stops_for_the_keyboard_and_the_days_of_a_chosen_month()
    {
        await _portal.InsertAsync([Busy()]);
        var year = await _portal.PageAsync("/meetings?year=2022");
        Assert.Equal(90, year.QuerySelectorAll(".heat-map svg a").Length);
        Assert.All(year.QuerySelectorAll(".heat-map svg a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
        Assert.Equal(3, year.QuerySelectorAll(".heat-map figcaption a").Length);

        var month = await _portal.PageAsync("/meetings?year=2022-02");
        Assert.Equal(28, month.QuerySelectorAll(".heat-map svg a:not([tabindex])").Length);
    }

    [Fact]
    public async Task What_is_no_level_is_said_and_an_empty_list_has_no_table()
    {
        var page = await _portal.PageAsync("/meetings?level=cao");
        Assert.Contains("không phải là một cấp", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _portal.PageAsync("/meetings?event=visit")).QuerySelector("table"));
    }

    [Fact]
    public async Task The_page_takes_few_questions_however_it_is_narrowed()
    {
        var asked = await _portal.Commands.DuringAsync(() => _portal.PageAsync("/meetings?person=tran-van-an&year=2024&level=ministers"));
        Assert.InRange(asked.Count, 1, 12);
    }

    [Fact]
    public async Task The_files_hold_what_the_list_finds()
    {
        using var answer = await _portal.GetAsync("/meetings.csv?level=ministers");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        Assert.Contains(",form,level,", lines[0], StringComparison.Ordinal);
        Assert.Contains(",talks,ministers,Thủ đô Mẫu,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        using var refused = await _portal.GetAsync("/meetings.csv?level=cao");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static ArticleSample Busy()
    {
        var days = Enumerable.Range(0, 90).Select(i => new DateOnly(2022, 1, 1).AddDays(i).ToString("O", CultureInfo.InvariantCulture)).ToList();
        return new("Một quý bận rộn")
        {
            Date = "2022-04-01",
            Parts = [.. days.Select(d => new ArticleSample.Part($"Gặp {d}."))],
            People = [Samples.An],
            Events = [.. days.Select(d => new ArticleSample.Told($"Gặp {d}.", d, "meeting"))],
        };
    }
}

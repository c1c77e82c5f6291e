using AngleSharp.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Api;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class PersonPageTests : IAsyncLifetime
{
    private const string Page = "/people/ngo-thu";
    private const string Thu = "Ngô Thử";

    private RowPortal _portal = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(
    [
        Article("Đại sứ Ngô Thử trình thư", "2021-03-05", "Đại sứ", Tenure.Holds) with
        {
            Entities = [new("Chile")],
            Events = [new("Đại sứ Ngô Thử gặp ông Peter Marlow.", "2021-03-04", "meeting") { People = [Thu, Samples.Marlow] }],
        },
        Article("Bộ trưởng Ngô Thử hội đàm", "2024-05-07", "Bộ trưởng", Tenure.Holds) with
        {
            Statements = [new("Ông Ngô Thử nói về cá.", By: Thu) { Topics = ["kinh-te-thuong-mai"] }],
            Events =
            [
                new("Bộ trưởng Ngô Thử gặp ông Peter Marlow.", "2024-05-06", "talks", "Thủ đô Mẫu") { People = [Thu, Samples.Marlow, Samples.Binh] },
                new("Ông Ngô Thử nói về cá.", "2024-05-05", "visit") { People = [Thu, Samples.Dang] },
            ],
        },
        Article("Cựu Đại sứ Ngô Thử kể chuyện", "2024-06", "Đại sứ", Tenure.Former),
        Article("Bài đã rút", "2025-01-01", "Chức kín", Tenure.Holds) with
        {
            Withdrawn = true,
            Events = [new("Chức kín Ngô Thử gặp ông Peter Marlow.", "2024-12-30", "talks", "Nơi kín") { People = [Thu, Samples.Marlow, Samples.An] }],
        },
    ]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task It_begins_with_the_title_held_last_since_when_and_with_first_and_last_seen()
    {
        var page = await _portal.PageAsync(Page);
        Assert.Equal("Bộ trưởng", page.QuerySelector(".bearing")!.TextContent);
        Assert.Equal(["7/5/2024"], page.QuerySelectorAll(".since a").Select(a => a.TextContent));
        Assert.Equal(
            ["/places/chile", "/articles/dai-su-ngo-thu-trinh-thu", "/articles/cuu-dai-su-ngo-thu-ke-chuyen"],
            page.QuerySelectorAll(".portrait .facts a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["5/3/2021", "tháng 6/2024"], page.QuerySelectorAll(".portrait .facts time").Select(t => t.TextContent));
        Assert.Equal(["3 bài", "1 phát biểu", "3 sự kiện"], page.QuerySelectorAll(".amounts a").Select(a => a.TextContent));
        Assert.DoesNotContain("kín", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lê Khả Phiêu", "le-kha-phieu", "Việt Nam", "/places/viet-nam Việt Nam")]
    [InlineData("Lê Khả Phiêu", "le-kha-phieu", "Chile", " Việt Nam")]
    [InlineData("Ngô Thử", "ngo-thu", "Việt Nam", null)]
    public async Task Without_a_cited_office_the_country_is_that_of_the_lexicon_of_leaders(string name, string slug, string place, string? country)
    {
        await using var portal = await RowPortal.WithAsync([new("Bài") { Parts = [new($"{name} đến {place}.")], People = [name], Entities = [new(place)] }]);
        var facts = (await portal.PageAsync("/people/" + slug)).QuerySelectorAll(".portrait .facts div");
        var shown = facts.FirstOrDefault(f => f.QuerySelector("dt")!.TextContent == "Quốc gia")?.QuerySelector("dd");
        Assert.Equal(country, shown is null ? null : $"{shown.QuerySelector("a")?.GetAttribute("href")} {shown.TextContent}");
    }

    [Fact]
    public async Task What_is_dated_ahead_or_from_before_there_were_newspapers_begins_and_ends_nothing()
    {
        await using var portal = await RowPortal.WithAsync(
            [
                Article("Bộ trưởng Ngô Thử nhậm chức", "2024-01-02", "Bộ trưởng", Tenure.Holds),
                Article("Bộ trưởng Ngô Thử hội đàm", "2024-05-07", "Bộ trưởng", Tenure.Holds) with
                {
                    Statements = [new("Ông Ngô Thử nói về cá.", By: Thu)],
                    Events =
                    [
                        new("Bộ trưởng Ngô Thử gặp ông Peter Marlow.", "2024-05-06", "talks") { People = [Thu, Samples.Marlow] },
                        new("Ông Ngô Thử sẽ gặp lại ông Peter Marlow.", "2204-05-25", "talks") { People = [Thu, Samples.Marlow] },
                        new("Ông Ngô Thử sẽ gặp bà Lê Thị Bình.", "2204-05-26", "talks") { People = [Thu, Samples.Binh] },
                    ],
                },
                Article("Chủ tịch Ngô Thử ghi nhầm năm", "2204-09-26", "Chủ tịch", Tenure.Holds) with
                {
                    Statements = [new("Bà Lê Thị Bình dự.", By: Thu)],
                },
                Article("Bộ trưởng Ngô Thử ghi nhầm năm", "2204-09-27", "Bộ trưởng", Tenure.Holds),
                Article("Bộ trưởng Ngô Thử ghi ngày trống", "0001-01-01", "Bộ trưởng", Tenure.Holds),
                Article("Bộ trưởng Ngô Thử ghi tháng trống", "0001-01", "Bộ trưởng", Tenure.Holds),
            ],
            time: new FixedClock(new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero)));
        var page = await portal.PageAsync(Page);
        Assert.Equal("Bộ trưởng", page.QuerySelector(".bearing")!.TextContent);
        Assert.Equal(["2/1/2024", "7/5/2024"], page.QuerySelectorAll(".since time").Select(t => t.TextContent));
        Assert.Equal(["2/1/2024", "7/5/2024"], page.QuerySelectorAll(".portrait .facts time").Select(t => t.TextContent));
        Assert.Equal(["Bộ trưởng"], page.QuerySelectorAll(".lanes .lane-name a").Select(a => a.TextContent));
        Assert.DoesNotContain("2204", page.QuerySelector(".life-plot")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2204", page.QuerySelector(".titles .span")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2024"], page.QuerySelectorAll(".periods .of-year").Select(a => a.TextContent));
        Assert.Contains(
            "4 bài ghi ngày chưa tới hoặc trước năm 1865 không có trong biểu đồ.",
            page.QuerySelectorAll(".life-notes .hint").Select(h => h.TextContent));
        Assert.Equal(["6 bài", "2 phát biểu", "3 sự kiện"], page.QuerySelectorAll(".amounts a").Select(a => a.TextContent));

        // A meeting to come is one of two, and not the last; whom one is to meet one has not met.
        Assert.Equal(
            [("Peter Marlow", "2 cuộc", "6/5/2024")],
            page.QuerySelectorAll(".met tbody tr")
                .Select(r => (r.QuerySelector("th")!.TextContent, r.QuerySelector(".often")!.TextContent.Trim(), r.QuerySelector("time")!.TextContent)));
        Assert.Equal(["Ông Ngô Thử nói về cá."], page.QuerySelectorAll(".said .gist").Select(s => s.TextContent));
        Assert.DoesNotContain("2204", page.QuerySelector("section:has(> #events)")!.TextContent, StringComparison.Ordinal);
        var listed = (await portal.JsonAsync("/api/v1/people"))["items"]!.AsArray().Single(p => (string?)p!["slug"] == "ngo-thu")!;
        Assert.Equal(("2024-01-02", "2024-05-07"), ((string?)listed["first"], (string?)listed["last"]));
    }

    [Fact]
    public async Task Each_bar_of_the_strip_leads_to_its_passage_as_the_words_beside_it_do()
    {
        var page = await _portal.PageAsync(Page);
        Assert.Equal(
            [("từng là Đại sứ", "past"), ("Bộ trưởng", "held"), ("Đại sứ Chile", "held")],
            page.QuerySelectorAll(".lanes .lane").Select(l => (l.QuerySelector(".lane-name a")!.TextContent, l.QuerySelector("svg")!.ClassName!)));
        Assert.All(page.QuerySelectorAll(".lanes .lane"), lane => Assert.Equal(
            lane.QuerySelector(".lane-name a")!.GetAttribute("href"), lane.QuerySelector("svg a[tabindex='-1']")!.GetAttribute("href")));
        Assert.Equal(
            "/articles/dai-su-ngo-thu-trinh-thu#m7", page.QuerySelector(".lanes .lane:last-child a")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll("svg"), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task The_columns_lead_to_the_articles_of_their_months_as_the_list_does()
    {
        var page = await _portal.PageAsync(Page);
        string[] months = ["/articles?person=ngo-thu&year=2021-03", "/articles?person=ngo-thu&year=2024-05", "/articles?person=ngo-thu&year=2024-06"];
        Assert.Equal(months, page.QuerySelectorAll(".spark svg a").Select(a => a.GetAttribute("href")));
        Assert.Equal(months.Order(), page.QuerySelectorAll(".periods a:not(.of-year)").Select(a => a.GetAttribute("href")!).Order());
        foreach (var month in months) Assert.Single((await _portal.PageAsync(month)).QuerySelectorAll(".entries > li"));

        // No month has most of them where each has one.
        Assert.Null(page.QuerySelector(".spark .span"));
    }

    [Fact]
    public async Task Meetings_with_others_are_counted_with_the_last_of_them()
    {
        var rows = (await _portal.PageAsync(Page)).QuerySelectorAll(".met tbody tr");
        Assert.Equal(
            [("Peter Marlow", "2 cuộc", "6/5/2024"), ("Lê Thị Bình", "1 cuộc", "6/5/2024")],
            rows.Select(r => (r.QuerySelector("th")!.TextContent, r.QuerySelector(".often")!.TextContent.Trim(), r.QuerySelector("time")!.TextContent)));
        Assert.Contains("Thủ đô Mẫu", rows[0].TextContent, StringComparison.Ordinal);
        var together = await _portal.PageAsync(rows[0].QuerySelector(".often a")!.GetAttribute("href")!);
        Assert.Equal(2, together.QuerySelectorAll(".meetings .what").Length);
    }

    [Fact]
    public async Task Statements_stand_by_topic_and_by_date()
    {
        var page = await _portal.PageAsync(Page);
        Assert.Equal(
            [("/statements?person=ngo-thu&topic=kinh-te-thuong-mai", "1")],
            page.QuerySelectorAll(".of-topics li").Select(t => (t.QuerySelector("a")!.GetAttribute("href"), t.QuerySelector(".count")!.TextContent)));
        var said = Assert.Single(page.QuerySelectorAll(".said"));
        Assert.Equal(("7/5/2024", "Ông Ngô Thử nói về cá."), (said.QuerySelector("time")!.TextContent, said.QuerySelector(".gist")!.TextContent));
        Assert.NotNull(said.QuerySelector("a.topic"));
    }

    [Fact]
    public async Task A_biography_is_shown_without_anything_that_runs_loads_or_leads_astray()
    {
        const string markdown = """
            # Đời

            <script>window.pwned=1</script> Sinh ở **Huế** ![ảnh](https://evil.example/x.png), <b onclick="alert(1)">đi</b>
            [chạy](javascript:alert(1)) [mã](data:text/html,x) [tệp](khac.html) [ngoài](//evil.example/) [thư](mailto:a@b.example) <c@d.example>

            [Lê Thị Bình](/people/le-thi-binh) và [báo](https://bao.example/a?b=1&c=2 "tên"), [tham chiếu][x]

            [x]: javascript:alert(2)
            """;
        await WriteAsync("vi", markdown);
        var life = (await _portal.PageAsync(Page)).QuerySelector(".biography")!;
        Assert.Empty(life.QuerySelectorAll("script, img, b, [onclick]"));
        Assert.Equal(
            [("/people/le-thi-binh", null), ("https://bao.example/a?b=1&c=2", "noopener nofollow external")],
            life.QuerySelectorAll("a").Select(a => (a.GetAttribute("href"), a.GetAttribute("rel"))));
        Assert.Equal("Đời", life.QuerySelector("h3")!.TextContent);
        Assert.Contains("<script>window.pwned=1</script> Sinh ở Huế ảnh", life.TextContent, StringComparison.Ordinal);
        Assert.Contains("c@d.example", life.TextContent, StringComparison.Ordinal);

        var english = (await _portal.PageAsync("/en" + Page)).QuerySelector(".biography")!;
        Assert.Equal(("vi", "/en/people/le-thi-binh"), (english.GetAttribute("lang"), english.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task Programs_are_told_how_a_biography_begins()
    {
        await WriteAsync("vi", "Sinh ở **Huế** &amp; học ở đó.\n\nSau này làm Đại sứ.");
        var page = await _portal.PageAsync(Page);
        Assert.Contains(
            "\"description\":\"Sinh ở Huế \\u0026 học ở đó.\"",
            page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_the_database_twelve_times_at_most_and_twice_once_it_is_known()
    {
        await WriteAsync("vi", "Sinh ở Huế.");
        var first = await _portal.Commands.DuringAsync(() => _portal.PageAsync(Page));
        Assert.InRange(first.Count, 6, 12);
        Assert.All(first, command => Assert.True(
            command.Contains("LIMIT", StringComparison.Ordinal) || command.Contains("COUNT(*)", StringComparison.Ordinal)
                || command.Contains("json_each", StringComparison.Ordinal),
            command));
        Assert.Equal(2, (await _portal.Commands.DuringAsync(() => _portal.PageAsync(Page + "?page=2"))).Count);
    }

    private static ArticleSample Article(string title, string date, string office, Tenure tenure) => new(title)
    {
        Date = date,
        Parts = [new($"{office} {Thu} gặp ông Peter Marlow."), new("Ông Ngô Thử nói về cá."), new("Bà Lê Thị Bình dự.")],
        People =
        [
            new(Thu, office) { Offices = [(office, tenure)], Country = date == "2021-03-05" ? "Chile" : null },
            Samples.Marlow, Samples.Binh, Samples.Dang, Samples.An,
        ],
    };

    private async Task WriteAsync(string language, string markdown)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var person = await archive.People.SingleAsync(p => p.Name == Thu, Cancellation);
        archive.Biographies.Add(new Biography { Person = person, Language = language, Markdown = markdown, Revision = 1, ChangedBy = "biên tập" });
        await archive.SaveChangesAsync(Cancellation);
    }
}

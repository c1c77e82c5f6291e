using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class HomePageTests
{
    private static readonly DateTimeOffset Today = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_newest_article_opens_the_page_and_the_next_stand_beside_it()
    {
        await using var portal = await RowPortal.WithAsync([.. Samples.All, .. ToldSamples.All]);
        var page = await portal.PageAsync("/");
        var foremost = page.QuerySelector(".foremost")!;
        Assert.Equal($"/articles/{ToldSamples.Echo.Slug}", foremost.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("2/10/2024", foremost.QuerySelector("time")!.TextContent);
        Assert.StartsWith("Cuộc hội đàm ngày 25/9", foremost.QuerySelector(".entry-lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/people/le-thi-binh"], foremost.QuerySelectorAll(".names a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            [Samples.Visit.Slug, ToldSamples.Summit.Slug, Samples.Talks.Slug, Samples.Year.Slug, Samples.Forum.Slug],
            page.QuerySelectorAll(".further h3 a").Select(a => a.GetAttribute("href")!["/articles/".Length..]));
        Assert.DoesNotContain(Samples.Withdrawn.Title, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_dated_ahead_is_not_the_newest_unless_there_is_nothing_else()
    {
        ArticleSample[] ahead = [new("Bài ghi nhầm năm") { Date = "2204-09-26" }, new("Bài ghi ngày mai") { Date = "2026-11-23" }];
        ArticleSample[] past = [new("Bài hôm nay") { Date = "2026-11-22" }, new("Bài trong năm") { Date = "2026" }, new("Bài không ngày")];
        await using var portal = await RowPortal.WithAsync([.. ahead, .. past], time: new FixedClock(Today));
        Assert.Equal(["bai-trong-nam", "bai-hom-nay", "bai-khong-ngay"], await NewestAsync(portal));
        Assert.Equal("năm 2026", (await portal.PageAsync("/about")).QuerySelectorAll("dl.facts dd")[3].TextContent);

        await using var other = await RowPortal.WithAsync(ahead, time: new FixedClock(Today));
        Assert.Equal(["bai-ghi-nham-nam", "bai-ghi-ngay-mai"], await NewestAsync(other));

        static async Task<IEnumerable<string>> NewestAsync(RowPortal portal) => (await portal.PageAsync("/"))
            .QuerySelectorAll(".newest h3 a").Select(a => a.GetAttribute("href")!["/articles/".Length..]);
    }

    [Fact]
    public async Task The_search_box_stands_first_and_the_ways_into_the_archive_last()
    {
        await using var portal = await RowPortal.WithAsync(ToldSamples.All);
        var main = (await portal.PageAsync("/")).QuerySelector("main")!;
        Assert.NotNull(main.QuerySelector(".opening form.search"));
        Assert.Equal(
            [
                "/meetings", "/coverage", "/statements", "/statements?topic=ha-tang-giao-thong", "/statements?topic=hoa-binh-va-xung-dot",
                "/statements?topic=khuon-kho-quan-he", "/places",
            ],
            main.QuerySelectorAll(".ways a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task The_miniature_of_the_timeline_stands_in_the_opening_and_says_what_its_bars_count()
    {
        ArticleSample Telling(string value) => new($"Bài {value}") { Parts = [new("Ông thăm.")], Events = [new("Ông thăm.", value, "visit")] };
        await using var years = await RowPortal.WithAsync([Telling("2019-01-01"), Telling("2021-05-01"), Telling("2021-06-01"), Telling("2022")]);
        var part = (await years.PageAsync("/")).QuerySelector(".opening .over-years")!;
        Assert.Equal(["1", "2", "1"], part.QuerySelectorAll(".miniature .count").Select(c => c.TextContent));
        Assert.Equal(["2019", "2020", "2021", "2022"], part.QuerySelectorAll(".miniature .named").Select(n => n.TextContent));
        Assert.StartsWith("Số sự kiện mỗi năm, từ năm 2019 đến năm 2022.", part.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);

        await using var months = await RowPortal.WithAsync([.. Enumerable.Range(1, 8).Select(month => Telling($"2024-{month:00}-01"))]);
        part = (await months.PageAsync("/")).QuerySelector(".opening .over-years")!;
        Assert.Equal(["Th1", "Th5", "Th8"], part.QuerySelectorAll(".miniature .named").Select(n => n.TextContent));
        Assert.StartsWith("Số sự kiện mỗi tháng, từ tháng 1/2024 đến tháng 8/2024.", part.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaders_are_those_of_the_most_articles_each_drawn_over_the_same_time()
    {
        string[] dates = ["2023-03-27", "2024-09", "2024-09-26", "2024-09-27", "2024"];
        await using var portal = await RowPortal.WithAsync(
        [
            .. dates.Select((date, i) => new ArticleSample($"Bài {i}") { Date = date, Parts = [new("Trần Văn An.")], People = [Samples.An] }),
            new("Bài của hai người") { Date = "2023-04-01", Parts = [new("Lê Thị Bình.")], People = [Samples.Binh, Samples.An] },
            new("Bài của hai người nữa") { Date = "2023-04-02", Parts = [new("Lê Thị Bình.")], People = [Samples.Binh, Samples.Marlow] },
            .. Enumerable.Range(1, 2).Select(i => new ArticleSample($"Bài không ngày {i}") { Parts = [new("Đặng Minh Đức.")], People = [Samples.Dang] }),
            Samples.Withdrawn,
        ]);
        var part = (await portal.PageAsync("/")).QuerySelector(".presence")!;
        Assert.Equal(
            ["/people/tran-van-an", "/people/dang-minh-duc", "/people/le-thi-binh"], part.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["6 bài, nhiều nhất tháng 9/2024: 3 bài", "2 bài", "2 bài"],
            part.QuerySelectorAll(".count").Select(c => c.TextContent));
        Assert.Contains("từ tháng 3/2023 đến tháng 9/2024", part.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);

        // Nineteen months on 240 units: March and April 2023 at its beginning, September 2024 at its end.
        Assert.Matches("^M0 32v-10[.]7h[0-9.]+v10[.]7zM12[.]8 32v-10[.]7h[0-9.]+v10[.]7zM227[.]6 32v-32h[0-9.]+v32z$", Path(part, 0));
        Assert.Null(part.QuerySelectorAll("li")[1].QuerySelector("svg"));
        // All by one measure: two of the three that are the most.
        Assert.Matches("^M12[.]8 32v-21[.]3h[0-9.]+v21[.]3z$", Path(part, 2));
        Assert.All(part.QuerySelectorAll("svg"), svg => Assert.Equal("true", svg.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Leaders_of_a_longer_time_are_drawn_by_its_years_and_what_is_dated_ahead_is_left_out()
    {
        string[] dates = ["1979-02-01", "2019", "2024-09-26", "9999-01-01"];
        await using var portal = await RowPortal.WithAsync(
            dates.Select((date, i) => new ArticleSample($"Bài {i}") { Date = date, Parts = [new("Trần Văn An.")], People = [Samples.An] }),
            time: new FixedClock(Today));
        var part = (await portal.PageAsync("/")).QuerySelector(".presence")!;
        Assert.Contains("theo năm, từ 1985 đến 2024", part.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, Path(part, 0).Count(c => c == 'M'));
        Assert.Equal("4 bài", part.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task An_empty_archive_says_what_there_will_be_and_what_to_do()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Withdrawn]);
        var page = await portal.PageAsync("/");
        Assert.Equal("Kho đang chờ những bài đầu tiên", page.QuerySelector(".nothing-yet h2")!.TextContent);
        Assert.Equal(["/about", "/admin"], page.QuerySelectorAll(".nothing-yet a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector(".opening form.search"));
        Assert.Empty(page.QuerySelectorAll("main section[class]:not(.opening):not(.nothing-yet), .ways"));
        Assert.Equal("The archive is waiting for its first articles", (await portal.PageAsync("/en/")).QuerySelector(".nothing-yet h2")!.TextContent);
    }

    [Fact]
    public async Task It_asks_at_most_twelve_questions_and_the_next_reader_none_but_his_own()
    {
        await using var portal = await RowPortal.WithAsync([.. Samples.All, .. ToldSamples.All, .. CitedSamples.All], time: new FixedClock(Today));
        var first = await portal.Commands.DuringAsync(() => portal.PageAsync("/"));
        Assert.InRange(first.Count, 8, 12);
        Assert.Empty(await portal.Commands.DuringAsync(() => portal.PageAsync("/")));
        Assert.Empty(await portal.Commands.DuringAsync(() => portal.PageAsync("/en/")));
    }

    [Fact]
    public async Task An_article_that_is_withdrawn_leaves_the_page_at_once()
    {
        await using var portal = await RowPortal.WithAsync(ToldSamples.All);
        Assert.Contains(ToldSamples.Echo.Title, (await portal.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        await portal.WithdrawAsync(ToldSamples.Echo.Slug);
        Assert.DoesNotContain(ToldSamples.Echo.Title, (await portal.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_articles_are_marked_as_Vietnamese_on_the_English_page()
    {
        await using var portal = await RowPortal.WithAsync([.. ToldSamples.All, .. CitedSamples.All], time: new FixedClock(Today));
        var page = await portal.PageAsync("/en/");
        Assert.Equal("On this day", page.QuerySelector("#this-day")!.TextContent);
        Assert.Equal("22 November", Words(page.QuerySelector(".day")!));
        Assert.All(
            page.QuerySelectorAll(".foremost h3 a, .further h3 a, .this-day li p a, .week blockquote, .week .gist"),
            words => Assert.Equal("vi", words.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll("main a[href^='/']"), a => Assert.StartsWith("/en", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static string Path(IElement part, int leader) => part.QuerySelectorAll("li")[leader].QuerySelector("path")!.GetAttribute("d")!;

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

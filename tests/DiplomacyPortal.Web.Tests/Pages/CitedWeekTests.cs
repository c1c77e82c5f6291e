using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class CitedWeekTests
{
    private static readonly FixedClock Clock = new(new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_same_words_of_one_speaker_stand_once_with_the_articles_of_the_week_that_have_them()
    {
        await using var portal = await RowPortal.WithAsync([.. CitedSamples.All, CitedSamples.Ahead], time: Clock);
        var week = (await portal.PageAsync("/")).QuerySelector(".week")!;
        Assert.Equal("Phát biểu trong tuần 14–20/11/2026", week.QuerySelector("h2")!.TextContent);
        Assert.Equal(
            ["“Hai nước sẽ cùng trồng một triệu cây xanh dọc biên giới”", "Bà Lê Thị Bình cho rằng cây cầu cũ cần được sửa trong năm nay."],
            week.QuerySelectorAll("blockquote, .gist").Select(q => q.TextContent.Trim()));

        var first = week.QuerySelector("li")!;
        Assert.Equal(Passage(CitedSamples.Again), first.QuerySelector("blockquote a")!.GetAttribute("href"));
        Assert.Equal("/people/tran-van-an", first.QuerySelector(".speaker")!.GetAttribute("href"));
        Assert.Equal("18/11/2026", first.QuerySelector("time")!.TextContent);
        Assert.Equal("3 bài cùng dẫn, trong đó có:", first.QuerySelector(".cited")!.TextContent);
        Assert.Equal(
            [Passage(CitedSamples.Other), Passage(CitedSamples.Newest)],
            first.QuerySelectorAll(".also a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Báo Thử", "Báo Mẫu"], first.QuerySelectorAll(".also a").Select(a => a.TextContent.Trim()));
        Assert.Null(week.QuerySelectorAll("li")[1].QuerySelector(".also"));
    }

    [Fact]
    public async Task Two_papers_count_for_more_than_one_that_repeats_itself()
    {
        const string Once = "Ông An nói: “Cây cầu mới sẽ nối hai bờ sông vào mùa xuân tới”.";
        const string Often = "Ông An nói: “Con đường cũ sẽ được mở rộng trong mùa hè tới”.";
        await using var portal = await RowPortal.WithAsync(
        [
            CitedSamples.Of("Cầu 1", "2026-11-20", "Báo Mẫu", Once, Samples.An), CitedSamples.Of("Cầu 2", "2026-11-20", "Báo Thử", Once, Samples.An),
            .. Enumerable.Range(1, 3).Select(i => CitedSamples.Of($"Đường {i}", "2026-11-20", "Báo Mẫu", Often, Samples.An)),
        ], time: Clock);
        Assert.Equal(
            ["2 bài cùng dẫn, trong đó có:", "3 bài cùng dẫn, trong đó có:"],
            (await portal.PageAsync("/")).QuerySelectorAll(".cited").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Where_no_paper_repeats_another_direct_speech_of_those_most_present_comes_first_and_nobody_has_the_week_alone()
    {
        ArticleSample Said(string title, string words, string speaker) => CitedSamples.Of(title, "2026-11-20", "Báo Mẫu", words, speaker);
        await using var portal = await RowPortal.WithAsync(
        [
            Said("Một", "Bà Bình nói: “Trường học mới sẽ mở cửa vào đầu mùa thu này”.", Samples.Binh),
            Said("Hai", "Ông An cho rằng hai làng cần thêm nhiều giếng nước sạch hơn nữa.", Samples.An),
            .. Enumerable.Range(1, 4).Select(i => Said($"Ba {i}", $"Ông An nói: “Cây cầu số {i} sẽ nối hai bờ sông vào mùa xuân”.", Samples.An)),
        ], time: Clock);
        Assert.Equal(
            ["/people/tran-van-an", "/people/tran-van-an", "/people/le-thi-binh"],
            (await portal.PageAsync("/")).QuerySelectorAll(".week .speaker").Select(s => s.GetAttribute("href")));
    }

    [Fact]
    public async Task Whoever_speaks_is_named_above_the_words_and_those_that_need_it_do_not_open_the_part()
    {
        await using var portal = await RowPortal.WithAsync(
        [
            CitedSamples.Of("Một", "2026-11-20", "Báo Mẫu", "Ông cảm ơn dân làng đã giúp dựng lại trường học sau trận bão vừa qua.", Samples.An),
            CitedSamples.Of("Hai", "2026-11-20", "Báo Mẫu", "Ông An cho rằng hai làng cần thêm nhiều giếng nước sạch hơn nữa.", Samples.An),
        ], time: Clock);
        var said = (await portal.PageAsync("/")).QuerySelectorAll(".week li");
        Assert.Equal(["Ông An", "Ông cảm"], said.Select(s => string.Join(' ', s.QuerySelector(".gist")!.TextContent.Trim().Split(' ').Take(2))));
        Assert.All(said, s => Assert.Equal(Samples.An, s.FirstElementChild!.QuerySelector(".speaker")!.TextContent));
    }

    [Fact]
    public async Task Words_that_two_people_are_said_to_have_said_stand_once()
    {
        const string Words = "“Hai nước sẽ cùng trồng một triệu cây xanh dọc biên giới.”";
        await using var portal = await RowPortal.WithAsync(
            [CitedSamples.Of("Một", "2026-11-20", "Báo Mẫu", Words, Samples.An),
                CitedSamples.Of("Hai", "2026-11-20", "Báo Thử", Words, Samples.Binh)], time: Clock);
        Assert.Single((await portal.PageAsync("/")).QuerySelectorAll(".week li"));
    }

    [Theory]
    [InlineData("2026-11")]
    [InlineData("2099-01-01")]
    public async Task An_archive_without_an_article_of_a_known_day_until_today_has_no_week(string date)
    {
        await using var portal = await RowPortal.WithAsync([CitedSamples.Newest with { Date = date }], time: Clock);
        Assert.Null((await portal.PageAsync("/")).QuerySelector(".week"));
    }

    private static string Passage(ArticleSample article) =>
        $"/articles/{article.Slug}#s{article.Raw.IndexOf(article.Statements[0].Words, StringComparison.Ordinal)}";
}

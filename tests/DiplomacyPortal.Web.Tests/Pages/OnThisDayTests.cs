using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class OnThisDayTests
{
    [Fact]
    public async Task What_happened_on_this_day_in_other_years_leads_to_its_passages()
    {
        var part = await PartAsync("2026-11-22", CitedSamples.All);
        Assert.Equal(("22 tháng 11", null), (Day(part!), part!.QuerySelector(".hint")?.TextContent));
        Assert.Equal(["2019", "2015"], part.QuerySelectorAll(".year-of").Select(y => y.TextContent));
        Assert.Equal(["Chuyến thăm, Làng Mẫu", "Ký kết"], part.QuerySelectorAll(".sort").Select(s => s.TextContent));
        Assert.Equal("2019-11-22", part.QuerySelector(".year-of time")!.GetAttribute("datetime"));
        var newest = CitedSamples.Newest;
        Assert.Equal(
            newest.Events.Take(2).Select(e => $"/articles/{newest.Slug}#e{newest.Raw.IndexOf(e.Words, StringComparison.Ordinal)}"),
            part.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("2026-11-21T17:30:00Z", true)]
    [InlineData("2026-11-22T16:30:00Z", true)]
    [InlineData("2026-11-22T17:30:00Z", false)]
    public async Task The_day_is_that_of_Vietnam(string now, bool isToday) =>
        Assert.Equal(isToday, (await PartAsync(now, CitedSamples.All))!.QuerySelector(".hint") is null);

    [Theory]
    [InlineData("2026-11-15", "22 tháng 11")]
    [InlineData("2026-11-29", "22 tháng 11")]
    [InlineData("2026-07-01", "22 tháng 11")]
    [InlineData("2026-05-20", "22 tháng 11")]
    public async Task The_nearest_day_stands_in_however_far_and_says_so(string today, string day)
    {
        var part = await PartAsync(today, CitedSamples.All);
        Assert.Equal(("Ngày gần nhất có sự kiện", day, true), (part!.QuerySelector("h2")!.TextContent, Day(part), part.QuerySelector(".hint") is not null));
    }

    [Fact]
    public async Task Without_an_event_of_an_earlier_year_there_is_no_day() => Assert.Null(await PartAsync("2015-01-01", [Samples.Year]));

    [Theory]
    [InlineData("2026-12-30", "2025-01-02", "2 tháng 1")]
    [InlineData("2026-01-01", "2020-12-31", "31 tháng 12")]
    [InlineData("2026-03-01", "2024-02-29", "29 tháng 2")]
    [InlineData("2024-02-29", "2023-02-28", "28 tháng 2")]
    [InlineData("2026-05-10", "2020-05-08|2020-05-12", "8 tháng 5")]
    public async Task Days_follow_each_other_over_the_ends_of_years_and_of_February(string today, string events, string day)
    {
        var article = new ArticleSample("Bài")
        {
            Parts = [new("Ông thăm.")],
            Events = [.. events.Split('|').Select(e => new ArticleSample.Told("Ông thăm.", e, "visit"))],
        };
        Assert.Equal(day, Day((await PartAsync(today, [article]))!));
    }

    [Fact]
    public async Task Of_many_events_those_stand_there_that_the_most_articles_tell_of()
    {
        ArticleSample Telling(int i, params string[] values) =>
            new($"Bài {i}") { Parts = [new("Ông thăm.")], Events = [.. values.Select(v => new ArticleSample.Told($"Ông thăm năm {v[..4]}.", v, "visit"))] };
        await using var portal = await RowPortal.WithAsync(
        [
            Telling(1, "2011-11-22", "2012-11-22", "2013-11-22", "2014-11-22", "2015-11-22", "2016-11-22"),
            Telling(2, "2011-11-22", "2013-11-22"),
        ], time: Clock("2026-11-22"));
        foreach (var value in new[] { "2011-11-22", "2013-11-22" }) await portal.MergeEventsAsync("visit", value);
        Assert.Equal(["2016", "2015", "2013", "2011"], (await portal.PageAsync("/")).QuerySelectorAll(".year-of").Select(y => y.TextContent));
    }

    private static async Task<IElement?> PartAsync(string now, IEnumerable<ArticleSample> samples)
    {
        await using var portal = await RowPortal.WithAsync(samples, time: Clock(now));
        return (await portal.PageAsync("/")).QuerySelector(".this-day");
    }

    private static FixedClock Clock(string now) =>
        new(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));

    private static string Day(IElement part) =>
        string.Join(' ', part.QuerySelector(".day")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

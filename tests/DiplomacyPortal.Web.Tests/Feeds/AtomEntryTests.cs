using System.Xml.Linq;
using DiplomacyPortal.Web.Tests.Rows;
using static DiplomacyPortal.Web.Tests.Feeds.ReadFeeds;

namespace DiplomacyPortal.Web.Tests.Feeds;

public sealed class AtomEntryTests
{
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    [Fact]
    public async Task An_entry_tells_of_the_article_and_of_its_place_in_the_archive()
    {
        var added = new DateTime(2025, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        await using var portal = await RowPortal.WithAsync([Samples.Talks with { AddedAt = added, ChangedAt = added.AddDays(1) }]);
        var feed = await FeedAsync(portal, Articles);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal(Samples.Talks.Title, entry.Element(Atom + "title")!.Value);
        Assert.Equal("2025-02-03T04:05:06Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal("2025-02-04T04:05:06Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("2025-02-04T04:05:06Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("2024-09-26", entry.Element(Terms + "date")!.Value);
        Assert.Equal("Nguyễn Phóng Viên", entry.Element(Atom + "author")!.Value);
        Assert.Equal("Ngày 26/9, Bộ trưởng Ngoại giao Trần Văn An hội đàm với Ngoại trưởng Peter Marlow.", entry.Element(Atom + "summary")!.Value);
        Assert.Equal($"http://localhost/articles/{Samples.Talks.Slug}", Link(entry, "alternate"));
        Assert.Equal(Samples.Talks.Url, Link(entry, "via"));
        Assert.Equal(["tran-van-an", "peter-marlow"], entry.Elements(Atom + "category").Select(c => (string?)c.Attribute("term")));
        Assert.Equal("vi", (string?)feed.Attribute(XNamespace.Xml + "lang"));
    }

    [Theory]
    [InlineData("2024-09", "2024-09")]
    [InlineData("2023-03-27/2023-03-31", "2023-03")]
    [InlineData("2000/2009", null)]
    [InlineData("2024?", null)]
    [InlineData("XXXX-09-22", null)]
    [InlineData(null, null)]
    public async Task A_date_is_never_told_more_precisely_than_it_is_known(string? date, string? told)
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks with { Date = date, Dates = [] }]);
        var entry = Assert.Single((await FeedAsync(portal, Articles)).Elements(Atom + "entry"));
        Assert.Equal(told, entry.Element(Terms + "date")?.Value);
    }

    [Theory]
    [InlineData("Ban Thời sự", "Báo Mẫu", "Ban Thời sự")]
    [InlineData(null, "Báo Mẫu", "Báo Mẫu")]
    [InlineData("\u200B\u0007", "Báo Mẫu", "Báo Mẫu")]
    [InlineData(null, null, "Không rõ nguồn")]
    public async Task Every_entry_has_an_author_who_is_never_the_portal(string? byline, string? publisher, string author)
    {
        await using var portal = await RowPortal.WithAsync([Samples.Visit with { Byline = byline, Publisher = publisher }]);
        Assert.Equal(author, Assert.Single((await FeedAsync(portal, Articles)).Elements(Atom + "entry")).Element(Atom + "author")!.Value);
    }

    [Fact]
    public async Task What_came_or_changed_last_comes_first_and_of_one_run_the_newest()
    {
        var day = new DateTime(2025, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        await using var portal = await RowPortal.WithAsync(
        [
            new("Bài cũ sửa hôm nay") { Date = "1995", AddedAt = day, ChangedAt = day.AddDays(9) },
            new("Bài cũ") { Date = "2020", AddedAt = day },
            new("Bài không rõ ngày") { AddedAt = day },
            new("Bài mới") { Date = "2024-09", AddedAt = day },
        ]);
        Assert.Equal(["Bài cũ sửa hôm nay", "Bài mới", "Bài cũ", "Bài không rõ ngày"], await TitlesAsync(portal, Articles));
    }

    [Fact]
    public async Task A_feed_has_at_most_fifty_entries()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(1, 53).Select(i => new ArticleSample($"Bài số {i}") { Date = "2024" }));
        var titles = await TitlesAsync(portal, Articles);
        Assert.Equal((50, "Bài số 53", "Bài số 4"), (titles.Count, titles[0], titles[^1]));
    }
}

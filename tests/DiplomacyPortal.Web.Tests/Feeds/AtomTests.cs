using System.Net;
using System.Xml.Linq;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Feeds;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Feeds;

public sealed class AtomTests
{
    private const string Articles = "/feeds/articles.atom";
    private static readonly XNamespace Atom = StrictAtom.Atom;
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Articles)]
    [InlineData(Articles + "?person=tran-van-an&source=B%C3%A1o%20M%E1%BA%ABu&from=2023")]
    [InlineData(Articles + "?person=khong-ai&source=y&page=0&sort=x&kind=z")]
    [InlineData(Articles + "?q=h%E1%BB%99i+%C4%91%C3%A0m&sort=oldest")]
    [InlineData(Articles + "?q=%22%22-*%20OR%20(%00")]
    [InlineData("/feeds/people/tran-van-an.atom")]
    public async Task A_feed_is_valid_by_the_RFC(string path)
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        await FeedAsync(portal, path);
    }

    [Fact]
    public async Task A_feed_of_an_empty_archive_is_valid_too()
    {
        await using var portal = await RowPortal.WithAsync([]);
        Assert.Empty((await FeedAsync(portal, Articles)).Elements(Atom + "entry"));
    }

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

    [Fact]
    public async Task A_feed_takes_the_filters_of_the_list_and_leads_to_it()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var feed = await FeedAsync(portal, Articles + "?page=7&to=2023&person=tran-van-an");
        Assert.Equal([Samples.Forum.Title], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal("http://localhost/feeds/articles.atom?person=tran-van-an&to=2023", Link(feed, "self"));
        Assert.Equal("http://localhost/articles?person=tran-van-an&to=2023", Link(feed, "alternate"));
        Assert.Equal("Bài mới theo bộ lọc: Trần Văn An · đến năm 2023 · Tư liệu Đối ngoại", feed.Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task A_search_has_a_feed_of_what_it_finds()
    {
        using TemporaryFolder seeds = new();
        seeds.Write("a.txt", "Đoàn đại biểu thăm Đà Lạt\n\nĐoàn đại biểu đến Đà Lạt và gặp gỡ người dân ở đó.");
        seeds.Write("b.txt", "Hội nghị bàn về nghề cá\n\nHội nghị kéo dài hai ngày và ra một tuyên bố chung.");
        await using var portal = new PortalFactory(seeds.Path);
        using var client = portal.CreateClient();
        var feed = StrictAtom.Check(await client.GetStringAsync(Articles + "?sort=relevance&q=nghe%20ca", Cancellation));
        Assert.Equal(["Hội nghị bàn về nghề cá"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal("http://localhost/feeds/articles.atom?q=nghe%20ca", Link(feed, "self"));
        Assert.Equal("http://localhost/articles?q=nghe%20ca", Link(feed, "alternate"));
    }

    [Theory]
    [InlineData("q", 501)]
    [InlineData("from=abc")]
    [InlineData("to=x")]
    [InlineData("from=2024&to=2023")]
    [InlineData("year=y")]
    [InlineData("event=z")]
    public async Task What_is_not_understood_makes_no_feed_of_more_than_was_asked_for(string query, int length = 0)
    {
        await using var portal = await RowPortal.WithAsync([]);
        using var response = await portal.GetAsync($"{Articles}?{query}{(length > 0 ? "=" + new string('a', length) : "")}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_leader_has_a_feed_and_who_is_named_nowhere_has_none()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var feed = await FeedAsync(portal, "/feeds/people/peter-marlow.atom");
        Assert.Equal([Samples.Talks.Title, Samples.Forum.Title], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal("http://localhost/people/peter-marlow", Link(feed, "alternate"));
        foreach (var nobody in (string[])["khong-ai", "hoang-an-danh", "Peter-Marlow"])
        {
            using var response = await portal.GetAsync($"/feeds/people/{nobody}.atom");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task Places_and_organisations_have_feeds_and_lead_on_from_their_old_addresses()
    {
        using TemporaryFolder seeds = new();
        seeds.Write("a.txt", "Hai nước bàn việc trồng cây\n\nViệt Nam và Lào bàn việc trồng cây ven đường trong khuôn khổ ASEAN.");
        seeds.Write("b.txt", "Hội nghị bàn về nghề cá\n\nHội nghị kéo dài hai ngày và ra một tuyên bố chung.");
        await using var portal = new PortalFactory(seeds.Path);
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        archive.FormerAddresses.Add(new FormerAddress { Kind = AddressKind.Place, Slug = "ai-lao", Successor = "lao" });
        await archive.SaveChangesAsync(Cancellation);
        using var client = portal.CreateClient(new() { AllowAutoRedirect = false });

        foreach (var (path, page, name) in new[] { ("/feeds/places/lao.atom", "/places/lao", "Lào"), ("/feeds/organisations/asean.atom", "/organisations/asean", "ASEAN") })
        {
            var feed = StrictAtom.Check(await client.GetStringAsync(path, Cancellation));
            Assert.Equal(["Hai nước bàn việc trồng cây"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
            Assert.Equal(("http://localhost" + path, "http://localhost" + page), (Link(feed, "self"), Link(feed, "alternate")));
            Assert.Equal($"Bài mới có nhắc đến {name} · Tư liệu Đối ngoại", feed.Element(Atom + "title")!.Value);
        }

        using var old = await client.GetAsync("/feeds/places/ai-lao.atom", Cancellation);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/feeds/places/lao.atom"), (old.StatusCode, old.Headers.Location!.ToString()));
        foreach (var none in (string[])["/feeds/places/asean.atom", "/feeds/organisations/lao.atom", "/feeds/organisations/ai-lao.atom", "/feeds/x/lao.atom"])
        {
            using var missing = await client.GetAsync(none, Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        }

        await archive.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.WithdrawnAt, DateTime.UnixEpoch), Cancellation);
        using var gone = await client.GetAsync("/feeds/places/lao.atom", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Ids_outlive_the_host_and_tell_articles_and_feeds_apart()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        using var elsewhere = await portal.SendAsync(HttpMethod.Get, Articles, ("Host", "khac.example:8080"));
        var there = StrictAtom.Check(await elsewhere.Content.ReadAsStringAsync(Cancellation));
        var here = await FeedAsync(portal, Articles);
        Assert.Equal("http://khac.example:8080/articles", Link(there, "alternate"));
        Assert.Equal(Ids(here), Ids(there));
        Assert.All(Ids(here), id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
        var feeds = new[] { Ids(here)[0], Ids(await FeedAsync(portal, Articles + "?from=2024"))[0], Ids(await FeedAsync(portal, "/feeds/people/tran-van-an.atom"))[0] };
        Assert.Equal(3, feeds.Distinct().Count());

        // Written down once: an id that changes makes every reader's feed new.
        Assert.Equal("urn:uuid:6b1bade3-19f6-8818-b78e-a75e537fec3a", Ids(here)[0]);
    }

    [Fact]
    public async Task Hostile_text_stays_text_and_the_XML_valid()
    {
        await using var portal = await RowPortal.WithAsync(
        [
            .. Hostile.All,
            new("]]> &amp; <b>\u0000\u0008\u000B\uFFFE\uFFFF\uD800 kết") { Slug = "xml", Publisher = "\uFFFF\u0001", Url = "https://bao.example/<a>\"?x=1&y=2" },
        ]);
        var entries = (await FeedAsync(portal, Articles)).Elements(Atom + "entry").ToList();
        Assert.Equal(5, entries.Count);
        Assert.StartsWith("Bài thử <script>window.pwned=1;alert(1)</script> \"><img", entries.Select(e => e.Element(Atom + "title")!.Value).Single(t => t.StartsWith("Bài thử", StringComparison.Ordinal)), StringComparison.Ordinal);
        var worst = entries.Single(e => Link(e, "alternate") == "http://localhost/articles/xml");
        Assert.Equal(("]]> &amp; <b>\uFFFD kết", "Không rõ nguồn"), (worst.Element(Atom + "title")!.Value, worst.Element(Atom + "author")!.Value));
        Assert.Equal("https://bao.example/%3Ca%3E%22?x=1&y=2", Link(worst, "via"));
        await FeedAsync(portal, $"{Articles}?source={Uri.EscapeDataString(Hostile.Script + Hostile.Turned)}&person=%00%FF%ED%A0%80&q=%0B%EF%BF%BF");
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        using var first = await portal.GetAsync(Articles);
        Assert.Equal("application/atom+xml; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        var (tag, date) = (first.Headers.ETag!.ToString(), first.Content.Headers.LastModified!.Value.ToString("R"));
        foreach (var header in new[] { ("If-None-Match", tag), ("If-Modified-Since", date) })
        {
            using var again = await portal.SendAsync(HttpMethod.Get, Articles, header);
            Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync(Cancellation)).Length));
        }

        using var other = await portal.SendAsync(HttpMethod.Get, Articles, ("If-None-Match", "W/\"0\""), ("If-Modified-Since", date));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var head = await portal.SendAsync(HttpMethod.Head, Articles);
        Assert.Equal((HttpStatusCode.OK, tag, 0), (head.StatusCode, head.Headers.ETag!.ToString(), (await head.Content.ReadAsByteArrayAsync(Cancellation)).Length));

        // Under another name the addresses in it are others: a cache that overlooks the name must not serve one for the other.
        using var invented = await portal.SendAsync(HttpMethod.Get, Articles, ("Host", "evil.example"), ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, invented.StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_article_leaves_the_feed_at_once_and_comes_back_as_changed()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks, Samples.Visit]);
        using var before = await portal.GetAsync(Articles);
        var date = before.Content.Headers.LastModified!.Value.ToString("R");
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var withdrawn = new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc);
        await archive.Articles.Where(a => a.Slug == Samples.Talks.Slug).ExecuteUpdateAsync(set => set.SetProperty(a => a.WithdrawnAt, withdrawn), Cancellation);

        using var after = await portal.SendAsync(HttpMethod.Get, Articles, ("If-Modified-Since", date));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal([Samples.Visit.Title], await TitlesAsync(portal, Articles));
        var feed = await Feed.LoadAsync(archive, archive.Articles.Public(), "", "", "", Cancellation);
        Assert.Equal((withdrawn, DateTimeKind.Utc), (feed.Modified, feed.Modified.Kind));
        Assert.Equal(Samples.Visit.AddedAt, feed.Updated);
    }

    private static async Task<XElement> FeedAsync(RowPortal portal, string path)
    {
        using var response = await portal.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return StrictAtom.Check(await response.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<List<string>> TitlesAsync(RowPortal portal, string path) =>
        [.. (await FeedAsync(portal, path)).Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value)];

    private static string? Link(XElement container, string relation) =>
        (string?)container.Elements(Atom + "link").SingleOrDefault(l => (string?)l.Attribute("rel") == relation)?.Attribute("href");

    private static List<string> Ids(XElement feed) => [.. feed.DescendantsAndSelf().Elements(Atom + "id").Select(i => i.Value)];
}

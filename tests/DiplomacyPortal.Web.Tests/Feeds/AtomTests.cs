using System.Net;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Exports;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static DiplomacyPortal.Web.Tests.Feeds.ReadFeeds;

namespace DiplomacyPortal.Web.Tests.Feeds;

public sealed class AtomTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Articles)]
    [InlineData(Articles + "?person=tran-van-an&source=B%C3%A1o%20M%E1%BA%ABu&from=2023")]
    [InlineData(Articles + "?person=khong-ai&source=y&page=0&kind=z")]
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
    [InlineData("sort=zzz")]
    [InlineData("q=a+b+c+d+e+f+g+h+i+k+l+m+n+o+p+q+r+-cuba")]
    [InlineData("person=a&person=b&person=c&person=d&person=e&person=f&person=g&person=h&person=i&person=j&person=k&person=l&person=m")]
    [InlineData("source=a&source=b&source=c&source=d&source=e&source=f&source=g&source=h&source=i&source=j&source=k&source=l&source=m")]
    public async Task What_is_not_understood_makes_no_feed_of_more_than_was_asked_for(string query, int length = 0)
    {
        await using var portal = await RowPortal.WithAsync([]);
        using var response = await portal.GetAsync($"{Articles}?{query}{(length > 0 ? "=" + new string('a', length) : "")}");
        Assert.Equal((HttpStatusCode.BadRequest, "text/plain"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        var said = (await response.Content.ReadAsStringAsync(Cancellation)).TrimEnd('\n').Split('\n');
        Assert.Equal((2, "Chưa tạo được nguồn tin Atom, vì bộ lọc có chỗ không dùng được:"), (said.Length, said[0]));
    }

    [Theory]
    [InlineData("person=khong-ai")]
    [InlineData("source=B%C3%A1o+L%E1%BA%A1")]
    [InlineData("country=khong-co&sort=oldest&page=y")]
    [InlineData("organisation=khong-co")]
    [InlineData("place=khong-co")]
    public async Task A_name_that_nobody_has_makes_an_empty_feed(string query)
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        Assert.DoesNotContain(StrictAtom.Check(await portal.TextAsync($"{Articles}?{query}")).Elements(), e => e.Name.LocalName == "entry");
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

        foreach (var (path, page, name) in new[]
        {
            ("/feeds/places/lao.atom", "/places/lao", "Lào"),
            ("/feeds/organisations/asean.atom", "/organisations/asean", "ASEAN"),
        })
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
    public async Task Hostile_text_stays_text_and_the_XML_valid()
    {
        await using var portal = await RowPortal.WithAsync(
        [
            .. Hostile.All,
            new("]]> &amp; <b>\u0000\u0008\u000B\uFFFE\uFFFF\uD800 kết")
            {
                Slug = "xml", Publisher = "\uFFFF\u0001", Url = "https://bao.example/<a>\"?x=1&y=2",
            },
        ]);
        var entries = (await FeedAsync(portal, Articles)).Elements(Atom + "entry").ToList();
        Assert.Equal(5, entries.Count);
        Assert.StartsWith(
            "Bài thử <script>window.pwned=1;alert(1)</script> \"><img",
            entries.Select(e => e.Element(Atom + "title")!.Value).Single(t => t.StartsWith("Bài thử", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        var worst = entries.Single(e => Link(e, "alternate") == "http://localhost/articles/xml");
        Assert.Equal(("]]> &amp; <b>\uFFFD kết", "Không rõ nguồn"), (worst.Element(Atom + "title")!.Value, worst.Element(Atom + "author")!.Value));
        Assert.Equal("https://bao.example/%3Ca%3E%22?x=1&y=2", Link(worst, "via"));
        await FeedAsync(portal, $"{Articles}?source={Uri.EscapeDataString(Hostile.Script + Hostile.Turned)}&person=%00%FF%ED%A0%80&q=%0B%EF%BF%BF");
    }
}

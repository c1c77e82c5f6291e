using System.Net;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Feeds;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static DiplomacyPortal.Web.Tests.Feeds.ReadFeeds;

namespace DiplomacyPortal.Web.Tests.Feeds;

public sealed class AtomChangeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
        string[] feeds =
        [
            Ids(here)[0],
            Ids(await FeedAsync(portal, Articles + "?from=2024"))[0],
            Ids(await FeedAsync(portal, "/feeds/people/tran-van-an.atom"))[0],
        ];
        Assert.Equal(3, feeds.Distinct().Count());

        // Written down once: an id that changes makes every reader's feed new.
        Assert.Equal("urn:uuid:6b1bade3-19f6-8818-b78e-a75e537fec3a", Ids(here)[0]);
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
        Assert.Equal(
            (HttpStatusCode.OK, tag, 0), (head.StatusCode, head.Headers.ETag!.ToString(), (await head.Content.ReadAsByteArrayAsync(Cancellation)).Length));

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
}

using DiplomacyPortal.Web.Tests.Pages;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Feeds;

public sealed class AutodiscoveryTests : IAsyncLifetime
{
    private const string All = "/feeds/articles.atom";

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([.. Samples.All, PlacePagesTests.Visit]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/articles")]
    [InlineData("/articles?from=abc", All)]
    [InlineData("/articles?person=dang-minh-duc&from=2023&page=2", All + "?person=dang-minh-duc&from=2023", All)]
    [InlineData("/people/tran-van-an", "/feeds/people/tran-van-an.atom", All)]
    [InlineData("/places/mau-quoc", "/feeds/places/mau-quoc.atom", All)]
    [InlineData("/organisations/to-chuc-thu", "/feeds/organisations/to-chuc-thu.atom", All)]
    public async Task A_page_names_the_feed_of_what_it_lists_and_that_of_all(string path, params string[] expected)
    {
        var page = await _portal.PageAsync(path);
        var feeds = page.QuerySelectorAll("head > link[rel=alternate][type='application/atom+xml']");
        Assert.Equal(expected.Length == 0 ? [All] : expected, feeds.Select(f => f.GetAttribute("href")));
        Assert.Equal(feeds.Length, feeds.Select(f => f.GetAttribute("title")).Distinct().Count());
        foreach (var feed in feeds)
        {
            using var response = await _portal.GetAsync(feed.GetAttribute("href")!);
            var xml = StrictAtom.Check(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(feed.GetAttribute("title"), xml.Element(StrictAtom.Atom + "title")!.Value);
        }
    }
}

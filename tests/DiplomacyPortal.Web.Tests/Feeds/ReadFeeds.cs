using System.Net;
using System.Xml.Linq;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Feeds;

/// <summary>What a reader of feeds finds in those of a portal.</summary>
public static class ReadFeeds
{
    public const string Articles = "/feeds/articles.atom";

    public static readonly XNamespace Atom = StrictAtom.Atom;

    public static async Task<XElement> FeedAsync(RowPortal portal, string path)
    {
        using var response = await portal.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return StrictAtom.Check(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<List<string>> TitlesAsync(RowPortal portal, string path) =>
        [.. (await FeedAsync(portal, path)).Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value)];

    public static string? Link(XElement container, string relation) =>
        (string?)container.Elements(Atom + "link").SingleOrDefault(l => (string?)l.Attribute("rel") == relation)?.Attribute("href");

    public static List<string> Ids(XElement feed) => [.. feed.DescendantsAndSelf().Elements(Atom + "id").Select(i => i.Value)];
}

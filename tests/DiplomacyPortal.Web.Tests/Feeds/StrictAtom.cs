using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DiplomacyPortal.Web.Tests.Feeds;

/// <summary>Checks a feed by what RFC 4287 says must be, rule by rule; it shares nothing with what writes it.</summary>
public static partial class StrictAtom
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] OfFeed = ["id", "title", "updated", "link", "author", "entry"];

    private static readonly string[] OfEntry = ["id", "title", "updated", "published", "link", "author", "category", "summary"];

    public static XElement Check(string xml)
    {
        var feed = XDocument.Parse(xml).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        CheckContainer(feed, OfFeed);

        // 4.2.7.2: "atom:feed elements SHOULD contain one atom:link element with a rel attribute value of "self"".
        Assert.Single(feed.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "self");
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.True(entries.Count <= 50);
        foreach (var entry in entries)
        {
            CheckContainer(entry, OfEntry);

            // 4.1.2: without atom:content an alternate link must be there; 4.2.1: an author of its own or of the feed.
            Assert.Single(entry.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "alternate");
            Assert.NotEmpty(entry.Elements(Atom + "author"));
            Assert.True(entry.Elements(Atom + "published").Count() <= 1);
            Assert.True(entry.Elements(Atom + "summary").Count() <= 1);
            Assert.True(Instant(entry.Element(Atom + "published")!) <= Instant(entry.Element(Atom + "updated")!));
            Assert.All(entry.Elements(Atom + "category"), c => Assert.NotEmpty((string?)c.Attribute("term") ?? ""));
        }

        // 4.1.1: two entries of one id must differ in atom:updated, and here no article comes twice.
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, e => Assert.True(Instant(e.Element(Atom + "updated")!) <= Instant(feed.Element(Atom + "updated")!)));
        return feed;
    }

    private static void CheckContainer(XElement container, string[] known)
    {
        Assert.All(container.Elements().Where(e => e.Name.Namespace == Atom), e => Assert.Contains(e.Name.LocalName, known));
        foreach (var name in (string[])["id", "title", "updated"]) Assert.Single(container.Elements(Atom + name));

        // 4.2.6: an IRI, absolute.
        Assert.True(Uri.TryCreate(container.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
        Assert.NotEmpty(container.Element(Atom + "title")!.Value.Trim());
        _ = Instant(container.Element(Atom + "updated")!);
        foreach (var link in container.Elements(Atom + "link"))
        {
            var address = (string?)link.Attribute("href");
            Assert.True(Uri.TryCreate(address, UriKind.Absolute, out var target) && target.Scheme is "http" or "https", address);
            Assert.Empty(link.Nodes());
        }

        // 4.1.1: no two alternates of one type and language.
        var alternates = container.Elements(Atom + "link").Where(l => (string?)l.Attribute("rel") is null or "alternate")
            .Select(l => (string?)l.Attribute("type"));
        Assert.Equal(alternates.Distinct().Count(), alternates.Count());
        foreach (var person in container.Elements(Atom + "author"))
            Assert.NotEmpty(Assert.Single(person.Elements(Atom + "name")).Value.Trim());
    }

    /// <summary>3.3: RFC 3339, with an upper-case T and Z.</summary>
    public static DateTimeOffset Instant(XElement date)
    {
        Assert.Matches(Rfc3339(), date.Value);
        return DateTimeOffset.Parse(date.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}

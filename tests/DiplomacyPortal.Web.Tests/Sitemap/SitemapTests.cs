using System.Net;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Pages;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Sitemap;

public sealed class SitemapTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_names_every_public_page_once_and_each_answers()
    {
        await using var portal = await RowPortal.WithAsync(
            [.. Samples.All, .. Hostile.All, PlacePagesTests.Visit, PlacePagesTests.Earlier, PlacePagesTests.Withdrawn]);
        var map = await ReadAsync(portal, "/sitemap.xml", "urlset");
        var pages = map.Elements(Namespace + "url").Select(u => u.Element(Namespace + "loc")!.Value).ToList();
        Assert.Equal(pages.Count, pages.Distinct().Count());
        Assert.Equal(2 * (10 + 5 + 3 + 12), pages.Count);
        foreach (var page in (string[])["people/tran-van-an", "places/thu-do-thu", "organisations/to-chuc-thu"])
        {
            Assert.Contains("http://localhost/" + page, pages);
            Assert.Contains("http://localhost/en/" + page, pages);
        }

        foreach (var page in pages)
        {
            using var response = await portal.GetAsync(new Uri(page).PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/en/sitemap.xml")]
    public async Task Every_language_of_a_page_names_them_all(string path)
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var entries = (await ReadAsync(portal, path, "urlset")).Elements(Namespace + "url").ToList();
        foreach (var own in (string[])["http://localhost/people/tran-van-an", "http://localhost/en/people/tran-van-an"])
        {
            Assert.Equal(
                [
                    ("vi", "http://localhost/people/tran-van-an"),
                    ("en", "http://localhost/en/people/tran-van-an"),
                    ("x-default", "http://localhost/people/tran-van-an"),
                ],
                Assert.Single(entries, e => e.Element(Namespace + "loc")!.Value == own).Elements(Xhtml + "link")
                    .Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)));
        }
    }

    [Fact]
    public async Task A_withdrawn_article_and_what_is_named_in_it_alone_are_not_in_it()
    {
        await using var portal = await RowPortal.WithAsync([.. Samples.All, PlacePagesTests.Withdrawn]);
        var text = (await ReadAsync(portal, "/sitemap.xml", "urlset")).Value;
        foreach (var hidden in (string[])[Samples.Withdrawn.Slug, "hoang-an-danh", "noi-kin"]) Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_was_last_changed_when_the_archive_says_so()
    {
        var at = new DateTime(2025, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        await using var portal = await RowPortal.WithAsync([Samples.Visit with { ChangedAt = at }]);
        var article = (await ReadAsync(portal, "/sitemap.xml", "urlset")).Elements(Namespace + "url").Last();
        Assert.Equal("2025-02-03T04:05:06Z", article.Element(Namespace + "lastmod")!.Value);
    }

    [Fact]
    public async Task More_than_fifty_thousand_pages_are_told_in_parts()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        await AddAsync(portal, 100_000);
        var index = await ReadAsync(portal, "/sitemap.xml", "sitemapindex");
        var parts = index.Elements(Namespace + "sitemap").Select(s => new Uri(s.Element(Namespace + "loc")!.Value).PathAndQuery).ToList();
        Assert.Equal(
            ["/sitemaps/pages-1.xml", "/sitemaps/people-1.xml", .. Enumerable.Range(1, 5).Select(part => $"/sitemaps/articles-{part}.xml")], parts);
        List<string> pages = [];
        foreach (var part in parts)
        {
            var found = (await ReadAsync(portal, part, "urlset")).Elements(Namespace + "url").Select(u => u.Element(Namespace + "loc")!.Value).ToList();
            Assert.InRange(found.Count, 1, 50_000);
            pages.AddRange(found);
        }

        Assert.Equal(2 * (10 + 4 + 6 + 100_000), pages.Count);
        Assert.Equal(pages.Count, pages.Distinct().Count());
        foreach (var missing in (string[])["/sitemaps/articles-6.xml", "/sitemaps/articles-0.xml", "/sitemaps/x-1.xml", "/sitemaps/articles-2147483647.xml"])
        {
            using var response = await portal.GetAsync(missing);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_program_may_ask_for_the_head_alone()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        foreach (var path in (string[])["/sitemap.xml", "/sitemaps/articles-1.xml"])
        {
            using var response = await portal.SendAsync(HttpMethod.Head, path);
            Assert.Equal((HttpStatusCode.OK, 0), (response.StatusCode, (await response.Content.ReadAsByteArrayAsync(Cancellation)).Length));
        }
    }

    private static async Task<XElement> ReadAsync(RowPortal portal, string path, string root)
    {
        using var response = await portal.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var document = XDocument.Load(await response.Content.ReadAsStreamAsync(Cancellation));
        document.Validate(Schemas(), (_, fault) => Assert.Fail(fault.Message));
        Assert.Equal(Namespace + root, document.Root!.Name);
        return document.Root;
    }

    private static async Task AddAsync(RowPortal portal, int articles)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {articles})
            INSERT INTO Articles (Slug, Title, TitleOrigin, DateOrigin, AddedAt, ChangedAt)
            SELECT 'bai-so-' || i, 'Bài', 'Stated', 'Unknown', '2025-01-01 00:00:00', '2025-01-01 00:00:00' FROM n
            """,
            Cancellation);
    }

    /// <summary>The rules of the protocol, in the order and with the limits of its own schemas.</summary>
    private static XmlSchemaSet Schemas()
    {
        const string Text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                       targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
              <xs:simpleType name="address">
                <xs:restriction base="xs:anyURI">
                  <xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://[^/\s]+/\S*"/>
                </xs:restriction>
              </xs:simpleType>
              <xs:simpleType name="changed"><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType>
              <xs:complexType name="entry">
                <xs:sequence>
                  <xs:element name="loc" type="address"/><xs:element name="lastmod" type="changed" minOccurs="0"/>
                  <xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
                </xs:sequence>
              </xs:complexType>
              <xs:element name="urlset">
                <xs:complexType><xs:sequence><xs:element name="url" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
              </xs:element>
              <xs:element name="sitemapindex">
                <xs:complexType><xs:sequence><xs:element name="sitemap" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
              </xs:element>
            </xs:schema>
            """;
        using var reader = XmlReader.Create(new StringReader(Text));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, reader);
        return schemas;
    }
}

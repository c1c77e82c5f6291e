using System.Text;
using System.Xml;
using DiplomacyPortal.Web.Feeds;
using DiplomacyPortal.Web.Pages.Languages;

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>Writes sitemaps as they are read from the archive. Source: https://www.sitemaps.org/protocol.html</summary>
internal static class SitemapWriter
{
    public const string ContentType = "application/xml; charset=utf-8";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>How many pages go out at once.</summary>
    private const int Batch = 500;

    /// <summary>The server sends nothing but asynchronously.</summary>
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false) };

    public static async Task WritePagesAsync(Stream target, string site, IAsyncEnumerable<SitemapSection.Page> pages, CancellationToken cancellation)
    {
        await using var xml = XmlWriter.Create(target, Settings);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        var written = 0;
        await foreach (var page in pages.WithCancellation(cancellation))
        {
            foreach (var language in PageLanguage.All) await WritePageAsync(xml, site, page, language);
            if (++written % Batch == 0) await xml.FlushAsync();
        }

        await xml.WriteEndElementAsync();
    }

    /// <summary>Every language of a page names them all. Source: https://developers.google.com/search/docs/specialty/international/localized-versions</summary>
    private static async Task WritePageAsync(XmlWriter xml, string site, SitemapSection.Page page, string own)
    {
        await xml.WriteStartElementAsync(null, "url", Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, site + LocalAddress.In(own, page.Path));
        if (page.ChangedAt is { } at) await xml.WriteElementStringAsync(null, "lastmod", Namespace, Rfc3339.Of(at));
        foreach (var language in PageLanguage.All) await WriteAlternateAsync(language, LocalAddress.In(language, page.Path));
        await WriteAlternateAsync("x-default", page.Path);
        await xml.WriteEndElementAsync();

        async Task WriteAlternateAsync(string language, string address)
        {
            await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
            await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
            await xml.WriteAttributeStringAsync(null, "hreflang", null, language);
            await xml.WriteAttributeStringAsync(null, "href", null, site + address);
            await xml.WriteEndElementAsync();
        }
    }

    public static async Task WriteIndexAsync(Stream target, IEnumerable<string> sitemaps, CancellationToken cancellation)
    {
        await using var xml = XmlWriter.Create(target, Settings);
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        foreach (var address in sitemaps)
        {
            cancellation.ThrowIfCancellationRequested();
            await xml.WriteStartElementAsync(null, "sitemap", Namespace);
            await xml.WriteElementStringAsync(null, "loc", Namespace, address);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}

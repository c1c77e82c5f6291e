using System.Text;
using System.Xml;
using DiplomacyPortal.Web.Feeds;

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>Writes sitemaps as they are read from the archive. Source: https://www.sitemaps.org/protocol.html</summary>
internal static class SitemapWriter
{
    public const string ContentType = "application/xml; charset=utf-8";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>How many pages go out at once.</summary>
    private const int Batch = 500;

    /// <summary>The server sends nothing but asynchronously.</summary>
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false) };

    public static async Task WritePagesAsync(Stream target, string site, IAsyncEnumerable<SitemapSection.Page> pages, CancellationToken cancellation)
    {
        await using var xml = XmlWriter.Create(target, Settings);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        var written = 0;
        await foreach (var page in pages.WithCancellation(cancellation))
        {
            await xml.WriteStartElementAsync(null, "url", Namespace);
            await xml.WriteElementStringAsync(null, "loc", Namespace, site + page.Path);
            if (page.ChangedAt is { } at)
                await xml.WriteElementStringAsync(null, "lastmod", Namespace, Rfc3339.Of(at));
            await xml.WriteEndElementAsync();
            if (++written % Batch == 0) await xml.FlushAsync();
        }

        await xml.WriteEndElementAsync();
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

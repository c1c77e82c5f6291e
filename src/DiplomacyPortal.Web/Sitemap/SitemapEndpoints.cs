using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Pages.Languages;

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>What search engines ask for: which pages there are, and which they should leave alone.</summary>
internal static class SitemapEndpoints
{
    private const string IndexPath = "/sitemap.xml";

    /// <summary>Each stands there in two languages; the protocol allows 50,000 addresses.</summary>
    private const int MostPages = 25_000;

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(IndexPath, Methods, IndexAsync);
        routes.MapMethods("/sitemaps/{section}-{part:int:min(1)}.xml", Methods, PartAsync);
        routes.MapMethods("/robots.txt", Methods, (HttpRequest request) => TypedResults.Text(RobotsText.Of(request.Site(PageLanguage.Vietnamese) + IndexPath)));
    }

    /// <summary>All pages while one sitemap holds them, else the sitemaps that do.</summary>
    private static async Task<IResult> IndexAsync(HttpContext context, ArchiveContext archive, CancellationToken cancellation)
    {
        var (site, sections) = (context.Request.Site(PageLanguage.Vietnamese), await SitemapSection.AllAsync(archive, cancellation));
        if (sections.Sum(s => s.Count) <= MostPages)
        {
            var pages = sections.ToAsyncEnumerable().SelectMany(s => s.Pages(0, s.Count));
            return Answer(context, stream => SitemapWriter.WritePagesAsync(stream, site, pages, cancellation));
        }

        var parts = sections.SelectMany(s => Enumerable.Range(1, (s.Count + MostPages - 1) / MostPages).Select(part => $"{site}/sitemaps/{s.Name}-{part}.xml"));
        return Answer(context, stream => SitemapWriter.WriteIndexAsync(stream, parts, cancellation));
    }

    private static async Task<IResult> PartAsync(string section, int part, HttpContext context, ArchiveContext archive, CancellationToken cancellation)
    {
        var asked = (await SitemapSection.AllAsync(archive, cancellation)).FirstOrDefault(s => s.Name == section);
        if (asked is null || (part - 1L) * MostPages >= asked.Count) return TypedResults.NotFound();
        var (site, pages) = (context.Request.Site(PageLanguage.Vietnamese), asked.Pages((part - 1) * MostPages, MostPages));
        return Answer(context, stream => SitemapWriter.WritePagesAsync(stream, site, pages, cancellation));
    }

    /// <summary>Not to be kept without asking: a withdrawn article must be gone at once.</summary>
    private static IResult Answer(HttpContext context, Func<Stream, Task> write)
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = SitemapWriter.ContentType;
        return HttpMethods.IsHead(context.Request.Method) ? TypedResults.Empty : TypedResults.Stream(write, SitemapWriter.ContentType);
    }
}

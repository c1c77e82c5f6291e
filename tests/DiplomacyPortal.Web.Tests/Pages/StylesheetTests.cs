using System.IO.Compression;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class StylesheetTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task The_stylesheet_reaches_a_browser_whole_and_compressed(string environment)
    {
        await using var portal = new PortalFactory(settings: new Dictionary<string, string> { ["environment"] = environment });
        using var client = portal.CreateClient();
        var html = await client.GetStringAsync(new Uri("/about", UriKind.Relative), TestContext.Current.CancellationToken);
        var link = new HtmlParser().ParseDocument(html).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Matches(@"^/site\.\w+\.css$", link);

        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        await using var compressed = await client.GetStreamAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(new GZipStream(compressed, CompressionMode.Decompress));
        Assert.Contains("--serif:", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

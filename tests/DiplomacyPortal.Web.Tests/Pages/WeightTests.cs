using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>What a reader's line has to carry for an article, as gzip, which every browser takes, over http too.</summary>
public sealed class WeightTests : IDisposable
{
    private const int Most = 30_000;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task An_article_of_ten_kilobytes_costs_at_most_thirty_with_its_stylesheets_and_scripts()
    {
        _folder.Write("a.txt", TenKilobytes.Text);
        await using var portal = new PortalFactory(_folder.Path);
        using var reader = portal.WithWebHostBuilder(host => host.UseEnvironment(Environments.Production)).CreateClient();
        var list = new HtmlParser().ParseDocument(await reader.GetStringAsync("/articles", TestContext.Current.CancellationToken));
        var address = list.QuerySelector(".entry h3 a")!.GetAttribute("href")!;
        var text = await reader.GetByteArrayAsync(address + ".txt", TestContext.Current.CancellationToken);
        Assert.InRange(text.Length, 10_000, 20_000);

        reader.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        var sent = await reader.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
        using var html = new StreamReader(new GZipStream(new MemoryStream(sent), CompressionMode.Decompress), Encoding.UTF8);
        var page = new HtmlParser().ParseDocument(await html.ReadToEndAsync(TestContext.Current.CancellationToken));
        var weight = sent.Length;
        foreach (var part in page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"))
        {
            var file = part.GetAttribute("href") ?? part.GetAttribute("src")!;
            weight += (await reader.GetByteArrayAsync(file, TestContext.Current.CancellationToken)).Length;
        }

        Assert.InRange(weight, 1, Most);
    }

    public void Dispose() => _folder.Dispose();
}

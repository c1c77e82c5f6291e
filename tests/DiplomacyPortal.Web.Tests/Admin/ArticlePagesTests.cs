using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Admin;

public sealed class ArticlePagesTests : IAsyncDisposable
{
    private readonly TemporaryFolder _seeds = new();
    private readonly PortalFactory _portal;

    public ArticlePagesTests()
    {
        _seeds.Write("a.txt", "Đoàn đại biểu thăm Đà Lạt\n\nĐoàn đại biểu đến Đà Lạt và gặp gỡ người dân ở đó.");
        _seeds.Write("b.txt", "Hội nghị bàn về nghề cá\n\nHội nghị kéo dài hai ngày và ra một tuyên bố chung.");
        _portal = new PortalFactory(_seeds.Path, AdministratorClient.Account);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private BackgroundImport Imports => _portal.Services.GetRequiredService<BackgroundImport>();

    [Theory]
    [InlineData("", 2)]
    [InlineData("?q=Đà Lạt", 1)]
    [InlineData("?q=da lat", 1)]
    [InlineData("?q=NGHỀ", 1)]
    [InlineData("?q=%3C%3E", 0)]
    [InlineData("?q=100%25", 0)]
    [InlineData("?state=missing", 0)]
    [InlineData("?page=99", 2)]
    [InlineData("?page=-1&state=nonsense", 2)]
    public async Task Articles_are_found_by_title_and_state(string query, int expected)
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);

        Assert.Equal(expected, (await TitlesAsync(administrator, query)).Count);
    }

    [Fact]
    public async Task A_path_whose_characters_hide_or_turn_the_writing_is_told_by_number()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file there can have such a name.");
        using TemporaryFolder seeds = new();
        seeds.Write("a\u202Etxt.\u0007b.txt", "Hội nghị bàn về nghề cá\n\nHội nghị kéo dài hai ngày.");
        seeds.Write("c\u202Ed.txt", "");
        await using var portal = new PortalFactory(seeds.Path, AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);

        var article = await administrator.ReadAsync("/admin/articles/1", Cancellation);
        var run = await administrator.ReadAsync("/admin/imports/1", Cancellation);

        Assert.Equal("a\\u202Etxt.\\u0007b.txt", article.QuerySelector("dd .path")!.TextContent);
        Assert.Equal("c\\u202Ed.txt", run.QuerySelector("th .path")!.TextContent);
    }

    [Fact]
    public async Task A_state_that_there_is_not_and_a_search_in_vain_are_told()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);

        var unknown = await administrator.ReadAsync("/admin/articles?state=foo", Cancellation);
        var vain = await administrator.ReadAsync("/admin/articles?q=khong-co", Cancellation);

        Assert.Contains("“foo”", unknown.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(vain.QuerySelector("[role=alert]"));
        Assert.NotNull(vain.QuerySelector(".empty a[href='/admin/articles']"));
    }

    [Fact]
    public async Task An_archive_without_articles_tells_how_to_import_some()
    {
        using var folder = new TemporaryFolder();
        await using var portal = new PortalFactory(folder.Path, AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);

        var page = await administrator.ReadAsync("/admin/articles", Cancellation);

        Assert.Contains("“Nhập lại thư mục”", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_for_readers_stays_so_and_can_be_taken_back()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        var (title, address) = (await TitlesAsync(administrator, "?q=ca")).Single();
        var page = await administrator.ReadAsync(address, Cancellation);
        var readers = page.QuerySelector("dl.facts a")!.GetAttribute("href")!;

        await administrator.SubmitAsync(address, "form[action$='Withdraw']", new() { ["sure"] = "true" }, Cancellation);
        _seeds.Write("b.txt", "Hội nghị bàn về nghề cá\n\nHội nghị kéo dài ba ngày và ra một tuyên bố chung.");
        await Imports.Request(ImportTrigger.Administrator).WaitAsync(Cancellation);

        Assert.Equal([title], (await TitlesAsync(administrator, "?state=withdrawn")).Keys);
        Assert.Equal(HttpStatusCode.Gone, (await administrator.Http.GetAsync(readers, Cancellation)).StatusCode);
        Assert.DoesNotContain(title, await administrator.Http.GetStringAsync("/articles", Cancellation), StringComparison.Ordinal);

        await administrator.SubmitAsync(address, "form[action$='Restore']", [], Cancellation);

        Assert.Empty(await TitlesAsync(administrator, "?state=withdrawn"));
        Assert.Equal(HttpStatusCode.OK, (await administrator.Http.GetAsync(readers, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Readers_of_feeds_are_told_of_an_article_that_they_get_back()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        var (title, address) = (await TitlesAsync(administrator, "?q=da lat")).Single();
        Assert.NotEqual(title, await NewestAsync());

        await administrator.SubmitAsync(address, "form[action$='Withdraw']", new() { ["sure"] = "true" }, Cancellation);
        await administrator.SubmitAsync(address, "form[action$='Restore']", [], Cancellation);

        Assert.Equal(title, await NewestAsync());

        async Task<string> NewestAsync()
        {
            XNamespace atom = "http://www.w3.org/2005/Atom";
            var feed = XDocument.Parse(await administrator.Http.GetStringAsync("/feeds/articles.atom", Cancellation));
            return feed.Root!.Elements(atom + "entry").First().Element(atom + "title")!.Value;
        }
    }

    [Fact]
    public async Task The_headline_of_a_withdrawn_article_stands_in_no_address_and_the_former_one_leads_on()
    {
        const string headline = "tong-thong-chile-matias-arriagada-hoi-dam-voi-chu-tich-nuoc-le-huu-phuc";
        const string next = "gao-va-ca-tra-viet-nam-sang-chile";
        const string other = "lanh-dao-hai-nuoc-ban-chuyen-duong-bien";
        foreach (var (i, text) in new[] { ThreePapers.First, ThreePapers.Reprint, ThreePapers.Rewrite }.Index()) _seeds.Write($"{i}.md", text);
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        await Imports.Request(ImportTrigger.Administrator).WaitAsync(Cancellation);
        var group = $"/coverage/{headline}";
        Assert.Contains(headline, await ReadAllAsync(), StringComparison.Ordinal);
        var address = (await TitlesAsync(administrator, "?q=hội đàm")).Single().Value;

        await administrator.SubmitAsync(address, "form[action$='Withdraw']", new() { ["sure"] = "true" }, Cancellation);

        Assert.DoesNotContain(headline, await ReadAllAsync(), StringComparison.Ordinal);
        Assert.Equal($"/coverage/{next}", (await administrator.Http.GetAsync(group, Cancellation)).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Http.GetAsync($"/coverage/{next}/{other}/{next}", Cancellation)).StatusCode);

        // Taken back, it finds the address as it is; what led on keeps leading there.
        await administrator.SubmitAsync(address, "form[action$='Restore']", [], Cancellation);

        Assert.Equal($"/coverage/{next}", (await administrator.Http.GetAsync(group, Cancellation)).Headers.Location!.OriginalString);
        Assert.Contains($"/articles/{headline}", await administrator.Http.GetStringAsync($"/coverage/{next}", Cancellation), StringComparison.Ordinal);

        async Task<string> ReadAllAsync()
        {
            string[] addresses =
            [
                "/", "/coverage", "/en/coverage", $"/coverage/{next}", $"/articles/{next}", $"/en/articles/{next}", $"/articles/{other}", "/sitemap.xml",
            ];
            var pages = await Task.WhenAll(
                addresses.Select(async page => await (await administrator.Http.GetAsync(page, Cancellation)).Content.ReadAsStringAsync(Cancellation)));
            return string.Concat(pages);
        }
    }

    [Theory]
    [InlineData("", "Chưa rút bài: ")]
    [InlineData("/en", "Not withdrawn: ")]
    public async Task Without_the_confirmation_nothing_is_withdrawn_and_the_box_says_so(string language, string message)
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        var address = language + (await TitlesAsync(administrator, "?q=ca")).Single().Value;
        var asked = await administrator.ReadAsync(address, Cancellation);

        var answer = await administrator.SubmitAsync(address, "form[action$='Withdraw']", [], Cancellation);

        var told = await AdministratorClient.ParseAsync(answer, Cancellation);
        var (before, box) = (asked.QuerySelector("input[name=sure]")!, told.QuerySelector("input[name=sure]")!);
        Assert.Equal((null, null), (before.GetAttribute("aria-invalid"), before.GetAttribute("aria-describedby")));
        Assert.Equal("true", box.GetAttribute("aria-invalid"));
        Assert.StartsWith(message, told.QuerySelector($"#{box.GetAttribute("aria-describedby")}")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync(administrator, "?state=withdrawn"));
    }

    [Fact]
    public async Task An_article_whose_file_is_gone_is_listed_as_missing()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        File.Delete(_seeds.Below("a.txt"));
        await Imports.Request(ImportTrigger.Administrator).WaitAsync(Cancellation);

        var (_, address) = Assert.Single(await TitlesAsync(administrator, "?state=missing"));
        var article = await administrator.ReadAsync(address, Cancellation);
        var overview = await administrator.ReadAsync("/admin", Cancellation);

        Assert.Contains("không còn trong thư mục", article.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", overview.QuerySelector("a[href='/admin/articles?state=missing']")!.TextContent);
    }

    [Fact]
    public async Task An_article_that_there_is_not_is_not_found()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Http.GetAsync("/admin/articles/999", Cancellation)).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        _seeds.Dispose();
    }

    /// <returns>The titles listed, with the addresses they lead to.</returns>
    private static async Task<Dictionary<string, string>> TitlesAsync(AdministratorClient administrator, string query) =>
        (await administrator.ReadAsync($"/admin/articles{query}", Cancellation))
            .QuerySelectorAll("main table.table tbody a")
            .ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
}

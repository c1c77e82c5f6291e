using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class CoveragePagesTests : IAsyncLifetime
{
    private const string Group = "/coverage/tong-thong-chile-matias-arriagada-hoi-dam-voi-chu-tich-nuoc-le-huu-phuc";
    private const string First = "tong-thong-chile-matias-arriagada-hoi-dam-voi-chu-tich-nuoc-le-huu-phuc";

    private const string Reprint = "gao-va-ca-tra-viet-nam-sang-chile";
    private const string Rewrite = "lanh-dao-hai-nuoc-ban-chuyen-duong-bien";

    private readonly TemporaryFolder _seeds = new();
    private readonly RecordedCommands _commands = new();
    private PortalFactory _portal = null!;

    /// <summary>The portal starts, and imports what is there, with its first reader.</summary>
    private HttpClient Client => field ??= _portal.CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        foreach (var (file, text) in new[]
        {
            ("1.md", ThreePapers.First), ("2.md", ThreePapers.Reprint), ("3.md", ThreePapers.Rewrite),
            ("4.txt", "Làng bên trồng cây\n\nNgày 4/2/2030, tại Huế, Thủ tướng Lý Văn Sáu dự lễ trồng cây <script>alert(1)</script>.\n"),
        }) File.WriteAllText(_seeds.Below(file), text);
        _portal = new PortalFactory(
            _seeds.Path, replace: services => services.ConfigureDbContext<ArchiveContext>(options => options.AddInterceptors(_commands)));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        _seeds.Dispose();
    }

    [Fact]
    public async Task The_list_names_every_group_with_its_articles()
    {
        var page = await PageAsync("/coverage");
        var entry = Assert.Single(page.QuerySelectorAll("li.entry"));
        Assert.Equal(Group, entry.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal(3, entry.QuerySelectorAll(".papers-brief a").Length);
        Assert.Contains("12/3/2031", entry.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person=le-huu-phuc", 1)]
    [InlineData("person=ly-van-sau", 0)]
    [InlineData("person=ha-quang-tien&person=matias-arriagada", 1)]
    [InlineData("from=13/3/2031", 0)]
    [InlineData("from=3/2031&to=2031", 1)]
    [InlineData("source=Báo Cửa Việt", 1)]
    [InlineData("source=Báo Khác", 0)]
    public async Task The_list_is_narrowed_as_other_lists_are(string query, int found) =>
        Assert.Equal(found, (await PageAsync("/coverage?" + query)).QuerySelectorAll("li.entry").Length);

    [Fact]
    public async Task A_group_shows_the_event_and_the_papers_side_by_side()
    {
        var page = await PageAsync(Group);
        Assert.Equal("2031-03-12", page.QuerySelector(".occasion-facts time")!.GetAttribute("datetime"));
        Assert.Contains("Hội đàm", page.QuerySelector(".occasion-facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/people/le-huu-phuc", page.QuerySelectorAll(".occasion-facts a").Select(a => a.GetAttribute("href")));
        Assert.Equal(3, page.QuerySelectorAll(".side-by-side > li").Length);
        Assert.All(page.QuerySelectorAll(".side-by-side > li"), li => Assert.Matches(@"\d+ chữ", li.TextContent));
    }

    [Fact]
    public async Task Of_a_reprint_its_other_words_stand_beside_the_other_papers_in_place_of_the_beginning_they_share()
    {
        var cards = (await PageAsync(Group)).QuerySelectorAll(".side-by-side > li").ToList();
        Assert.Equal([true, true, false], cards.Select(c => c.QuerySelector(".excerpt") is not null));
        var changes = cards[2].QuerySelectorAll(".changes :is(del, ins)").Select(WithoutLabel).ToList();
        Assert.Equal(["24", "26", "sớm"], changes.Take(3));
        Assert.Matches(@"bớt 22 chữ, thêm 2 chữ so với\s+Báo Sông Hồng", cards[2].TextContent);
        Assert.EndsWith("/gao-va-ca-tra-viet-nam-sang-chile", cards[2].QuerySelector(".onward a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_that_a_publisher_does_not_tell_apart_bear_numbers()
    {
        foreach (var (file, text) in new[] { ("1.md", ThreePapers.First), ("2.md", ThreePapers.Reprint) })
            File.WriteAllText(_seeds.Below(file), string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("publisher:", StringComparison.Ordinal))));
        var page = await PageAsync(Group);
        Assert.Equal(["Bài 1", "Báo Vịnh Xanh", "Bài 3"], page.QuerySelectorAll(".side-by-side > li > p:first-child .publisher").Select(p => p.TextContent));
        Assert.Equal("· bài 2", page.QuerySelector(".side-by-side > li:nth-child(2) .numbered")!.TextContent);
        Assert.Matches(@"^\s*Bài 3\s+\(13/3/2031\)\s+có lẽ đăng lại\s+Bài 1\s+\(12/3/2031\)", page.QuerySelector(".reprints p")!.TextContent);
    }

    [Fact]
    public async Task What_nothing_is_alone_in_has_no_part()
    {
        File.WriteAllText(_seeds.Below("2.md"), ThreePapers.First.Replace("Báo Sông Hồng", "Báo Cửa Việt", StringComparison.Ordinal));
        File.Delete(_seeds.Below("3.md"));
        var page = await PageAsync(Group);
        Assert.Null(page.GetElementById("alone"));
        Assert.Matches(@"trùng nguyên văn với\s+Báo Sông Hồng", page.QuerySelector(".side-by-side")!.TextContent);
        var same = Assert.Single(page.QuerySelectorAll(".reprints > li"));
        Assert.Matches(@"Báo Cửa Việt\s+\(12/3/2031\)\s+trùng nguyên văn với\s+bài của\s+Báo Sông Hồng", same.TextContent);
        Assert.Null(same.QuerySelector(".onward"));
    }

    [Fact]
    public async Task Of_several_earlier_texts_the_nearest_is_told()
    {
        File.WriteAllText(_seeds.Below("5.md"), ThreePapers.Reprint.Replace("Báo Cửa Việt", "Báo Đồi Chè", StringComparison.Ordinal));
        var copies = (await PageAsync(Group)).QuerySelectorAll(".reprints > li").ToList();
        Assert.Equal(2, copies.Count);
        Assert.Matches(@"Báo Cửa Việt\s+\(13/3/2031\)\s+có lẽ đăng lại\s+bài của\s+Báo Sông Hồng", copies[0].TextContent);
        Assert.Matches(@"Báo Đồi Chè\s+\(13/3/2031\)\s+trùng nguyên văn với\s+bài của\s+Báo Cửa Việt", copies[1].TextContent);
    }

    [Fact]
    public async Task Where_no_event_is_in_two_papers_the_list_says_so_and_asks_for_no_filter()
    {
        File.Delete(_seeds.Below("2.md"));
        File.Delete(_seeds.Below("3.md"));
        var page = await PageAsync("/coverage");
        Assert.StartsWith(
            "Chưa có sự kiện nào được từ hai bài trở lên đưa tin.",
            Assert.Single(page.QuerySelectorAll(".empty")).TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form.filter, .total"));
        Assert.NotNull((await PageAsync("/coverage?from=2031")).QuerySelector("form.filter"));
    }

    [Fact]
    public async Task The_beginning_of_an_article_keeps_its_day_beside_its_date()
    {
        File.WriteAllText(_seeds.Below("1.md"), ThreePapers.First
            .Replace("2031-03-12", "2031-03-13", StringComparison.Ordinal).Replace("Ngày 12/3/2031,", "Hôm qua,", StringComparison.Ordinal));
        var excerpts = (await PageAsync(Group)).QuerySelectorAll(".side-by-side .excerpt").Select(e => e.TextContent);
        Assert.Contains(excerpts, e => e.StartsWith("Hôm qua, tại Hà Nội", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_tells_where_they_disagree_with_a_way_to_each_passage()
    {
        var differing = (await PageAsync(Group)).QuerySelectorAll(".differing > li").ToDictionary(
            li => li.QuerySelector("h3")!.TextContent.Trim(), li => li.QuerySelectorAll("dt").Select(dt => dt.TextContent.Trim()).ToList());
        Assert.Equal(["24 tỷ USD", "26 tỷ USD"], differing["Con số"]);
        Assert.Equal(["Chủ tịch nước", "Tổng Bí thư"], differing["Chức vụ: Lê Hữu Phúc"]);
        Assert.Equal(["Matías Arriagada", "Matías Ariagada"], differing["Cách viết tên: Matías Arriagada"]);
        Assert.Equal(3, differing.Count);

        foreach (var link in (await PageAsync(Group)).QuerySelectorAll(".differing dd a, .told a, .alone dd a").Select(a => a.GetAttribute("href")!).Distinct())
        {
            var parts = link.Split('#');
            Assert.Equal(2, parts.Length);
            Assert.NotNull((await PageAsync(parts[0])).GetElementById(parts[1]));
        }
    }

    [Fact]
    public async Task It_tells_what_each_alone_says()
    {
        var alone = (await PageAsync(Group)).QuerySelectorAll("section.alone").ToList();
        var first = alone.Single(a => a.QuerySelector("h3 a")!.GetAttribute("href") == "/articles/" + First);
        Assert.Contains("Hà Quang Tiến", first.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(first.QuerySelectorAll(".told li"), li => li.TextContent.Contains("tổ công tác chung", StringComparison.Ordinal));
        var rewrite = alone.Single(a => a.TextContent.Contains("đường biển", StringComparison.Ordinal));
        Assert.Contains("15 chuyến", rewrite.QuerySelectorAll("dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public async Task It_tells_which_is_a_reprint_of_which_and_marks_the_other_words()
    {
        var reprint = Assert.Single((await PageAsync(Group)).QuerySelectorAll(".reprints > li"));
        Assert.Matches(@"Báo Cửa Việt\s+\(13/3/2031\)\s+có lẽ đăng lại\s+bài của\s+Báo Sông Hồng", reprint.TextContent);
        Assert.Matches(@"97% chữ của\s+Báo Cửa Việt\s+có trong\s+bài của\s+Báo Sông Hồng", reprint.TextContent);
        Assert.Matches(@"Báo Cửa Việt\s+·\s+bớt 22 chữ, thêm 2 chữ so với\s+Báo Sông Hồng", reprint.TextContent);
        var compared = await PageAsync(reprint.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("noindex", compared.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(["24", "26", "sớm"], compared.QuerySelectorAll(".diff del, .diff ins").Select(WithoutLabel).Where(w => w.Length < 10));
        Assert.Contains(compared.QuerySelectorAll(".diff del"), del => WithoutLabel(del).Contains("Hà Quang Tiến", StringComparison.Ordinal));
        Assert.All(compared.QuerySelectorAll(".diff del"), del => Assert.StartsWith("[bỏ:", del.TextContent.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_names_the_others_on_the_same_event()
    {
        var page = await PageAsync("/articles/" + First);
        Assert.Equal("3 bài về cùng sự kiện", page.GetElementById("coverage")!.TextContent);
        Assert.Contains(Group, page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Null((await PageAsync("/articles/lang-ben-trong-cay")).GetElementById("coverage"));
    }

    [Fact]
    public async Task A_withdrawn_article_is_not_shown_and_a_group_of_one_is_no_page()
    {
        await WithdrawAsync("gao-va-ca-tra-viet-nam-sang-chile");
        Assert.DoesNotContain("Gạo và cá tra", (await PageAsync(Group)).Body!.TextContent, StringComparison.Ordinal);

        await WithdrawAsync("lanh-dao-hai-nuoc-ban-chuyen-duong-bien");
        using var response = await Client.GetAsync(Group, Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty((await PageAsync("/coverage")).QuerySelectorAll("li.entry"));
        Assert.Null((await PageAsync("/articles/" + First)).GetElementById("coverage"));
        using var compared = await Client.GetAsync($"{Group}/{First}/gao-va-ca-tra-viet-nam-sang-chile", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, compared.StatusCode);
    }

    [Fact]
    public async Task An_address_that_a_group_had_leads_there_for_now_and_nowhere_while_the_group_is_hidden()
    {
        await using (var scope = _portal.Services.CreateAsyncScope())
        {
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            archive.FormerAddresses.Add(new FormerAddress { Kind = AddressKind.Coverage, Slug = "cu", Successor = First });
            await archive.SaveChangesAsync(Cancellation);
        }

        using var response = await Client.GetAsync("/en/coverage/cu", Cancellation);
        Assert.Equal((HttpStatusCode.Redirect, "/en" + Group), (response.StatusCode, response.Headers.Location!.ToString()));
        using var compared = await Client.GetAsync($"/en/coverage/cu/{Reprint}/{First}", Cancellation);
        Assert.Equal((HttpStatusCode.Redirect, $"/en{Group}/{First}/{Reprint}"), (compared.StatusCode, compared.Headers.Location!.ToString()));

        await WithdrawAsync(Reprint);
        await WithdrawAsync(Rewrite);
        using var hidden = await Client.GetAsync("/en/coverage/cu", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("", Rewrite, Reprint)]
    [InlineData("", Reprint, Rewrite)]
    [InlineData("/en", Reprint, First)]
    [InlineData("", Rewrite, First)]
    [InlineData("", First, First)]
    [InlineData("", First, "khong-co")]
    public async Task Two_articles_are_compared_in_the_order_of_their_dates_alone(string language, string one, string other)
    {
        string[] inOrder = [First, Rewrite, Reprint];
        var (earlier, later) = inOrder.IndexOf(one) < inOrder.IndexOf(other) ? (one, other) : (other, one);
        var isPair = one != other && inOrder.Contains(other);
        using var response = await Client.GetAsync($"{language}{Group}/{one}/{other}", Cancellation);

        Assert.Equal(!isPair ? HttpStatusCode.NotFound : earlier == one ? HttpStatusCode.OK : HttpStatusCode.Redirect, response.StatusCode);
        if (isPair && earlier != one) Assert.Equal($"{language}{Group}/{earlier}/{later}", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/coverage?person=le-huu-phuc&from=2031&source=Báo Sông Hồng")]
    [InlineData(Group)]
    [InlineData($"{Group}/{First}/gao-va-ca-tra-viet-nam-sang-chile")]
    public async Task No_page_asks_the_database_more_than_twelve_times(string address)
    {
        _ = await PageAsync("/coverage");
        var commands = await _commands.DuringAsync(() => PageAsync(address));
        Assert.InRange(commands.Count, 1, 12);
    }

    [Fact]
    public async Task In_English_the_words_of_the_papers_stay_Vietnamese_and_say_so()
    {
        var page = await PageAsync("/en" + Group);
        Assert.Equal("vi", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("Where the articles differ", page.GetElementById("differing")!.TextContent);
        Assert.All(page.QuerySelectorAll(".told a, .side-by-side h3"), e => Assert.Equal("vi", e.GetAttribute("lang")));
    }

    [Fact]
    public async Task The_sitemap_names_groups()
    {
        var map = await Client.GetStringAsync("/sitemap.xml", Cancellation);
        Assert.Contains($"<loc>http://localhost{Group}</loc>", map, StringComparison.Ordinal);
        Assert.Contains("<loc>http://localhost/coverage</loc>", map, StringComparison.Ordinal);
    }

    private static string WithoutLabel(IElement element) => element.ChildNodes.OfType<IText>().Single().TextContent.Trim();

    private async Task<IDocument> PageAsync(string address)
    {
        using var response = await Client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(Cancellation), Cancellation);
    }

    private async Task WithdrawAsync(string slug)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        DateTime? now = DateTime.UtcNow;
        Assert.Equal(1, await archive.Articles.Where(a => a.Slug == slug).ExecuteUpdateAsync(a => a.SetProperty(x => x.WithdrawnAt, now), Cancellation));
    }
}

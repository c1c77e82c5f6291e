using AngleSharp.Dom;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class EntityFilterTests : IAsyncLifetime
{
    private const string Signing = "Xứ Lúa và Xứ Biển ký thỏa thuận tại Hội đồng Mẫu.";

    private static readonly ArticleSample[] Articles =
    [
        new("thăm")
        {
            Date = "2024-05-03",
            Parts = [new("Ông Trần Văn An thăm Xứ Lúa, đến Cảng Mẫu."), new("Ông An nói Xứ Lúa là bạn."), new("Ông An nói trời đẹp.")],
            People = [Samples.An],
            Statements = [new("Ông An nói Xứ Lúa là bạn.", By: Samples.An), new("Ông An nói trời đẹp.", By: Samples.An)],
            Events = [new("Ông Trần Văn An thăm Xứ Lúa, đến Cảng Mẫu.", "2024-05-02", "visit") { People = [Samples.An] }],
        },
        new("ký") { Date = "2024-05-02", Parts = [new(Signing)], Events = [new(Signing, "2024-05-01", "signing")] },
        new("chuyện")
        {
            Date = "2023-01-01",
            Publisher = "Tạp chí Thử",
            Parts = [new("Chuyện Xứ Biển và Cảng Mẫu, không nói đến ai.")],
            Events = [new("Lễ khai mạc.", "2023-01-01", "conference")],
        },
        new("kín")
        {
            Date = "2024-05-05",
            Withdrawn = true,
            Parts = [new("Xứ Kín ký với Xứ Lúa.")],
            Events = [new("Xứ Kín ký với Xứ Lúa.", "2024-05-05", "signing")],
        },
    ];

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await RowPortal.WithAsync(Articles);
        await _portal.NameAsync("Xứ Lúa", EntityKind.Country, Articles);
        await _portal.NameAsync("Xứ Biển", EntityKind.Country, Articles);
        await _portal.NameAsync("Xứ Kín", EntityKind.Country, Articles);
        await _portal.NameAsync("Cảng Mẫu", EntityKind.City, Articles);
        await _portal.NameAsync("Hội đồng Mẫu", EntityKind.Organisation, Articles);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/meetings")]
    [InlineData("/coverage")]
    public async Task Forms_of_events_offer_the_countries_and_places_that_public_reports_tell_of(string path)
    {
        var page = await _portal.PageAsync(path + "?country=xu-bien&place=xu-lua");
        Assert.Equal(["xu-lua", "xu-bien !"], Offered(page, "country"));

        // A country is a place too, if somebody asks for it so.
        Assert.Equal(["cang-mau", "xu-lua !"], Offered(page, "place"));
        Assert.Equal(["Xứ Lúa", "Xứ Biển"], page.QuerySelectorAll("input[name=country] + span").Select(s => s.TextContent));
        Assert.Empty(page.QuerySelectorAll("form.filter input[type=hidden]"));
    }

    [Fact]
    public async Task In_English_they_offer_English_names()
    {
        const string told = "Ông An thăm Lào và Xứ Lúa.";
        await using var portal = await RowPortal.WithAsync(
        [
            new("thăm")
            {
                Parts = [new(told)], Entities = [new("Lào"), new("Xứ Lúa")],
                Events = [new(told, "2024-05-02", "talks") { Entities = ["Lào", "Xứ Lúa"] }],
            },
        ]);
        var page = await portal.PageAsync("/en/meetings");
        Assert.Equal(
            ["Laos", "<span lang=\"vi\">Xứ Lúa</span>"],
            page.QuerySelectorAll("input[name=country] + span").Select(s => s.InnerHtml));
    }

    private static IEnumerable<string> Offered(IParentNode page, string name) =>
        page.QuerySelectorAll($"form.filter input[name={name}]").Select(i => i.GetAttribute("value") + (i.HasAttribute("checked") ? " !" : ""));

    [Theory]
    [InlineData("country=xu-lua", "thăm|ký")]
    [InlineData("country=xu-lua&country=xu-bien", "thăm|ký|chuyện")]
    [InlineData("place=cang-mau", "thăm|chuyện")]
    [InlineData("place=xu-lua", "thăm|ký")]
    [InlineData("organisation=hoi-dong-mau", "ký")]
    [InlineData("country=xu-lua&place=cang-mau", "thăm")]
    [InlineData("country=xu-bien&organisation=hoi-dong-mau&year=2024", "ký")]
    [InlineData("country=xu-lua&person=tran-van-an", "thăm")]
    [InlineData("country=xu-lua&country=khong-co", "thăm|ký")]
    [InlineData("country=khong-co", "")]
    [InlineData("country=cang-mau", "")]
    [InlineData("country=hoi-dong-mau", "")]
    [InlineData("organisation=xu-lua", "")]
    [InlineData("country=xu-kin", "")]
    public async Task Several_of_a_facet_widen_and_the_facets_narrow_each_other(string query, string titles)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        Assert.Equal(titles, string.Join('|', page.QuerySelectorAll(".entry h3").Select(h => h.TextContent)));
    }

    [Theory]
    [InlineData("country=khong-co", "quốc gia ứng với “khong-co”")]
    [InlineData("country=cang-mau", "quốc gia ứng với “cang-mau”")]
    [InlineData("country=xu-kin", "quốc gia ứng với “xu-kin”")]
    [InlineData("organisation=<b>", "tổ chức ứng với “<b>”")]
    [InlineData("place=hoi-dong-mau", "địa điểm ứng với “hoi-dong-mau”")]
    public async Task What_no_article_names_is_said_to_be_unknown(string query, string told)
    {
        foreach (var list in new[] { "/articles", "/timeline", "/statements" })
        {
            var page = await _portal.PageAsync($"{list}?{query}");
            Assert.Contains(told, page.QuerySelector(".found .field-error")!.TextContent, StringComparison.Ordinal);
            Assert.StartsWith("0 ", page.QuerySelector(".total")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.DoesNotContain("Xứ Kín", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("country=xu-lua", 2)]
    [InlineData("country=xu-bien", 1)]
    [InlineData("place=cang-mau", 1)]
    [InlineData("organisation=hoi-dong-mau&country=xu-lua", 1)]
    [InlineData("organisation=hoi-dong-mau&place=cang-mau", 0)]
    public async Task Events_are_those_that_a_public_report_connects_with_it(string query, int count) =>
        Assert.Equal(count, (await _portal.PageAsync("/timeline?" + query)).QuerySelectorAll(".occasion").Length);

    [Theory]
    [InlineData("country=xu-lua", 1)]
    [InlineData("country=xu-bien", 0)]
    [InlineData("place=cang-mau", 0)]
    public async Task Statements_are_those_that_name_it_themselves(string query, int count) =>
        Assert.Equal(count, (await _portal.PageAsync("/statements?" + query)).QuerySelectorAll(".said").Length);

    [Fact]
    public async Task Each_is_removed_by_its_own_link_and_loosened_where_nothing_is_found()
    {
        var page = await _portal.PageAsync("/articles?place=cang-mau&organisation=hoi-dong-mau&country=xu-lua");
        Assert.Equal(
            [
                ("Xứ Lúa", "/articles?organisation=hoi-dong-mau&place=cang-mau"),
                ("Hội đồng Mẫu", "/articles?country=xu-lua&place=cang-mau"),
                ("Cảng Mẫu", "/articles?country=xu-lua&organisation=hoi-dong-mau"),
            ],
            page.QuerySelectorAll(".chips .chip").Select(
                a => (a.TextContent.Replace("Bỏ lọc: ", "", StringComparison.Ordinal).TrimEnd('×').Trim(), a.GetAttribute("href")!)));
        Assert.Equal(["có 1 bài", "có 1 bài"], page.QuerySelectorAll(".empty .count").Select(c => c.TextContent));
    }

    [Theory]
    [InlineData("", "Xứ Biển 2|Xứ Lúa 2")]
    [InlineData("country=xu-lua", "×Xứ Lúa 2|Xứ Biển 2")]
    [InlineData("place=cang-mau", "Xứ Biển 1|Xứ Lúa 1")]
    [InlineData("year=2023&country=xu-lua", "×Xứ Lúa 0|Xứ Biển 1")]
    [InlineData("person=tran-van-an", "Xứ Lúa 1")]
    public async Task Countries_alone_are_a_facet_and_leave_their_own_choice_out_of_the_count(string query, string expected)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        var values = page.QuerySelectorAll("#facet-country .values li").Select(li =>
            (li.QuerySelector("a.chosen") is null ? "" : "×")
            + li.QuerySelector("a")!.TextContent.Replace("Bỏ lọc: ", "", StringComparison.Ordinal).TrimEnd('×', ' ')
            + " " + li.QuerySelector(".count")!.TextContent);
        Assert.Equal(expected, string.Join('|', values));
    }
}

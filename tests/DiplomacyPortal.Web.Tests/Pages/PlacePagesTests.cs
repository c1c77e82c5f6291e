using System.Net;
using AngleSharp.Dom;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Tests.Api;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class PlacePagesTests : IAsyncLifetime
{
    private const string Visiting = "Ngày 25/9, Tổng thống Mẫu Quốc Peter Marlow thăm Thủ đô Thử cùng ông Trần Văn An.";

    private RowPortal _portal = null!;

    public static ArticleSample Visit { get; } = new("Chuyến thăm Thủ đô Thử")
    {
        Date = "2024-09-26",
        Parts = [new(Visiting), new("MQ và Tổ chức Thử gửi điện mừng.")],
        People = [new(Samples.Marlow, "Tổng thống Mẫu Quốc") { Offices = [("Tổng thống", Tenure.Holds)], Country = "Mẫu Quốc" }, Samples.An],
        Entities =
        [
            new("Mẫu Quốc"), new("Mẫu Quốc", As: "MQ"), new("Thủ đô Thử", EntityKind.City), new("Tổ chức Thử", EntityKind.Organisation),
        ],
        Events =
        [
            new(Visiting, "2024-09-25", "visit", "Thủ đô Thử")
            {
                People = [Samples.Marlow], Parties = ["Mẫu Quốc", "Nước Lạ"], Entities = ["Mẫu Quốc", "Thủ đô Thử"],
            },
        ],
    };

    public static ArticleSample Earlier { get; } = new("Bài năm trước về Mẫu Quốc")
    {
        Date = "2023-05-01",
        Parts = [new("Ngoại trưởng Mẫu Quốc Peter Marlow nói về Mẫu Quốc.")],
        People = [new(Samples.Marlow, "Ngoại trưởng Mẫu Quốc") { Offices = [("Ngoại trưởng", Tenure.Holds)], Country = "Mẫu Quốc" }],
        Entities = [new("Mẫu Quốc")],
    };

    public static ArticleSample Withdrawn { get; } = new("Bài đã rút về Mẫu Quốc")
    {
        Date = "2024-12-01",
        Withdrawn = true,
        Parts = [new("Đại sứ Mẫu Quốc Hoàng Ẩn Danh ở Nơi Kín. Nước Kín.")],
        People = [new("Hoàng Ẩn Danh", "Đại sứ Mẫu Quốc") { Offices = [("Đại sứ", Tenure.Holds)], Country = "Mẫu Quốc" }],
        Entities = [new("Mẫu Quốc"), new("Mẫu Quốc", As: "Nước Kín"), new("Nơi Kín", EntityKind.Site)],
        Events = [new("Đại sứ Mẫu Quốc Hoàng Ẩn Danh ở Nơi Kín.", "2024-11-30", "visit", "Nơi Kín") { Entities = ["Mẫu Quốc", "Nơi Kín"] }],
    };

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Earlier, Visit, Withdrawn, .. Samples.All]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("Quốc hội", true)]
    [InlineData("Quốc hội Hoa Kỳ", false)]
    [InlineData("Liên hợp quốc", false)]
    public async Task A_body_whose_name_every_state_has_is_not_read_as_that_of_one(string name, bool isOfAnyState)
    {
        await _portal.InsertAsync([new("Một bài") { Parts = [new($"Đoàn thăm {name}.")], Entities = [new(name, EntityKind.Organisation)] }]);
        var address = $"/organisations/{Slug.From(name)}";
        Assert.Equal(isOfAnyState, (await _portal.PageAsync(address)).QuerySelector(".page-head .hint") is not null);
        Assert.Equal(isOfAnyState, (bool)(await _portal.JsonAsync("/api/v1" + address))["ofAnyState"]!);
    }

    [Fact]
    public async Task Places_are_listed_by_kind_then_by_their_articles()
    {
        var page = await _portal.PageAsync("/places");
        Assert.Equal(["Quốc gia, vùng lãnh thổ", "Thành phố"], page.QuerySelectorAll("main h3").Select(h => h.TextContent));
        Assert.Equal(
            [("Mẫu Quốc", "/places/mau-quoc", "2 bài"), ("Thủ đô Thử", "/places/thu-do-thu", "1 bài")],
            page.QuerySelectorAll(".roll li").Select(
                li => (li.QuerySelector("a")!.TextContent, li.QuerySelector("a")!.GetAttribute("href"), li.QuerySelector(".count")!.TextContent)));
        Assert.Equal("2 nơi", page.QuerySelector(".total")!.TextContent);
    }

    [Fact]
    public async Task Organisations_have_a_list_of_their_own_in_the_same_section()
    {
        var page = await _portal.PageAsync("/organisations");
        Assert.Equal("/organisations/to-chuc-thu", Assert.Single(page.QuerySelectorAll(".roll a")).GetAttribute("href"));
        Assert.Equal("/organisations", page.QuerySelector(".kinds [aria-current]")!.GetAttribute("href"));
        Assert.Equal("/places", page.QuerySelector(".sections [aria-current]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task No_article_dated_ahead_tells_the_newest_office_and_no_event_to_come_is_the_latest()
    {
        await _portal.InsertAsync(
        [
            Earlier with
            {
                Slug = "ghi-nham-nam",
                Date = "2204-05-01",
                Events = [new("Ngoại trưởng Mẫu Quốc Peter Marlow nói về Mẫu Quốc.", "2204-04-30", "visit") { Entities = ["Mẫu Quốc"] }],
            },
        ]);
        var page = await _portal.PageAsync("/places/mau-quoc");
        Assert.Contains("Tổng thống Mẫu Quốc · theo bài: 26/9/2024", page.QuerySelector(".titles > li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2204", page.QuerySelector(".glimpses")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_countrys_page_tells_its_other_names_events_articles_and_leaders_each_with_its_words()
    {
        var page = await _portal.PageAsync("/places/mau-quoc");
        Assert.Equal(("Mẫu Quốc", "Quốc gia, vùng lãnh thổ"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector(".standfirst")!.TextContent));
        var other = Assert.Single(page.QuerySelectorAll(".spellings a"));
        Assert.Equal(("MQ", $"/articles/{Visit.Slug}#g{Visit.Raw.IndexOf("MQ", StringComparison.Ordinal)}"), (other.TextContent, other.GetAttribute("href")));
        Assert.Equal(["Sự kiện (1)", "Bài viết (2)"], [page.GetElementById("events")!.TextContent, page.GetElementById("articles")!.TextContent]);
        Assert.Equal([Visit.Title, Earlier.Title], page.QuerySelectorAll(".entry h3").Select(h => h.TextContent));
        var holder = Assert.Single(page.QuerySelectorAll(".titles > li"));
        Assert.Equal("/people/peter-marlow", holder.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Tổng thống Mẫu Quốc · theo bài: 26/9/2024", holder.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/articles/{Visit.Slug}#m{Visit.Raw.IndexOf("Peter", StringComparison.Ordinal)}", holder.QuerySelector(".passage")!.GetAttribute("href"));
        Assert.Equal("trong 2 bài", holder.QuerySelector(".count")!.TextContent);
        Assert.Equal(
            [
                ("Peter Marlow", "2 bài", "/articles?person=peter-marlow&country=mau-quoc"),
                ("Trần Văn An", "1 bài", "/articles?person=tran-van-an&country=mau-quoc"),
            ],
            page.QuerySelectorAll(".tally li").Select(
                li => (li.QuerySelector("a")!.TextContent, li.QuerySelector(".count")!.TextContent, li.QuerySelector(".count")!.GetAttribute("href"))));
        Assert.Equal(
            ["/timeline?country=mau-quoc", "/articles?country=mau-quoc", "/feeds/places/mau-quoc.atom"],
            page.QuerySelectorAll(".onward a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Who_is_counted_through_history_is_no_officeholder()
    {
        await _portal.InsertAsync([new("Nhìn lại lịch sử Mẫu Quốc")
        {
            Date = "2024-11-01",
            Parts = [new("Tổng thống thứ 16 của Mẫu Quốc Lê Văn Xưa. Bí thư thứ nhất Mẫu Quốc Trần Văn Nay.")],
            People =
            [
                new("Lê Văn Xưa", "Tổng thống thứ 16 của Mẫu Quốc") { Offices = [("Tổng thống thứ 16", Tenure.Counted)], Country = "Mẫu Quốc" },
                new("Trần Văn Nay", "Bí thư thứ nhất Mẫu Quốc") { Offices = [("Bí thư thứ nhất", Tenure.Holds)], Country = "Mẫu Quốc" },
            ],
            Entities = [new("Mẫu Quốc")],
        }]);
        var names = (await _portal.PageAsync("/places/mau-quoc")).QuerySelectorAll(".titles strong").Select(h => h.TextContent);
        Assert.Equal(["Peter Marlow", "Trần Văn Nay"], names);
    }

    [Fact]
    public async Task An_older_officeholder_is_shown_though_the_newest_articles_do_not_state_the_office()
    {
        var newer = Enumerable.Range(0, Web.Pages.Places.EntityProfile.MostRead)
            .Select(
                i => new ArticleSample($"Tin {i}") { Date = "2024-10-01", Parts = [new("Mẫu Quốc.")], Entities = [new("Mẫu Quốc")], People = [Samples.Binh] });
        await using var portal = await RowPortal.WithAsync([Earlier, .. newer]);
        var page = await portal.PageAsync("/places/mau-quoc");
        Assert.Equal("Peter Marlow", Assert.Single(page.QuerySelectorAll(".titles strong")).TextContent);
        Assert.Equal("Lê Thị Bình", Assert.Single(page.QuerySelectorAll(".tally li a:first-child")).TextContent);
        Assert.Equal("Tính trong 500 bài mới nhất.", page.QuerySelector(".side .hint")!.TextContent);
        Assert.Equal(20, page.QuerySelectorAll(".entry").Length);
    }

    [Fact]
    public async Task Other_places_and_organisations_lead_to_their_own_lists()
    {
        var city = await _portal.PageAsync("/places/thu-do-thu");
        Assert.Empty(city.QuerySelectorAll(".titles"));
        Assert.Equal(
            ["/timeline?place=thu-do-thu", "/articles?place=thu-do-thu", "/feeds/places/thu-do-thu.atom"],
            city.QuerySelectorAll(".onward a").Select(a => a.GetAttribute("href")));
        var body = await _portal.PageAsync("/organisations/to-chuc-thu");
        Assert.Equal(
            ["/articles?organisation=to-chuc-thu", "/feeds/organisations/to-chuc-thu.atom"],
            body.QuerySelectorAll(".onward a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/organisations", body.QuerySelector(".page-head .dateline a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_events_place_and_parties_lead_to_their_pages_where_there_are_any()
    {
        var occasion = (await _portal.PageAsync("/timeline")).QuerySelector(".occasion")!;
        Assert.Equal("Mẫu Quốc – Nước Lạ", occasion.QuerySelector(".parties")!.TextContent);
        Assert.Equal("/places/mau-quoc", Assert.Single(occasion.QuerySelectorAll(".parties a")).GetAttribute("href"));
        Assert.Equal("Nơi diễn ra: Thủ đô Thử", occasion.QuerySelector(".where")!.TextContent);
        Assert.Equal("/places/thu-do-thu", occasion.QuerySelector(".where a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_persons_country_leads_to_its_page()
    {
        var page = await _portal.PageAsync("/people/peter-marlow");
        Assert.Equal("/places/mau-quoc", page.QuerySelector(".portrait .facts a[href^='/places']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_words_of_an_article_that_name_a_place_bear_an_address_and_lead_to_its_page()
    {
        var page = await _portal.PageAsync($"/articles/{Visit.Slug}");
        var shortName = page.GetElementById($"g{Visit.Raw.IndexOf("MQ", StringComparison.Ordinal)}")!;
        Assert.Equal(("MQ", "/places/mau-quoc", "Mẫu Quốc"), (shortName.TextContent, shortName.GetAttribute("href"), shortName.GetAttribute("data-means")));
        var named = page.GetElementById($"g{Visit.Raw.IndexOf("Thủ đô Thử", StringComparison.Ordinal)}")!;
        Assert.Null(named.GetAttribute("data-means"));
        Assert.Equal("Thủ đô Thử, Thành phố", named.GetAttribute("title"));
        Assert.Equal("/organisations/to-chuc-thu", page.QuerySelectorAll(".body a.named")[^1].GetAttribute("href"));
        Assert.Equal(
            [("Mẫu Quốc", "2 lần"), ("Thủ đô Thử", "1 lần"), ("Tổ chức Thử", "1 lần")],
            page.QuerySelectorAll(".in-article .tally li").Select(li => (li.QuerySelector("a")!.TextContent, li.QuerySelector(".count")!.TextContent)));
        Assert.All(page.QuerySelectorAll(".in-article .tally .count"), count => Assert.NotNull(page.QuerySelector(count.GetAttribute("href")!)));

        var original = await _portal.PageAsync($"/articles/{Visit.Slug}/original");
        Assert.Equal("MQ", original.GetElementById(shortName.Id!)!.TextContent);
    }

    [Theory]
    [InlineData("/places/khong-co")]
    [InlineData("/organisations/khong-co")]
    [InlineData("/organisations/mau-quoc")]
    [InlineData("/places/noi-kin")]
    public async Task An_unknown_name_and_one_of_withdrawn_articles_alone_is_not_there(string path)
    {
        var page = await _portal.PageAsync(path, HttpStatusCode.NotFound);
        Assert.NotNull(page.QuerySelector(".status"));
    }

    [Theory]
    [InlineData("/places")]
    [InlineData("/organisations")]
    [InlineData("/places/mau-quoc")]
    [InlineData("/timeline")]
    public async Task Nothing_of_a_withdrawn_article_is_shown(string path)
    {
        var text = (await _portal.PageAsync(path)).Body!.TextContent;
        Assert.DoesNotContain("Kín", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàng Ẩn Danh", text, StringComparison.Ordinal);
    }
}

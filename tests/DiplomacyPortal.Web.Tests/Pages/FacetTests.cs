using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class FacetTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(
    [
        .. Samples.All.Select(s => s == Samples.Talks ? s with { Events = [Told("talks"), Told("talks"), Told("visit", false)] } : s),
        new("Hội đàm trở lại") { Date = "2023-03", Publisher = "Tạp chí Thử", Parts = [new("Ông An hội đàm.")], Events = [Told("talks"), Told("loại lạ")] },
    ]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string, string[]> Counts => new()
    {
        { "", "person", ["Trần Văn An 3", "Lê Thị Bình 2", "Peter Marlow 2", "Đặng Minh Đức 1"] },

        // Several leaders narrow: whoever is nowhere beside those chosen is not offered.
        { "person=tran-van-an", "person", ["×Trần Văn An 3", "Peter Marlow 2", "Lê Thị Bình 1"] },
        { "person=tran-van-an&person=peter-marlow", "person", ["×Peter Marlow 2", "×Trần Văn An 2"] },
        { "person=tran-van-an&person=dang-minh-duc", "person", ["×Trần Văn An 0", "×Đặng Minh Đức 0"] },
        { "year=2024", "person", ["Trần Văn An 2", "Lê Thị Bình 1", "Peter Marlow 1"] },
        { "source=Tạp chí Thử&event=talks", "person", [] },

        // Several sources widen: what is chosen of them does not change their counts.
        { "", "source", ["Báo Mẫu 4", "Tạp chí Thử 2", "Không rõ nguồn 1"] },
        { "source=Tạp chí Thử", "source", ["×Tạp chí Thử 2", "Báo Mẫu 4", "Không rõ nguồn 1"] },
        { "source=khong-ro-nguon&source=Tạp chí Thử", "source", ["×Tạp chí Thử 2", "×Không rõ nguồn 1", "Báo Mẫu 4"] },
        { "person=peter-marlow", "source", ["Báo Mẫu 1", "Tạp chí Thử 1"] },
        { "person=peter-marlow&source=Báo Mẫu", "source", ["×Báo Mẫu 1", "Tạp chí Thử 1"] },
        { "person=le-thi-binh&source=Tạp chí Thử", "source", ["×Tạp chí Thử 0", "Báo Mẫu 2"] },

        // An article that reports talks twice is one; what it only mentions, and a kind that no address can name, is none.
        { "", "event", ["Hội đàm 2"] },
        { "event=talks&person=peter-marlow", "event", ["×Hội đàm 1"] },
        { "event=visit", "event", ["×Chuyến thăm 0", "Hội đàm 2"] },
        { "year=2023", "event", ["Hội đàm 1"] },

        {
            "",
            "year",
            [
                "2024 2", "2024-09 2", "2023 3", "2023-12 1", "2023-11 1", "2023-10 1", "2023-09 1", "2023-08 1", "2023-07 1",
                "2023-06 1", "2023-05 1", "2023-04 1", "2023-03 3", "2023-02 1", "2023-01 1",
            ]
        },
        { "source=Báo Mẫu", "year", ["2024 2", "2024-09 2"] },
        { "source=Báo Mẫu&year=2024", "year", ["×2024 2", "2024-09 2"] },
        { "source=Báo Mẫu&year=2022", "year", ["2024 2", "×2022 0"] },
        { "source=Báo Mẫu&year=2024-09", "year", ["2024 2", "×2024-09 2"] },
        { "person=peter-marlow&from=2024", "year", ["2024 1", "2024-09 1"] },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public async Task A_value_counts_what_it_would_find_under_the_other_facets(string query, string facet, string[] expected)
    {
        var page = await _portal.PageAsync("/articles?" + query);
        var values = page.QuerySelectorAll($"#facet-{facet} .values li").Select(li =>
        {
            var link = li.QuerySelector("a")!;
            var name = facet == "year" ? DateOf(link) : link.TextContent.Replace("Bỏ lọc: ", "", StringComparison.Ordinal).TrimEnd('×', ' ');
            return $"{(link.HasAttribute("aria-current") ? "×" : "")}{name} {li.QuerySelector(".count")!.TextContent}";
        });
        Assert.Equal(expected, values);
    }

    [Theory]
    [InlineData("person", "?", "?person=tran-van-an")]
    [InlineData("person", "?person=peter-marlow&from=2023&event=talks&page=2", "?person=peter-marlow&person=tran-van-an&from=2023&event=talks")]
    [InlineData("person", "?person=tran-van-an&year=2024", "?year=2024")]
    [InlineData("source", "?person=tran-van-an&event=talks", "?person=tran-van-an&source=B%C3%A1o%20M%E1%BA%ABu&event=talks")]
    [InlineData("source", "?source=khong-ro-nguon&source=Báo Mẫu", "?source=khong-ro-nguon")]
    [InlineData("event", "?event=visit", "?event=visit&event=talks")]
    [InlineData("year", "?year=2023", "?year=2023&year=2024")]
    public async Task The_link_of_a_value_adds_it_or_takes_it_away_and_keeps_the_rest(string facet, string query, string expected)
    {
        var page = await _portal.PageAsync("/articles" + query);
        var names = new[] { "Trần Văn An", "Báo Mẫu", "Hội đàm", "năm 2024" };
        var link = page.QuerySelectorAll($"#facet-{facet} .values a").Single(a => names.Any(n => a.TextContent.Contains(n, StringComparison.Ordinal)));
        Assert.Equal("/articles" + expected, link.GetAttribute("href"));
    }

    [Fact]
    public async Task A_month_takes_the_place_of_its_year_and_a_year_of_its_months()
    {
        var months = (await _portal.PageAsync("/articles?year=2024&year=2023")).QuerySelectorAll("#facet-year .values .values a");
        Assert.Equal("/articles?year=2023&year=2024-09", months[0].GetAttribute("href"));
        var years = (await _portal.PageAsync("/articles?year=2024-09&year=2023-03&year=2023-04")).QuerySelectorAll("#facet-year > .values > li > a");
        Assert.Equal(
            ["/articles?year=2023-03&year=2023-04&year=2024", "/articles?year=2024-09&year=2023"],
            years.Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_value_that_is_offered_finds_as_many_as_it_says()
    {
        foreach (var query in new[] { "", "?person=tran-van-an", "?source=Báo Mẫu", "?year=2023&event=talks", "?from=2023-03" })
        {
            var values = (await _portal.PageAsync("/articles" + query)).QuerySelectorAll(".facet .values li");
            foreach (var li in values.Where(li => !li.QuerySelector("a")!.HasAttribute("aria-current")))
            {
                // Where others of its facet are chosen they find theirs too; alone it finds what it counts.
                var part = new Uri("http://x" + li.QuerySelector("a")!.GetAttribute("href")).Query.TrimStart('?').Split('&')
                    .Except((query + " ").TrimStart('?').Split('&')).ToList();
                var field = li.Closest(".facet")!.Id!["facet-".Length..];
                var rest = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(
                    p => field == "person" || !p.StartsWith(field + "=", StringComparison.Ordinal));
                var added = part.Last(p => p.StartsWith(field + "=", StringComparison.Ordinal));
                var found = await _portal.PageAsync("/articles?" + string.Join('&', rest.Append(added)));
                Assert.Equal(li.QuerySelector(".count")!.TextContent, found.QuerySelector(".total")!.TextContent.Trim().Split(' ')[0]);
            }
        }
    }

    [Fact]
    public async Task A_facet_shows_ten_values_and_folds_up_to_fifty_more()
    {
        await using var portal = await RowPortal.WithAsync(Enumerable.Range(0, 80).Select(i => new ArticleSample($"Tin số {i}")
        {
            Date = $"{1900 + i}-05-01",
            Publisher = $"Báo {i:D2}",
            Parts = [new("Một tin.")],
            People = [.. Enumerable.Range(0, i + 1).Select(p => (ArticleSample.Mentioned)$"Người {(char)('A' + (p / 26))}{(char)('A' + (p % 26))}")],
        }));
        var page = await portal.PageAsync("/articles");
        foreach (var facet in new[] { "person", "source", "year" })
        {
            Assert.Equal(10, page.QuerySelectorAll($"#facet-{facet} > .values > li").Length);
            Assert.Equal(50, page.QuerySelectorAll($"#facet-{facet} > details > .values > li").Length);
            Assert.Equal("Xem thêm 50", page.QuerySelector($"#facet-{facet} summary")!.TextContent);
        }

        Assert.Equal(["Người AA", "Người AB"], page.QuerySelectorAll("#facet-person .values a").Take(2).Select(a => a.TextContent));
        Assert.Equal(["Báo 00", "Báo 01"], page.QuerySelectorAll("#facet-source .values a").Take(2).Select(a => a.TextContent));
        Assert.Equal(["năm 1979", "năm 1978"], page.QuerySelectorAll("#facet-year .values a").Take(2).Select(a => a.TextContent));

        // What is chosen stands in front, however little it finds.
        var rare = await portal.PageAsync("/articles?person=nguoi-db&source=Báo 79");
        Assert.Contains("Người DB", Assert.Single(rare.QuerySelectorAll("#facet-person .chosen")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Báo 79", rare.QuerySelector("#facet-source .values a")!.TextContent, StringComparison.Ordinal);
        var early = await portal.PageAsync("/articles?year=1901");
        Assert.Contains("năm 1901", early.QuerySelectorAll("#facet-year .values > li > a.chosen").Single().TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_facet_that_holds_all_that_an_address_may_hold_offers_no_more()
    {
        await using var portal = await RowPortal.WithAsync(
            Enumerable.Range(0, 14).Select(i => new ArticleSample($"Tin số {i}") { Publisher = $"Báo {i:D2}", Parts = [new("Một tin.")] }));
        var chosen = Enumerable.Range(0, 12).Select(i => $"source=Báo {i:D2}").ToList();
        Assert.Equal(12, (await portal.PageAsync("/articles?" + string.Join('&', chosen))).QuerySelectorAll("#facet-source .values li").Length);
        Assert.Equal(14, (await portal.PageAsync("/articles?" + string.Join('&', chosen.Skip(1)))).QuerySelectorAll("#facet-source .values li").Length);
    }

    [Fact]
    public async Task The_form_of_the_period_keeps_what_is_chosen_and_leaves_its_own_fields_to_be_typed()
    {
        var page = await _portal.PageAsync("/articles?person=tran-van-an&from=2023&year=2024&source=Báo Mẫu&event=talks&page=3");
        Assert.Equal(
            ["person=tran-van-an", "year=2024", "source=Báo Mẫu", "event=talks"],
            page.QuerySelectorAll("form.period input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal("2023", page.GetElementById("filter-from")!.GetAttribute("value"));
        Assert.False(page.QuerySelector("details.facets")!.HasAttribute("open"));
        Assert.True((await _portal.PageAsync("/articles?from=abc")).QuerySelector("details.facets")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Each_facet_of_several_values_says_how_several_chosen_ones_combine()
    {
        var page = await _portal.PageAsync("/articles");
        Assert.Equal(
            [
                "year: Chọn nhiều mốc: bài thuộc ít nhất một.",
                "person: Chọn nhiều người: bài phải nhắc đến tất cả.",
                "source: Chọn nhiều nguồn: bài của một trong số đó.",
            ],
            page.QuerySelectorAll(".facet > .hint").Select(p => $"{p.ParentElement!.Id!["facet-".Length..]}: {p.TextContent}"));
    }

    [Fact]
    public async Task An_archive_without_articles_has_no_facets()
    {
        await using var portal = await RowPortal.WithAsync([]);
        Assert.Empty((await portal.PageAsync("/articles")).QuerySelectorAll(".facet"));
    }

    private static string DateOf(IElement link)
    {
        var numbers = link.TextContent.Split(' ', '/').Where(w => w.All(char.IsAsciiDigit) && w.Length > 0).Select(int.Parse).ToList();
        return numbers.Count == 1 ? $"{numbers[0]}" : $"{numbers[1]}-{numbers[0]:D2}";
    }

    private static ArticleSample.Told Told(string kind, bool reported = true) => new("Hai bên gặp nhau.", "2024-09-26", kind, Reported: reported);
}

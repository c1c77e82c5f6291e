using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

/// <summary>A search for nothing but a name leads to the page of that name too, or to the list of that source.</summary>
public sealed class NamedPagesTests : IAsyncLifetime
{
    private static readonly ArticleSample Talks = new("Hội đàm ven biển")
    {
        Date = "2024-05-02",
        Publisher = "Báo Bến Xa",
        Parts = [new("Bà Lê Thị Mỹ và ông Trần Văn An bàn về Cuba, Mỹ, LHQ.")],
        People = ["Trần Văn An", "Lê Thị Mỹ", new("Mỹ", null, "Thị Mỹ")],
        Entities = [new("Cuba"), new("Hoa Kỳ", As: "Mỹ, LHQ"), new("Liên hợp quốc", EntityKind.Organisation, "LHQ")],
    };

    private static readonly ArticleSample Later = new("Tin thêm") { Parts = [new("Tin về Mỹ.")], Entities = [new("Hoa Kỳ", As: "Mỹ")] };

    private static readonly ArticleSample Secret = new("Bài bị rút")
    {
        Withdrawn = true,
        Publisher = "Báo Bến Kín",
        Parts = [new("Ông Đỗ Ẩn ở Kiribati.")],
        People = ["Đỗ Ẩn"],
        Entities = [new("Kiribati")],
    };

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Talks, Later, Secret]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("cuba", "/places/cuba Cuba Quốc gia, vùng lãnh thổ · 1 bài")]
    [InlineData("Tran van AN", "/people/tran-van-an Trần Văn An Nhà lãnh đạo · 1 bài")]
    [InlineData("“Trần Văn An”", "/people/tran-van-an Trần Văn An Nhà lãnh đạo · 1 bài")]
    [InlineData("lhq", "/organisations/lien-hop-quoc Liên hợp quốc Tổ chức, diễn đàn, cơ quan · 1 bài")]
    [InlineData("my", "/places/hoa-ky Hoa Kỳ Quốc gia, vùng lãnh thổ · 2 bài; /people/my Mỹ Nhà lãnh đạo · 1 bài")]
    [InlineData("mỳ", "")]
    [InlineData("Trần Văn Ân", "")]
    [InlineData("trần văn", "")]
    [InlineData("cuba mỹ", "")]
    [InlineData("cuba -mỹ", "")]
    [InlineData("cuba OR mỹ", "")]
    [InlineData("đỗ ẩn", "")]
    [InlineData("kiribati", "")]
    [InlineData("bao ben xa", "/articles?source=B%C3%A1o%20B%E1%BA%BFn%20Xa Báo Bến Xa Nguồn · 1 bài")]
    [InlineData("bao ben", "")]
    [InlineData("bao ben kin", "")]
    [InlineData("", "")]
    public async Task A_query_that_is_a_name_points_to_its_page_or_list_above_the_hits(string query, string expected)
    {
        var page = await _portal.PageAsync("/articles?q=" + Uri.EscapeDataString(query));
        var names = page.QuerySelectorAll(".named-pages li");
        Assert.Equal(expected, string.Join("; ", names.Select(li => $"{li.QuerySelector("a")!.GetAttribute("href")} {Words(li.TextContent)}")));
        foreach (var link in page.QuerySelectorAll(".named-pages a")) await _portal.PageAsync(link.GetAttribute("href")!);
    }

    private static string Words(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

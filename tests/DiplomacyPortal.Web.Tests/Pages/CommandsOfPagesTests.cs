using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>A page is built without loading what it does not show, also while nothing is kept that others have asked for.</summary>
public sealed class CommandsOfPagesTests(LargeArchive large) : IClassFixture<LargeArchive>
{
    private const int MostCommands = 12;

    /// <summary>As a page shows, with some room, or counts by days; of articles, events, statements and people the archive has far more.</summary>
    private const int MostRows = 600;

    public static TheoryData<string> Paths =>
    [
        "/", "/articles", "/articles?page=40", "/articles?person=tran-van-an&from=2000", "/articles?year=2001&source=B%C3%A1o+1",
        "/articles?q=hop+tac", "/articles?q=tran+van+an", "/articles?q=hoi+dam+khogn+-mau",
        "/articles?q=tran+van+an+thang+9+nam+2024", "/articles?q=hoi+dam+khogn+thang+9+nam+2024", "/articles?q=h%E1%BB%99i+dam+khogn+9%2F2001",
        "/articles?q=h%E1%BB%99i+dam+9%2F2001",
        $"/articles/{LargeArchive.Slug(1_000)}", $"/articles/{LargeArchive.Slug(1_000)}/original",
        "/timeline", "/timeline?person=tran-van-an&page=9", "/timeline?from=2001&to=2003",
        "/statements", "/statements?kind=direct&person=tran-van-an", "/statements?topic=khuon-kho-quan-he&page=9",
        "/people", "/people/tran-van-an", "/people/nhan-vat-7",
        "/places", "/places/nuoc-mau", "/organisations", "/organisations/hiep-hoi-mau",
        "/meetings", "/meetings?person=tran-van-an&year=2001", "/coverage", "/about",
        $"/coverage/{LargeArchive.Group}", $"/coverage/{LargeArchive.Group}/{LargeArchive.Slug(0)}/{LargeArchive.Slug(4)}", "/coverage?page=9",
        "/api", "/timeline?rows=place&zoom=days&from=2001-02&to=2001-02",

        // Whatever narrows them, whether or not something is left; where nothing is, it is told without what there would be something.
        .. Narrowed("/articles", "q=hop+tac"), .. Narrowed("/articles", "q=khong+dau+ca"), .. Narrowed("/timeline", "kind=reported"),
        .. Narrowed("/meetings", "level=unknown"), .. Narrowed("/statements", "kind=direct&topic=khuon-kho-quan-he"), .. Narrowed("/coverage", "sort=newest"),
    ];

    private static string[] Narrowed(string path, string own)
    {
        var narrowed = $"{path}?{own}&person=tran-van-an&country=nuoc-mau&from=1995&event=talks&source=B%C3%A1o+0&source=B%C3%A1o+2";
        return [narrowed, narrowed + "&person=khong-ai&organisation=hiep-hoi-mau&place=nuoc-mau&year=1980&year=1981-02"];
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_asks_at_most_twelve_bounded_questions(string path)
    {
        await large.ForgetAsync();
        var asked = await large.Portal.Commands.RecordAsync(() => large.Portal.PageAsync(path), counted: true);
        var unbounded = asked.Where(command => command.Rows > MostRows && !IsLimitedRanking(command.Text) && !IsOfFacets(command.Text)).ToList();
        Assert.True(asked.Count <= MostCommands && unbounded.Count == 0, $"{asked.Count} commands:\n{string.Join('\n', asked.Select(Outline))}");
    }

    /// <summary>Names alone, each with its count: what a list ranks by the Vietnamese alphabet or suggests, and keeps for all.</summary>
    private static bool IsLimitedRanking(string text) =>
        text.Contains("GROUP BY", StringComparison.Ordinal) && text.Contains("LIMIT", StringComparison.Ordinal);

    /// <summary>The bare ids of what a filter finds, which the facets beside a list are counted among; see Hits.</summary>
    private static bool IsOfFacets(string text) => text.StartsWith("SELECT \"a\".\"Id\"\nFROM \"Articles\" AS \"a\"", StringComparison.Ordinal)
        || text.StartsWith("SELECT \"a\".\"Id\" AS \"ArticleId\", @index AS \"Of\"\nFROM \"Articles\" AS \"a\"", StringComparison.Ordinal);

    private static string Outline(RecordedCommands.Recorded command) =>
        $"{command.Rows} rows of {string.Join(' ', command.Text.Split().Where(w => w.Length > 0))}";
}

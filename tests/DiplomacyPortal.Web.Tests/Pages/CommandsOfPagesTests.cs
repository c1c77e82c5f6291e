using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>A page is built without loading what it does not show, also while nothing is kept that others have asked for.</summary>
public sealed class CommandsOfPagesTests(LargeArchive large) : IClassFixture<LargeArchive>
{
    private const int MostCommands = 12;

    /// <summary>As a page shows, with some room, or counts by days; of articles, events, statements and people the archive has far more.</summary>
    private const int MostRows = 600;

    /// <summary>
    /// Of these a page needs more rows than it shows. Their rows are short: ids, days or names with their counts. Ids and days have no
    /// limit but what there is; all others do, above what this archive has of them.
    /// </summary>
    private static readonly (string Part, int Most)[] Wider =
    [
        // A row for each day that has articles, which an index gives in order; by months they would be few, and six times as dear.
        ("GROUP BY \"a\".\"DateHigh\", \"a\".\"DateLow\"", LargeArchive.Articles),
        // What a filter finds, which the facets beside a list are counted among; see Hits.
        ("SELECT \"a\".\"Id\"\nFROM \"Articles\" AS \"a\"", LargeArchive.Articles),
        ("SELECT \"a\".\"Id\" AS \"ArticleId\", @index AS \"Of\"\nFROM \"Articles\" AS \"a\"", LargeArchive.Articles),
        // When each of the leaders who are drawn is named: a row a month.
        ("\"s0\".\"LowYear\", \"s0\".\"LowMonth\"", 1_000),
        // Names that are set in the order of the Vietnamese alphabet, or offered to whoever types; kept for all readers.
        ("SELECT \"n0\".\"Slug\", \"n0\".\"Name\", \"n0\".\"Kind\", \"e0\".\"Count\"", 1_600),
        ("SELECT \"a\".\"PersonId\", \"p\".\"Name\", COUNT(*)", 1_400),
        // Each article that cites an office of a person: spellings of one office are told to be one here, not by the database.
        ("SELECT \"b\".\"Name\", \"b\".\"Country\", \"b\".\"Tenure\", \"a\".\"Id\"", LargeArchive.Articles / 2),
        // The offices that the five hundred newest articles on a country state.
        ("\"s\".\"Name\" AS \"Office\", \"s\".\"Tenure\"", 1_000),
    ];

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
        Assert.True(asked.Count <= MostCommands && asked.All(IsBounded), $"{asked.Count} commands:\n{string.Join('\n', asked.Select(Outline))}");
    }

    private static bool IsBounded(RecordedCommands.Recorded command) => command.Rows <= MostRows
        || Wider.Any(wider => command.Text.Contains(wider.Part, StringComparison.Ordinal) && command.Rows <= wider.Most);

    private static string Outline(RecordedCommands.Recorded command) =>
        $"{command.Rows} rows of {string.Join(' ', command.Text.Split().Where(w => w.Length > 0))}";
}

using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Exports.Parsers;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class ListExportTests(ListExportTests.Portal portal) : IClassFixture<ListExportTests.Portal>
{
    private const string ByteOrderMark = "\uFEFF";

    private readonly RowPortal _portal = portal.Rows;

    /// <summary>More than a page shows, and than a batch holds.</summary>
    private static IReadOnlyList<ArticleSample> Many { get; } =
    [
        .. Enumerable.Range(1, 205)
            .Select(i => new ArticleSample($"Bài số {i}") { Date = $"2022-{i % 12 + 1:D2}", Publisher = "Báo Nhiều", People = [Samples.Dang] }),
    ];

    private static IReadOnlyList<ArticleSample> Naming { get; } =
    [
        new("Đến Bến Mẫu")
        {
            Date = "2021",
            Parts = [new("Quốc đảo Mẫu và Liên minh Mẫu ở Bến Mẫu.")],
            Entities = [new("Quốc đảo Mẫu"), new("Liên minh Mẫu", EntityKind.Organisation), new("Bến Mẫu", EntityKind.City)],
        },
        new("Rời Bến Mẫu") { Date = "2021", Parts = [new("Quốc đảo Mẫu.")], Entities = [new("Quốc đảo Mẫu")] },
        new("Bài rút của một nơi")
        {
            Withdrawn = true, Parts = [new("Chốn kín của Hội kín.")], Entities = [new("Chốn kín", EntityKind.Site), new("Hội kín", EntityKind.Organisation)],
        },
    ];

    [Theory]
    [InlineData("")]
    [InlineData("?person=dang-minh-duc")]
    [InlineData("?person=tran-van-an&person=peter-marlow")]
    [InlineData("?from=2024&to=9/2024")]
    [InlineData("?source=T%E1%BA%A1p+ch%C3%AD+Th%E1%BB%AD&source=khong-ro-nguon")]
    [InlineData("?person=le-thi-binh&page=7")]
    [InlineData("?q=b%C3%A0i")]
    [InlineData("?q=%22h%E1%BB%99i+%C4%91%C3%A0m%22+OR+%22di%E1%BB%85n+%C4%91%C3%A0n%22")]
    [InlineData("?q=hoi+dam&sort=oldest&event=talks")]
    [InlineData("?q=-b%C3%A0i+leader:%22tr%E1%BA%A7n+v%C4%83n+an%22")]
    [InlineData("?year=2022-03&year=2024")]
    public async Task A_file_holds_all_that_the_list_finds_on_all_its_pages_in_its_order(string query)
    {
        var listed = await ListedAsync("/articles" + query, "main .entry h3 a", a => a.GetAttribute("href")!["/articles/".Length..]);
        Assert.NotEmpty(listed);
        Assert.Equal(listed, Table(await _portal.TextAsync("/articles.csv" + query)).Select(r => r["slug"]));
        Assert.Equal(listed, Lines(await _portal.TextAsync("/articles.jsonl" + query)).Select(r => r.GetProperty("slug").GetString()));
        Assert.Equal(listed, RisFile.Parse(await _portal.TextAsync("/articles.ris" + query)).Select(r => r["ID"].Single()));
        Assert.Equal(listed, BibTexFile.Parse(await _portal.TextAsync("/articles.bib" + query)).Select(e => e.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?kind=direct")]
    [InlineData("?person=tran-van-an&from=2024")]
    public async Task So_does_a_file_of_statements(string query)
    {
        var listed = await ListedAsync("/statements" + query, "main .said .passage", a => "http://localhost" + a.GetAttribute("href"));
        Assert.NotEmpty(listed);
        Assert.Equal(listed, Table(await _portal.TextAsync("/statements.csv" + query)).Select(r => r["address"]));
        Assert.Equal(listed, Lines(await _portal.TextAsync("/statements.jsonl" + query)).Select(r => r.GetProperty("address").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?kind=reported")]
    [InlineData("?person=tran-van-an&to=2024")]
    public async Task So_does_a_file_of_events(string query)
    {
        var listed = await ListedAsync("/timeline" + query, "main .occasion .what", e => e.TextContent);
        Assert.NotEmpty(listed);
        Assert.Equal(listed, Table(await _portal.TextAsync("/timeline.csv" + query)).Select(r => r["summary"]));
        Assert.Equal(listed, Lines(await _portal.TextAsync("/timeline.jsonl" + query)).Select(r => r.GetProperty("summary").GetString()));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("statements")]
    [InlineData("people")]
    [InlineData("places")]
    [InlineData("organisations")]
    public async Task A_line_is_what_the_API_has_of_it(string list)
    {
        var items = JsonDocument.Parse(await _portal.TextAsync($"/api/v1/{list}?limit=100")).RootElement.GetProperty("items");
        Assert.NotEmpty(items.EnumerateArray());
        Assert.Equal(items.EnumerateArray().Select(Written), Lines(await _portal.TextAsync($"/{list}.jsonl")).Select(Written));
    }

    [Fact]
    public async Task A_line_has_of_an_article_all_that_the_API_has_with_every_person_and_what_a_citation_needs()
    {
        const string query = "?person=tran-van-an&person=peter-marlow&source=B%C3%A1o+M%E1%BA%ABu&to=26/9/2024&from=26/9/2024";
        var items = JsonDocument.Parse(await _portal.TextAsync("/api/v1/articles" + query)).RootElement.GetProperty("items");
        var item = items.EnumerateArray().Single(a => a.GetProperty("slug").GetString() == Samples.Talks.Slug);
        var line = Lines(await _portal.TextAsync("/articles.jsonl" + query)).Single(a => a.GetProperty("slug").GetString() == Samples.Talks.Slug);
        foreach (var fact in item.EnumerateObject().Where(f => f.Name is not ("passages" or "peopleCount")))
            Assert.Equal(Written(fact.Value), Written(line.GetProperty(fact.Name)));
        Assert.Equal(
            ("stated", "Nguyễn Phóng Viên", Samples.Talks.Url),
            (line.GetProperty("titleOrigin").GetString(), line.GetProperty("byline").GetString(), line.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task A_table_has_a_column_for_each_fact_and_several_values_in_one_cell()
    {
        var both = Table(await _portal.TextAsync("/statements.csv?person=tran-van-an&person=peter-marlow")).Single();
        Assert.Equal(
            ("Trần Văn An; Peter Marlow", "tran-van-an; peter-marlow", "nhất trí", "false", "2024-09-26", "inferred"),
            (both["speakers"], both["speakersSlugs"], both["verb"], both["direct"], both["articleDate"], both["articleDateOrigin"]));
        var talks = Table(await _portal.TextAsync("/timeline.csv?kind=reported&from=2024")).Single(e => e["kind"] == "talks");
        Assert.Equal(
            ("2024-09-25", "2024-09-26", "true", "Trần Văn An; Peter Marlow", $"http://localhost/articles/{ToldSamples.Summit.Slug}#e0"),
            (talks["date"], talks["vietnamDate"], talks["reported"], talks["people"], talks["reports"]));
        var people = Table(await _portal.TextAsync("/people.csv"));
        Assert.Equal(("Đặng Minh Đức", "206"), (people[0]["name"], people[0]["articles"]));
        var places = Table(await _portal.TextAsync("/places.csv"));
        Assert.Equal(
            [("Quốc đảo Mẫu", "country", "http://localhost/places/quoc-dao-mau", "2"), ("Bến Mẫu", "city", "http://localhost/places/ben-mau", "1")],
            places.Select(p => (p["name"], p["kind"], p["address"], p["articles"])));
        Assert.Equal(["Liên minh Mẫu"], Table(await _portal.TextAsync("/organisations.csv")).Select(o => o["name"]));
    }

    [Fact]
    public async Task A_table_opens_as_UTF_8_and_runs_nothing()
    {
        await using var hostile = await RowPortal.WithAsync(HostileTitles.Articles);
        foreach (var path in (string[])["/articles.csv", "/timeline.csv", "/statements.csv"])
        {
            var file = await hostile.TextAsync(path);
            Assert.StartsWith(ByteOrderMark, file, StringComparison.Ordinal);
            var rows = Table(file);
            Assert.Equal(HostileTitles.All.Count, rows.Count);
            Assert.All(rows.SelectMany(r => r.Values), cell =>
            {
                Assert.DoesNotMatch("^[=+@\\t\\r＝＋－＠-]", cell);
                Assert.DoesNotMatch(";\\s*[=+@＝＋－＠-]", cell);
            });
        }

        var titles = Table(await hostile.TextAsync("/articles.csv")).ToDictionary(r => r["slug"], r => r["title"]);
        Assert.Equal(("'+84 24 3799 0000", "an;' -2+3"), (titles["doc-hai-1"], titles["doc-hai-8"]));
        Assert.All(HostileTitles.Articles, article => Assert.Equal(Unmarked(DisplayText.Line(Whole(article.Title))), Unmarked(titles[article.Slug])));

        static string Unmarked(string text) => text.Replace("'", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_JSON_stays_one_whatever_it_holds()
    {
        await using var hostile = await RowPortal.WithAsync(HostileTitles.Articles);
        foreach (var path in (string[])["/articles.jsonl", "/timeline.jsonl", "/statements.jsonl"])
        {
            var file = await hostile.TextAsync(path);
            Assert.Equal(HostileTitles.All.Count, Lines(file).Count);
            Assert.DoesNotContain(file, c => c is '\r' or '\u0085' or '\u2028' or '\u2029');
        }

        var titles = Lines(await hostile.TextAsync("/articles.jsonl")).ToDictionary(
            r => r.GetProperty("slug").GetString()!, r => r.GetProperty("title").GetString());
        Assert.All(HostileTitles.Articles, article => Assert.Equal(Whole(article.Title), titles[article.Slug]));
    }

    /// <summary>As it comes back from a database, which keeps no half of a pair.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    /// <summary>What a list shows on all its pages.</summary>
    private async Task<IReadOnlyList<string>> ListedAsync(string path, string selector, Func<AngleSharp.Dom.IElement, string> read)
    {
        List<string> listed = [];
        var next = path.Replace("&page=7", "", StringComparison.Ordinal);
        while (next is not null)
        {
            var page = await _portal.PageAsync(next);
            listed.AddRange(page.QuerySelectorAll(selector).Select(read));
            next = page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        return listed;
    }

    private static List<Dictionary<string, string>> Table(string file)
    {
        // CsvHelper throws on anything that RFC 4180 has not.
        using var reader = new CsvReader(
            new StringReader(file.TrimStart('\uFEFF')),
            new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180, NewLine = "\r\n", DetectColumnCountChanges = true });
        return [.. reader.GetRecords<dynamic>().Select(r => ((IDictionary<string, object>)r).ToDictionary(c => c.Key, c => (string)c.Value))];
    }

    private static string Written(JsonElement value) => JsonSerializer.Serialize(value);

    private static List<JsonElement> Lines(string file)
    {
        Assert.EndsWith("\n", file, StringComparison.Ordinal);
        return [.. file[..^1].Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>One for all, as nothing here changes it.</summary>
    public sealed class Portal : IAsyncLifetime
    {
        public RowPortal Rows { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Rows = await RowPortal.WithAsync([.. Samples.All, .. ToldSamples.All, .. Naming, .. Many]);

        public ValueTask DisposeAsync() => Rows.DisposeAsync();
    }
}

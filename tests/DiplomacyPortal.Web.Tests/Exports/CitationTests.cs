using System.Globalization;
using System.Text.Json;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Exports.Parsers;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class CitationTests
{
    private const string Address = "http://localhost/articles/";

    /// <summary>What csl-data.json allows of an item, as far as these have it.</summary>
    private static readonly string[] CslKeys = ["id", "type", "title", "author", "container-title", "issued", "URL", "accessed", "source", "note"];

    private static string Today => DateTime.UtcNow.AddHours(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_citation_names_author_title_publisher_date_address_original_and_day_of_access()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks with { Byline = "Nguyễn Phóng Viên, Lê And Bình" }]);
        var slug = Samples.Talks.Slug;
        var note = $"Hãng tin hoặc hãng ảnh: Hãng tin Mẫu. Bản gốc: {Samples.Talks.Url}";

        var entry = Assert.Single(BibTexFile.Parse(await portal.TextAsync($"/articles/{slug}.bib")));
        Assert.Equal(("article", slug), (entry.Type, entry.Key));
        Assert.Equal(["Nguyễn Phóng Viên", "Lê And Bình"], entry.Authors);
        Assert.Equal($"{{{Samples.Talks.Title}}}", entry.Fields["title"]);
        Assert.Equal(
            ["Báo Mẫu", "2024-09-26", "2024", "sep", Address + slug, Today, note],
            ((string[])["journal", "date", "year", "month", "url", "urldate", "note"]).Select(entry.Text));

        var reference = Assert.Single(RisFile.Parse(await portal.TextAsync($"/articles/{slug}.ris")));
        Assert.Equal(["Nguyễn Phóng Viên", "Lê And Bình"], reference["AU"]);
        Assert.Equal(
            ["NEWS", slug, Samples.Talks.Title, "Báo Mẫu", "2024", "2024/09/26/", Address + slug, Today.Replace('-', '/') + "/", note],
            ((string[])["TY", "ID", "TI", "T2", "PY", "DA", "UR", "Y2", "N1"]).Select(tag => reference[tag].Single()));

        var item = await ItemAsync(portal, slug);
        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal(["Nguyễn Phóng Viên", "Lê And Bình"], item.GetProperty("author").EnumerateArray().Select(a => a.GetProperty("literal").GetString()));
        Assert.Equal(
            [slug, Samples.Talks.Title, "Báo Mẫu", Address + slug, note],
            ((string[])["id", "title", "container-title", "URL", "note"]).Select(key => item.GetProperty(key).GetString()));
        Assert.Equal(Today, string.Join('-', Parts(item, "accessed").Single().Select(n => $"{n:D2}")));

        var page = await portal.PageAsync($"/articles/{slug}");
        Assert.StartsWith(
            $"Nguyễn Phóng Viên, Lê And Bình, “{Samples.Talks.Title}”, Báo Mẫu, 26/9/2024, Tư liệu Đối ngoại, {Address}{slug}, truy cập ngày ",
            page.GetElementById("cite-text")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_is_cited_as_precisely_as_it_is_known()
    {
        (string? Edtf, string? Year, string? Month, string? Py, string? Da, string? Csl)[] dates =
        [
            ("2024-09-26", "2024", "sep", "2024", "2024/09/26/", "2024-9-26"),
            ("2024-09", "2024", "sep", "2024", "2024/09//", "2024-9"),
            ("2023", "2023", null, "2023", "2023///", "2023"),
            ("2024-09?", "2024", "sep", "2024", "2024/09//2024-09?", "2024-9?"),
            ("2024-09-22/2024-09-26", "2024", "sep", "2024", "2024/09//2024-09-22–2024-09-26", "2024-9-22 2024-9-26"),
            ("2024-12-30/2025-01-02", "2024--2025", null, null, "///2024-12-30–2025-01-02", "2024-12-30 2025-1-2"),
            ("0987", "0987", null, "0987", "0987///", "987"),
            ("XXXX-09-22", null, null, null, null, null),
            (null, null, null, null, null, null),
        ];
        await using var portal = await RowPortal.WithAsync(dates.Select((d, i) => Samples.Talks with { Date = d.Edtf, Slug = $"bai-{i}" }));
        var entries = BibTexFile.Parse(await portal.TextAsync("/articles.bib")).ToDictionary(e => e.Key, e => e.Fields);
        var references = RisFile.Parse(await portal.TextAsync("/articles.ris")).ToDictionary(r => r["ID"].Single());
        foreach (var ((edtf, year, month, py, da, csl), i) in dates.Select((d, i) => (d, i)))
        {
            var (entry, reference) = (entries[$"bai-{i}"], references[$"bai-{i}"]);
            Assert.Equal(
                (csl is null ? null : edtf, year, month), (entry.GetValueOrDefault("date"), entry.GetValueOrDefault("year"), entry.GetValueOrDefault("month")));
            Assert.Equal((py, da), (reference["PY"].SingleOrDefault(), reference["DA"].SingleOrDefault()));

            var item = await ItemAsync(portal, $"bai-{i}");
            var issued = item.TryGetProperty("issued", out var given)
                ? string.Join(' ', Parts(item, "issued").Select(p => string.Join('-', p))) + (given.TryGetProperty("circa", out _) ? "?" : "") : null;
            Assert.Equal(csl, issued);

            var sentence = (await portal.PageAsync($"/articles/bai-{i}")).GetElementById("cite-text")!.TextContent;
            Assert.Equal(csl is null, sentence.Contains("Báo Mẫu, Tư liệu Đối ngoại", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_inferred_date_is_said_to_be_one()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Visit, Samples.Forum]);
        Assert.Contains("suy ra", (await ItemAsync(portal, Samples.Visit.Slug)).GetProperty("note").GetString()!, StringComparison.Ordinal);
        Assert.False((await ItemAsync(portal, Samples.Forum.Slug)).TryGetProperty("note", out _));
    }

    [Fact]
    public async Task A_title_that_the_article_has_not_stands_in_brackets_and_is_said_to_be_none_of_its_own()
    {
        var untitled = Samples.Forum with { Slug = "khong-de", Title = "Ông Peter Marlow phát biểu…", TitleOrigin = TitleOrigin.Derived };
        await using var portal = await RowPortal.WithAsync([untitled, new("\u200B") { Slug = "an", TitleOrigin = TitleOrigin.Derived }]);
        const string title = "[Ông Peter Marlow phát biểu…]";
        const string note = "Bài không có tiêu đề; dòng trong ngoặc vuông trích từ câu mở đầu.";
        var entry = BibTexFile.Parse(await portal.TextAsync("/articles/khong-de.bib")).Single();
        Assert.Equal((title, note), (entry.Text("title"), entry.Text("note")));
        var reference = RisFile.Parse(await portal.TextAsync("/articles/khong-de.ris")).Single();
        Assert.Equal((title, note), (reference["TI"].Single(), reference["N1"].Single()));
        var item = await ItemAsync(portal, "khong-de");
        Assert.Equal((title, note), (item.GetProperty("title").GetString(), item.GetProperty("note").GetString()));
        var sentence = (await portal.PageAsync("/articles/khong-de")).GetElementById("cite-text")!.TextContent;
        Assert.StartsWith($"“{title}”, Tạp chí Thử, ", sentence, StringComparison.Ordinal);
        Assert.EndsWith(note, sentence, StringComparison.Ordinal);

        Assert.Equal("(Không có tiêu đề)", (await ItemAsync(portal, "an")).GetProperty("title").GetString());
        Assert.False((await ItemAsync(portal, "an")).TryGetProperty("note", out _));
    }

    [Fact]
    public async Task What_no_publisher_is_known_of_is_cited_as_a_page_of_the_web()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Year]);
        Assert.Equal("misc", Assert.Single(BibTexFile.Parse(await portal.TextAsync("/articles.bib"))).Type);
        Assert.Equal(["ELEC"], Assert.Single(RisFile.Parse(await portal.TextAsync("/articles.ris")))["TY"]);
        Assert.Equal("webpage", (await ItemAsync(portal, Samples.Year.Slug)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task An_agency_is_named_beside_a_publisher_and_without_one_and_never_as_one()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Year with { Agency = "Hãng tin Mẫu" }, Samples.Talks]);
        const string note = "Hãng tin hoặc hãng ảnh: Hãng tin Mẫu.";
        var entry = BibTexFile.Parse(await portal.TextAsync("/articles.bib")).Single(e => e.Key == Samples.Year.Slug);
        Assert.Equal(("misc", note), (entry.Type, entry.Text("note")));
        var reference = RisFile.Parse(await portal.TextAsync("/articles.ris")).Single(r => r["ID"].Single() == Samples.Year.Slug);
        Assert.Equal((note, 0), (reference["N1"].Single(), reference["T2"].Count()));
        Assert.Equal(note, (await ItemAsync(portal, Samples.Year.Slug)).GetProperty("note").GetString());
        Assert.EndsWith(note, (await portal.PageAsync($"/articles/{Samples.Year.Slug}")).GetElementById("cite-text")!.TextContent, StringComparison.Ordinal);

        var beside = await ItemAsync(portal, Samples.Talks.Slug);
        Assert.Equal("Báo Mẫu", beside.GetProperty("container-title").GetString());
        Assert.StartsWith(note, beside.GetProperty("note").GetString(), StringComparison.Ordinal);
        var sentence = (await portal.PageAsync($"/articles/{Samples.Talks.Slug}")).GetElementById("cite-text")!.TextContent;
        Assert.Contains($". {note} ", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_come_back_from_every_format_as_they_were()
    {
        await using var portal = await RowPortal.WithAsync(HostileTitles.Articles);
        var entries = BibTexFile.Parse(await portal.TextAsync("/articles.bib")).ToDictionary(e => e.Key);
        var references = RisFile.Parse(await portal.TextAsync("/articles.ris")).ToDictionary(r => r["ID"].Single());
        foreach (var article in HostileTitles.Articles)
        {
            var title = Stored(article.Title);
            var (entry, reference, item) = (entries[article.Slug], references[article.Slug], await ItemAsync(portal, article.Slug));
            Assert.Equal([title, title], [entry.Text("title"), entry.Text("journal")]);
            Assert.Equal(title.Split(", "), entry.Authors);
            Assert.Equal([title, title], [reference["TI"].Single(), reference["T2"].Single()]);
            Assert.Equal((title, title), (item.GetProperty("title").GetString(), item.GetProperty("container-title").GetString()));
            Assert.Equal($"Hãng tin hoặc hãng ảnh: {title}. Bản gốc: https://evil.example/a%20b%7Bc%7D%22%3Cd%3E#x", entry.Text("note"));
        }
    }

    [Fact]
    public async Task A_title_that_nobody_can_see_is_named_as_on_its_page()
    {
        await using var portal = await RowPortal.WithAsync([new ArticleSample("\u200B") { Slug = "an" }]);
        Assert.Equal("(Không có tiêu đề)", Assert.Single(BibTexFile.Parse(await portal.TextAsync("/articles/an.bib"))).Text("title"));
    }

    [Theory]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("csl.json", "application/vnd.citationstyles.csl+json")]
    [InlineData("md", "text/markdown")]
    [InlineData("txt", "text/plain")]
    public async Task Each_file_of_an_article_has_a_name_and_a_type_and_none_is_of_a_withdrawn_one(string ending, string type)
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks, Samples.Withdrawn]);
        using var file = await portal.GetAsync($"/articles/{Samples.Talks.Slug}.{ending}");
        Assert.Equal(type, file.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"attachment; filename=\"{Samples.Talks.Slug}.{ending}\"", file.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(410, (int)(await portal.GetAsync($"/articles/{Samples.Withdrawn.Slug}.{ending}")).StatusCode);
        Assert.Equal(404, (int)(await portal.GetAsync($"/articles/khong-co.{ending}")).StatusCode);
    }

    [Fact]
    public async Task The_page_shows_each_citation_as_its_file_has_it()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Talks]);
        var page = await portal.PageAsync($"/articles/{Samples.Talks.Slug}");
        var details = page.QuerySelectorAll(".cite details").ToList();
        Assert.Equal(["BibTeX", "RIS", "CSL-JSON"], details.Select(d => d.QuerySelector("summary")!.TextContent));
        foreach (var shown in details)
        {
            var file = await portal.TextAsync(shown.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(file.ReplaceLineEndings("\n"), shown.QuerySelector("pre")!.TextContent);
            Assert.True(shown.QuerySelector("button")!.HasAttribute("hidden"));
        }
    }

    /// <summary>As it comes back from a database, which keeps no half of a pair, and is shown on a line.</summary>
    private static string Stored(string text) => DisplayText.Line(PlainRunes(text)) is { Length: > 0 } line ? line : "(Không có tiêu đề)";

    private static string PlainRunes(string text) => string.Concat(text.EnumerateRunes());

    private static async Task<JsonElement> ItemAsync(RowPortal portal, string slug)
    {
        var list = JsonDocument.Parse(await portal.TextAsync($"/articles/{slug}.csl.json")).RootElement;
        var item = Assert.Single(list.EnumerateArray());
        Assert.Empty(item.EnumerateObject().Select(p => p.Name).Except(CslKeys));
        return item;
    }

    private static IReadOnlyList<int[]> Parts(JsonElement item, string date) =>
        [.. item.GetProperty(date).GetProperty("date-parts").EnumerateArray().Select(p => p.EnumerateArray().Select(n => n.GetInt32()).ToArray())];
}

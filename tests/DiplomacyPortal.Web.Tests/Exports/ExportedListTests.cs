using System.Net;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class ExportedListTests(ListExportTests.Portal portal) : IClassFixture<ListExportTests.Portal>
{
    private readonly RowPortal _portal = portal.Rows;

    [Fact]
    public async Task Lists_lead_to_their_files_with_their_filter_and_not_where_nothing_is_found()
    {
        var page = await _portal.PageAsync("/articles?person=dang-minh-duc&from=2022&page=2");
        Assert.Equal(
            [".csv", ".jsonl", ".ris", ".bib"],
            page.QuerySelectorAll(".take a").Select(a => a.GetAttribute("href")!)
                .Select(h => h.Replace("/articles", "", StringComparison.Ordinal).Replace("?person=dang-minh-duc&from=2022", "", StringComparison.Ordinal)));
        var timeline = await _portal.PageAsync("/timeline?kind=reported");
        Assert.Equal("/timeline.ics?kind=reported", timeline.QuerySelector(".take li:last-child a")!.GetAttribute("href"));
        Assert.Equal(2, (await _portal.PageAsync("/statements")).QuerySelectorAll(".take a").Length);
        Assert.Equal(["/people.csv", "/people.jsonl"], (await _portal.PageAsync("/people")).QuerySelectorAll(".take a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/places.csv", "/places.jsonl"], (await _portal.PageAsync("/Places/")).QuerySelectorAll(".take a").Select(a => a.GetAttribute("href")));
        foreach (var empty in (string[])["/articles?from=1900&to=1901", "/articles?from=abc"])
            Assert.Empty((await _portal.PageAsync(empty)).QuerySelectorAll(".take, .to-take"));
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/statements")]
    [InlineData("/people")]
    [InlineData("/places")]
    [InlineData("/organisations")]
    public async Task The_files_behind_a_list_are_reached_from_its_head(string path)
    {
        var page = await _portal.PageAsync(path);
        Assert.Equal("#take", page.QuerySelector(".found .to-take a")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("#take"));
    }

    [Theory]
    [InlineData("/articles.csv?person=dang-minh-duc&year=2022", "bai-viet-dang-minh-duc-nam-2022-[0-9a-f]{4}")]
    [InlineData("/articles.ris?q=%22b%C3%A0i+s%E1%BB%91%22&from=2022", "bai-viet-bai-so-tu-nam-2022-[0-9a-f]{4}")]
    [InlineData("/articles.csv?q=hoi+dam+cua+hai+bo+truong+tai+thu+do+cua+nuoc", "bai-viet-hoi-dam-cua-hai-bo-truong-tai-thu-do-cua-[0-9a-f]{4}")]
    [InlineData("/statements.csv?kind=direct", "phat-bieu-loi-truc-tiep-[0-9a-f]{4}")]
    [InlineData("/people.csv?person=dang-minh-duc", "nha-lanh-dao")]
    public async Task A_name_says_in_short_what_narrows_the_list(string path, string name) =>
        Assert.Matches($"^tu-lieu-doi-ngoai-{name}-[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\\.[a-z]+$", await NameAsync(path));

    [Fact]
    public async Task Files_of_two_filters_never_share_a_name_and_those_of_one_differ_by_their_endings()
    {
        string[] filters =
        [
            "", "?q=bai+so", "?q=%22bai+so%22", "?q=b%C3%A0i+s%E1%BB%91", "?q=so+-bai", "?q=bai+so&sort=oldest", "?year=2022-03", "?from=2022-03",
        ];
        var names = await Task.WhenAll(filters.Select(filter => NameAsync("/articles.csv" + filter)));
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(Path.ChangeExtension(names[1], ".ris"), await NameAsync("/articles.ris?q=bai+so"));
    }

    [Theory]
    [InlineData("/articles.csv")]
    [InlineData("/articles.jsonl")]
    [InlineData("/articles.ris")]
    [InlineData("/articles.bib")]
    [InlineData("/timeline.csv")]
    [InlineData("/timeline.jsonl")]
    [InlineData("/timeline.ics")]
    [InlineData("/statements.csv")]
    [InlineData("/statements.jsonl")]
    [InlineData("/people.csv")]
    [InlineData("/people.jsonl")]
    [InlineData("/places.csv")]
    [InlineData("/places.jsonl")]
    [InlineData("/organisations.csv")]
    [InlineData("/organisations.jsonl")]
    public async Task Every_file_has_an_ASCII_name_and_nothing_that_was_withdrawn(string path)
    {
        using var file = await _portal.GetAsync(path);
        Assert.Matches(
            $"^attachment; filename=\"tu-lieu-doi-ngoai-[a-z-]+-[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\\{Path.GetExtension(path)}\"$",
            file.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(["noindex"], file.Headers.GetValues("X-Robots-Tag"));
        var text = await _portal.TextAsync(path);
        Assert.DoesNotContain("rút", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("kín", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(ToldSamples.Secret, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles.bib?from=abc", "“abc”")]
    [InlineData("/articles.jsonl?from=2024&to=2023", "“2023”")]
    [InlineData("/articles.csv?sort=x", "“x”")]
    [InlineData("/timeline.ics?kind=x", "“x”")]
    [InlineData("/statements.csv?kind=x&person=tran-van-an", "“x”")]
    public async Task A_filter_that_is_not_understood_gives_a_message_rather_than_everything(string path, string word)
    {
        using var answer = await _portal.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains(word, lines[1], StringComparison.Ordinal);
    }

    private async Task<string> NameAsync(string path)
    {
        using var file = await _portal.GetAsync(path);
        return file.Content.Headers.ContentDisposition!.FileName!.Trim('"');
    }
}

using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Article =
        """
        Bộ trưởng Lê Thử Nghiệm thăm nước bạn

        Ngày 5/3/2021, Bộ trưởng Ngoại giao Lê Thử Nghiệm đến thăm nước bạn và có cuộc hội đàm kéo dài.

        Hai bên bàn về thương mại, giáo dục và văn hóa. Bộ trưởng Nghiệm cảm ơn chủ nhà.
        """;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_article_becomes_a_file_in_the_shape_of_the_contract()
    {
        _folder.Write("raw/a.txt", Article);
        _folder.Write("raw/b.md", $"---\ntitle: Nhan đề riêng\n---\n{Article}");
        _folder.Write("raw/c.html", "no source");

        var ending = await PortalProcess.RunAsync(["extract", "raw", "--out", "facts"], _folder, Cancellation);

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(_folder.Below("facts")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var facts = Read("a");
        Assert.Equal(
            [
                "title", "lead", "date", "publisher", "agency", "url", "byline", "blocks", "removed",
                "people", "places", "organisations", "dates", "events", "statements",
            ],
            facts.Select(member => member.Key));
        Assert.Equal(["text", "start", "length", "origin"], Keys(facts["title"]));
        Assert.Equal(["start", "length"], Keys(facts["lead"]));
        Assert.Equal(["value", "origin", "start", "length", "reason"], Keys(facts["date"]));
        Assert.Equal(["kind", "start", "length"], Keys(facts["blocks"]![0]));
        Assert.Equal(["name", "slug", "mentions"], Keys(facts["people"]![0]));
        Assert.Equal(["start", "length", "title", "kind", "offices"], Keys(facts["people"]![0]!["mentions"]![0]));
        Assert.Equal(["name", "country", "tenure", "start", "length"], Keys(facts["people"]![0]!["mentions"]![0]!["offices"]![0]));
        Assert.Equal(["value", "start", "length", "origin"], Keys(facts["dates"]![0]));
        Assert.Equal("stated", (string?)facts["title"]!["origin"]);
        Assert.Equal("paragraph", (string?)facts["blocks"]![0]!["kind"]);
        Assert.Equal("Nhan đề riêng", (string?)Read("b")["title"]!["text"]);
    }

    [Fact]
    public async Task Offsets_count_utf16_units_of_the_raw_text_and_vietnamese_stands_as_it_is()
    {
        _folder.Write("a.txt", Article);

        await PortalProcess.RunAsync(["extract", "a.txt", "--out", "facts"], _folder, Cancellation);

        var title = Read("a")["title"]!;
        Assert.Equal((string?)title["text"], Article.Substring((int)title["start"]!, (int)title["length"]!));
        Assert.Contains("Bộ trưởng Lê Thử Nghiệm", await File.ReadAllTextAsync(_folder.Below("facts/a.json"), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_a_line_each_and_the_others_are_written()
    {
        _folder.Write("raw/a.txt", Article);
        _folder.Write("raw/empty.txt", "");
        _folder.Write("other/a.md", Article);

        var ending = await PortalProcess.RunAsync(["extract", "raw", "nowhere.txt", "other", "--out", "facts"], _folder, Cancellation);

        Assert.Equal(1, ending.ExitCode);
        Assert.Collection(
            ending.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith(_folder.Below("raw/empty.txt"), line, StringComparison.Ordinal),
            line => Assert.StartsWith(_folder.Below("nowhere.txt"), line, StringComparison.Ordinal),
            line => Assert.StartsWith(_folder.Below("other/a.md"), line, StringComparison.Ordinal));
        Assert.True(File.Exists(_folder.Below("facts/a.json")));
    }

    [Fact]
    public async Task What_would_command_the_terminal_is_told_by_number()
    {
        var ending = await PortalProcess.RunAsync(["extract", "no\u001B[31mwhere.txt", "--out", "facts"], _folder, Cancellation);

        Assert.Contains("no\\u001B[31mwhere.txt", ending.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', ending.Errors);
    }

    [Fact]
    public async Task A_folder_for_the_results_that_cannot_be_made_is_told()
    {
        _folder.Write("a.txt", Article);

        var ending = await PortalProcess.RunAsync(["extract", "a.txt", "--out", "a.txt/facts"], _folder, Cancellation);

        ending.ShouldBeRefused(_folder.Below("a.txt/facts"));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Keys(JsonNode? node) => node!.AsObject().Select(member => member.Key);

    private JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(_folder.Below($"facts/{name}.json")))!.AsObject();
}

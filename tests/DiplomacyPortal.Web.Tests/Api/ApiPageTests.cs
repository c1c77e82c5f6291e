using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class ApiPageTests
{
    [Fact]
    public async Task It_shows_every_operation_parameter_and_shape_of_the_document()
    {
        await using var portal = await ApiPortal.WithAsync([.. Samples.All, .. ToldSamples.All]);
        var page = await portal.PageAsync("/api");
        var document = await portal.DocumentAsync();
        foreach (var operation in document.Paths.Values.SelectMany(p => p.Operations!.Values))
        {
            var shown = page.GetElementById(operation.OperationId!)!;
            Assert.Contains(operation.Summary!, shown.TextContent, StringComparison.Ordinal);
            Assert.All(operation.Parameters!, p => Assert.Contains(shown.QuerySelectorAll("dt > code"), c => c.TextContent == p.Name));
        }

        Assert.All(document.Components!.Schemas!.Keys, name => Assert.NotNull(page.GetElementById($"shape-{name}")));
        Assert.DoesNotContain("`", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_it_leads_somewhere()
    {
        await using var portal = await ApiPortal.WithAsync([.. Samples.All, .. ToldSamples.All]);
        var page = await portal.PageAsync("/api");
        var links = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.Contains(links, link => link.StartsWith("/api/v1/articles?person=", StringComparison.Ordinal));
        foreach (var link in links)
        {
            if (link.StartsWith('#'))
            {
                Assert.NotNull(page.GetElementById(link[1..]));
                continue;
            }

            using var answer = await portal.GetAsync(link);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task It_tells_of_every_file_and_feed()
    {
        await using var portal = await ApiPortal.WithAsync();
        var page = await portal.PageAsync("/api");
        var told = page.QuerySelector("section[aria-labelledby=files]")!;
        var links = told.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToList();
        Assert.All(
            (string[])["/articles.csv", "/articles.bib", "/timeline.ics", "/places.jsonl", "/organisations.csv", "/feeds/articles.atom"],
            file => Assert.Contains(file, links));
        Assert.All(
            (string[])["/articles/{slug}", ".md", ".txt", ".csl.json", "/feeds/places/{slug}.atom"],
            code => Assert.Contains(told.QuerySelectorAll("code"), c => c.TextContent == code));
    }

    [Fact]
    public async Task It_gives_no_example_that_an_empty_archive_could_not_answer()
    {
        await using var portal = await ApiPortal.WithAsync();
        var page = await portal.PageAsync("/api");
        foreach (var link in page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(link => link.StartsWith('/')))
        {
            using var answer = await portal.GetAsync(link);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_example_finds_something_in_the_samples()
    {
        await using var portal = new PortalFactory(Path.Combine(SolutionFolder(), "seeds"));
        using var client = portal.CreateClient();
        var cancellation = TestContext.Current.CancellationToken;
        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/api", cancellation));
        var examples = page.QuerySelectorAll(".operation a").Select(a => a.GetAttribute("href")!).Where(a => a.StartsWith('/')).Distinct().ToList();
        Assert.InRange(examples.Count, 60, 200);
        foreach (var example in examples.Where(e => !e.EndsWith("/text", StringComparison.Ordinal)))
        {
            var answer = JsonNode.Parse(await client.GetStringAsync(example, cancellation))!;
            Assert.True(answer["total"] is not { } total || (int)total > 0, $"{example} finds nothing");
        }
    }

    [Fact]
    public async Task Problems_point_to_their_explanation_there()
    {
        await using var portal = await ApiPortal.WithAsync();
        var page = await portal.PageAsync("/api");
        var problem = await portal.JsonAsync("/api/v1/nowhere", HttpStatusCode.NotFound);
        Assert.NotNull(page.GetElementById(((string)problem["type"]!).Split('#')[1]));
    }

    [Fact]
    public async Task Every_text_of_the_API_is_used()
    {
        await using var portal = await ApiPortal.WithAsync();
        var document = await portal.DocumentAsync();
        var web = Path.Combine(SolutionFolder(), "src", "DiplomacyPortal.Web");
        var fields = document.Components!.Schemas!.SelectMany(
            s => s.Value.Properties?.Keys.SelectMany(f => (string[])[$"Field.{f}", $"Field.{s.Key}.{f}"]) ?? []);
        var operations = document.Paths.Values.SelectMany(p => p.Operations!.Values).ToList();
        HashSet<string> known =
        [
            .. fields,
            .. operations.Select(o => $"Operation.{o.OperationId}"),
            .. operations.SelectMany(o => o.Parameters!).Select(p => $"Parameter.{p.Name}"),
            .. operations.SelectMany(o => o.Responses!.Keys).Select(status => $"Answer.{status}"),
            .. document.Components.Schemas!.Keys.Append("List").Select(name => $"Schema.{name}"),
            .. document.Tags!.Select(t => $"Tag.{t.Name}"),
        ];
        var code = string.Concat(Directory.EnumerateFiles(Path.Combine(web, "Api"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var pageKeys = Keys(web, "Texts").ToHashSet();
        Assert.All(Keys(web, "ApiTexts"), key => Assert.True(
            known.Contains(key) || known.Contains(Regex.Replace(key, @"\.(Line|Answer|articles|timeline|statements)$", ""))
            || code.Contains($"\"{key}\"", StringComparison.Ordinal)
            || key.StartsWith("Problem.", StringComparison.Ordinal) || key.StartsWith("Header.", StringComparison.Ordinal) || pageKeys.Contains(key),
            $"{key} is not used"));

        // Whatever a page finds wrong with a filter, the API says in words of its own, but for what is no error there.
        string[] entities = ["UnknownCountry", "UnknownOrganisation", "UnknownPlace"];
        string[] unsaid = ["NotAPage", "NotSearched", "UnknownPerson", "UnknownSource", .. entities, "UnknownRows", "UnknownZoom"];
        Assert.Equal(
            pageKeys.Where(k => k.StartsWith("Filter.Error.", StringComparison.Ordinal)).Except(unsaid.Select(u => "Filter.Error." + u)).Order(),
            Keys(web, "ApiTexts").Where(k => k.StartsWith("Filter.Error.", StringComparison.Ordinal)).Order());
    }

    private static IEnumerable<string> Keys(string web, string resource) =>
        XDocument.Load(Path.Combine(web, "Resources", resource + ".resx")).Root!.Elements("data").Select(d => d.Attribute("name")!.Value);

    private static string SolutionFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DiplomacyPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

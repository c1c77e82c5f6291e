using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed partial class EveryPageTests(EveryPagePortal every) : IClassFixture<EveryPagePortal>
{
    private readonly RowPortal _portal = every.Portal;

    public static TheoryData<string> Paths => [.. EveryPage.Public];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_is_Vietnamese_titled_and_ordered(string path)
    {
        using var response = await _portal.GetAsync(path);
        var page = await _portal.PageAsync(path, response.StatusCode);
        Assert.Equal("vi", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Tư liệu Đối ngoại", page.Title!, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Equal(response.StatusCode == HttpStatusCode.OK, page.QuerySelector("link[rel=canonical]") is not null);
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
        Assert.Equal("#content", page.QuerySelector("a.skip")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#content"));
        Assert.Empty(page.QuerySelectorAll("script:not([src], [type='application/ld+json']), style, [style], form[method=post]"));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_page_shows_the_key_of_a_text_instead_of_the_text(string path)
    {
        using var response = await _portal.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var groups = string.Join('|', Keys().Select(k => k.Split('.')[0]).Distinct());
        Assert.Empty(Regex.Matches(html, $@"\b({groups})\.[A-Z]\w+").Select(m => m.Value));
    }

    [Fact]
    public void Every_text_is_used_and_every_text_used_is_there()
    {
        var groups = Keys().Select(k => k.Split('.')[0]).ToHashSet();
        var web = Path.Combine(SolutionFolder(), "src", "DiplomacyPortal.Web");
        var used = Directory.EnumerateFiles(web, "*.cs*", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Admin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => KeyLiteral().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups["key"].Value)
            .Where(k => groups.Contains(k.Split('.')[0]))
            .Distinct();
        Assert.Equal(Keys().Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Keys() =>
        XDocument.Load(Path.Combine(SolutionFolder(), "src", "DiplomacyPortal.Web", "Resources", "Texts.resx"))
            .Root!.Elements("data").Select(d => d.Attribute("name")!.Value);

    private static string SolutionFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DiplomacyPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"""(?<key>[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyLiteral();
}

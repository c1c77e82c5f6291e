using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Sitemap;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/articles", true)]
    [InlineData("/articles?page=3", true)]
    [InlineData("/articles?person=to-lam", true)]
    [InlineData("/articles/bai-viet", true)]
    [InlineData("/feeds/articles.atom", true)]
    [InlineData("/sitemap.xml", true)]
    [InlineData("/api", true)]
    [InlineData("/en/articles/bai-viet", true)]
    [InlineData("/admin", false)]
    [InlineData("/en/admin/login", false)]
    [InlineData("/preferences?theme=dark&back=%2F", false)]
    [InlineData("/en/preferences?theme=dark&back=%2F", false)]
    [InlineData("/en/timeline.ics", false)]
    [InlineData("/admin/login", false)]
    [InlineData("/suggest?q=to", false)]
    [InlineData("/articles?q=to+lam", false)]
    [InlineData("/articles?person=to-lam&from=2024", false)]
    [InlineData("/articles.csv?person=to-lam", false)]
    [InlineData("/timeline.ics", false)]
    [InlineData("/people.csv", false)]
    [InlineData("/people/to-lam", true)]
    [InlineData("/places.jsonl", false)]
    [InlineData("/organisations.csv", false)]
    [InlineData("/api/v1/articles", false)]
    public async Task Robots_are_kept_from_what_has_no_end_and_no_reader(string path, bool allowed)
    {
        await using var portal = await RowPortal.WithAsync([]);
        using var response = await portal.GetAsync("/robots.txt");
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n');
        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", lines);
        var rules = lines.Where(l => l.StartsWith("Disallow: ", StringComparison.Ordinal)).Select(l => l["Disallow: ".Length..]);

        // RFC 9309, 2.2.3: from the start of the path, "*" for anything.
        Assert.Equal(allowed, !rules.Any(r => Regex.IsMatch(path, "^" + Regex.Escape(r).Replace(@"\*", ".*", StringComparison.Ordinal))));
    }
}

using System.Text.Json;
using DiplomacyPortal.Extraction.Tests;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Substitution;

/// <summary>What is searched for in the articles that the portal is scored on, each told here by its date and nothing of its text.</summary>
public sealed class RealArticlesSearchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_real_articles_are_found_by_what_a_researcher_would_type()
    {
        await using var portal = new PortalFactory(Repository.Shared("seeds"));
        using var http = portal.CreateClient();
        var cuban = await FoundAsync("cuba");

        Assert.Equal(5, (await FoundAsync("")).Count);
        Assert.Equal("2023-03-29", (await FoundAsync("dien dam biden"))[0].Date);
        Assert.Equal("2023-03-29", Assert.Single(await FoundAsync("đàm phán IPEF")).Date);
        Assert.Equal(2, cuban.Count);
        Assert.Equal(cuban.Order(), (await FoundAsync("my cuba")).Order());
        var others = await FoundAsync("\"tô lâm\" -cuba");
        Assert.Equal(2, others.Count);
        Assert.Empty(others.Intersect(cuban));
        Assert.Equal(3, (await FoundAsync("lhq khoa 79")).Count);

        async Task<List<(string Slug, string? Date)>> FoundAsync(string typed)
        {
            var address = new Uri($"/api/v1/articles?q={Uri.EscapeDataString(typed)}", UriKind.Relative);
            using var answer = JsonDocument.Parse(await http.GetStringAsync(address, Cancellation));
            var found = answer.RootElement.GetProperty("items").EnumerateArray()
                .Select(item => (item.GetProperty("slug").GetString()!, item.GetProperty("date").GetProperty("value").GetString()))
                .ToList();
            Assert.Equal(answer.RootElement.GetProperty("total").GetInt32(), found.Count);
            return found;
        }
    }
}

using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction.Tests;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Substitution;

/// <summary>What is searched for in the articles that the portal is scored on, each told here by its date and nothing of its text.</summary>
public sealed class RealArticlesSearchTests
{
    [Fact]
    public async Task The_real_articles_are_found_by_what_a_researcher_would_type()
    {
        await using var archive = await TestArchive.CreateAsync();
        foreach (var file in Directory.GetFiles(Repository.Shared("seeds"))) File.Copy(file, archive.Locate(Path.GetFileName(file)));
        Assert.Equal(5, (await archive.ImportAsync()).Added);
        await using var context = archive.Open();
        var cuban = await FoundAsync("cuba");

        Assert.Equal("2023-03-29", (await FoundAsync("dien dam biden"))[0].Date);
        Assert.Equal("2023-03-29", Assert.Single(await FoundAsync("đàm phán IPEF")).Date);
        Assert.Equal(2, cuban.Count);
        Assert.Equal(cuban.Select(a => a.Id).Order(), (await FoundAsync("my cuba")).Select(a => a.Id).Order());
        var others = await FoundAsync("\"tô lâm\" -cuba");
        Assert.Equal(2, others.Count);
        Assert.Empty(others.Select(a => a.Id).Intersect(cuban.Select(a => a.Id)));
        Assert.Equal(3, (await FoundAsync("lhq khoa 79")).Count);

        async Task<List<(int Id, string? Date)>> FoundAsync(string typed)
        {
            var cancellation = TestContext.Current.CancellationToken;
            var match = (await context.FindAsync(SearchQuery.Parse(typed), cancellation))!;
            var found = await context.Ranked(match)
                .Join(context.Articles, r => r.ArticleId, a => a.Id, (r, a) => new { r.Rank, a.Id, a.Date })
                .OrderBy(f => f.Rank).ThenBy(f => f.Id)
                .ToListAsync(cancellation);
            return [.. found.Select(f => (f.Id, f.Date))];
        }
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>What the groups of an archive are, and articles that come together in them.</summary>
internal static class ImportedGroups
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Func<string, string, string> Two(string time) => (headline, matter) =>
        $"{headline}\n\n{time}, tại Suva, Thủ tướng Lý Văn Sáu đã gặp Thủ tướng Fiji Jone Vakaloloma, bàn việc {matter}.\n";

    /// <returns>The address of a group that is too large to be looked through, and how many articles it has.</returns>
    public static async Task<(string Address, int Count)> ManyReprintsAsync(TestArchive archive)
    {
        const int many = AlikeAccounts.MostOfGroup + 2;
        for (var i = 0; i < many; i++) archive.Write($"{i:000}.txt", Reprint(i));
        await archive.ImportAsync();
        var group = await LargestAsync(archive);
        Assert.Equal(many, group.Count);
        return group;
    }

    public static string Reprint(int number) =>
        $"Bản tin số {number}\n\nSáng 3/1/2031, tại Hà Nội, Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada về việc trồng nho.\n";

    public static async Task<(string Address, int Count)> LargestAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var groups = await context.CoverageGroups.Select(g => new { g.Slug, g.Accounts.Count }).ToListAsync(Cancellation);
        return groups.Select(g => (g.Slug, g.Count)).MaxBy(g => g.Count);
    }

    public static async Task<(DateOnly?, DateOnly?)> DaysAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var group = await context.CoverageGroups.SingleAsync(Cancellation);
        return (group.First, group.Last);
    }

    public static async Task<List<string>> GroupsAsync(TestArchive archive) => [.. (await AddressesAsync(archive)).Values.Order(StringComparer.Ordinal)];

    public static async Task<SortedDictionary<string, string>> AddressesAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var accounts = await context.ArticleAccounts
            .Where(a => a.CoverageGroup != null)
            .Select(a => new { a.CoverageGroup!.Slug, File = a.Article.Documents.Select(d => d.Path).Single() })
            .ToListAsync(Cancellation);
        return new(
            accounts.GroupBy(a => a.Slug).ToDictionary(g => g.Key, g => string.Join(" + ", g.Select(a => a.File[..^4]).Order(StringComparer.Ordinal))),
            StringComparer.Ordinal);
    }
}

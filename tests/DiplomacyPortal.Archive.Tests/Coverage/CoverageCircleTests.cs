using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Archive.Tests.Coverage.MadeOccasions;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class CoverageCircleTests
{
    private const int Meetings = 40;
    private const int Reports = 21;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_of_the_same_occasions_are_found_through_the_first_of_each()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = await ReportedAsync(archive);
        var near = await NearAsync(context, 2);

        var found = await new CoverageCircle(context, Own()).ReadAsync(near, Cancellation);

        Assert.Equal(Enumerable.Range(1, 2 * Reports), found!.Select(a => a.ArticleId).Order());
    }

    [Fact]
    public async Task Of_a_crowd_that_is_too_large_only_what_the_first_few_are_like_is_read()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = await ReportedAsync(archive);
        var near = await NearAsync(context, Meetings);

        Assert.Null(await new CoverageCircle(context, Own()).ReadAsync(near, Cancellation));

        var read = context.ChangeTracker.Entries<ArticleAccount>().Count();
        Assert.InRange(read, CohesiveSets.Most, Meetings + (CoverageCircle.AtOnce * Reports));
    }

    /// <summary>Meetings of other people each, and each in so many articles.</summary>
    private static async Task<ArchiveContext> ReportedAsync(TestArchive archive)
    {
        await using (var filling = archive.Open())
        {
            filling.Articles.AddRange(Enumerable.Range(0, Meetings * Reports)
                .Select(i => ArticleOf(i + 1, With($"host-{i / Reports}", $"guest-{i / Reports}"))));
            await filling.SaveChangesAsync(Cancellation);
        }

        return archive.Open();
    }

    /// <returns>The first report of each of the first meetings.</returns>
    private static Task<List<ArticleAccount>> NearAsync(ArchiveContext context, int meetings) =>
        context.ArticleAccounts.Where(a => a.ArticleId % Reports == 1).OrderBy(a => a.ArticleId).Take(meetings).ToListAsync(Cancellation);

    private static ArticleAccount Own() => new() { Occasion = new(null, null, null, true, null) };

    private static Article ArticleOf(int number, Occasion occasion)
    {
        var account = new ArticleAccount { Occasion = occasion };
        foreach (var key in OccasionKeys.Of(occasion)) account.Keys.Add(new AccountKey { Value = key });
        return new Article { Id = number, Slug = $"bai-{number}", Title = $"Bài {number}", Account = account };
    }
}

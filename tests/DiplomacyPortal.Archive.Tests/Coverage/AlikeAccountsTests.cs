using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class AlikeAccountsTests
{
    private const int Most = CoverageGrouping.MostOfKey;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_key_that_very_many_share_the_first_are_read_and_of_the_keys_behind_it_no_fewer()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();
        context.Articles.AddRange(Enumerable.Range(1, 3 * Most).Select(i => ArticleOf(i, KeysOf(i))));
        await context.SaveChangesAsync(Cancellation);

        var bearers = await AlikeAccounts.BearersAsync(context, 0, [4, 3, 2, 1], Cancellation).Select(b => b.ArticleId).ToListAsync(Cancellation);

        Assert.Equal([.. Numbers(1), .. Numbers(1), .. Numbers(1 + (3 * Most / 2)), 3 * Most], bearers);
        static IEnumerable<int> Numbers(int first) => Enumerable.Range(first, Most);
    }

    [Fact]
    public async Task Those_that_share_most_come_before_those_that_share_a_single_key()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();
        context.Articles.AddRange(Enumerable.Range(1, Most + 2).Select(i => ArticleOf(i, i > Most ? [2, 3] : [1])));
        await context.SaveChangesAsync(Cancellation);

        var alike = await AlikeAccounts.ReadAsync(context, Most + 1, [[1, 2, 3], [], [3, 4]], Cancellation);

        Assert.Equal([.. Enumerable.Range(1, Most - 1), Most + 2], alike[0].Select(a => a.ArticleId));
        Assert.Empty(alike[1]);
        Assert.Equal([Most + 2], alike[2].Select(a => a.ArticleId));
    }

    /// <summary>The first of all, of the first half, of the second, of the last alone.</summary>
    private static IEnumerable<long> KeysOf(int number)
    {
        const int all = 3 * Most;
        yield return 1;
        yield return number <= all / 2 ? 2 : 3;
        if (number == all) yield return 4;
    }

    private static Article ArticleOf(int number, IEnumerable<long> keys)
    {
        var account = new ArticleAccount { Occasion = new Occasion(null, null, null, true, null) };
        foreach (var key in keys) account.Keys.Add(new AccountKey { Value = key });
        return new Article { Id = number, Slug = $"bai-{number}", Title = $"Bài {number}", Account = account };
    }
}

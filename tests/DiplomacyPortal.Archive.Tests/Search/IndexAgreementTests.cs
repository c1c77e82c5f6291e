using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction.Vietnamese;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class IndexAgreementTests
{
    private const int Texts = 300;
    private const int Queries = 600;

    [Fact]
    public async Task What_is_marked_is_what_the_index_finds()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();
        var texts = RandomQueries.Usual.ListOf().Sample(size: 12, seed: new Rnd(2026, 1123), numberOfSamples: Texts)
            .Select(blocks => blocks.Select(block => SearchWords.Of(block)).ToList()).ToList();
        await using (var transaction = await context.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            foreach (var (i, blocks) in texts.Index())
                await SearchIndex.WriteAsync(context, i, new([], [], [], blocks), TestContext.Current.CancellationToken);
            await transaction.CommitAsync(TestContext.Current.CancellationToken);
        }

        var (found, missed) = (0, 0);
        var typed = RandomQueries.Usual.Sample(size: 4, seed: new Rnd(1123, 2027), numberOfSamples: Queries);
        foreach (var query in typed.Select(text => SearchQuery.Parse(text)))
        {
            foreach (var reading in query.Readings.Where(reading => !reading.IsEmpty))
            {
                var finder = new SearchHits(reading);
                var marked = texts.Index()
                    .Where(text => text.Item.Aggregate(0U, (met, block) => finder.In(block).Aggregate(met, (bits, hit) => bits | hit.Clauses)) == finder.All)
                    .Select(text => text.Index).ToList();
                var matched = await context.Matching(new(query with { Without = [] }, reading, 0)).Order().ToListAsync(TestContext.Current.CancellationToken);

                Assert.True(matched.SequenceEqual(marked), $"{reading.Tier} {query.Typed}: {string.Join(' ', matched)} but {string.Join(' ', marked)}");
                (found, missed) = (found + matched.Count, missed + texts.Count - matched.Count);
            }
        }

        Assert.InRange(found, 1000, int.MaxValue);
        Assert.InRange(missed, 1000, int.MaxValue);
    }
}

using DiplomacyPortal.Web.Exports.Lists;
using DiplomacyPortal.Web.Tests.Rows;
using SQLitePCL;

namespace DiplomacyPortal.Web.Tests.Exports;

/// <summary>Alone, as what other tests hold in memory would be counted here.</summary>
[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
[Collection(nameof(StreamingTests))]
public sealed class StreamingTests(StreamingTests.Portal portal) : IClassFixture<StreamingTests.Portal>
{
    private const int Rows = 100_000;
    private const int Few = 100;

    /// <summary>How much is read between two looks at the memory; each collects all that other tests have left.</summary>
    private const int Stretch = 4 * 1024 * 1024;

    /// <summary>What a batch, the ids in front of it and the buffers of the way come to; the rows themselves come to forty times as much.</summary>
    private const long Allowed = 1024 * 1024;

    /// <summary>SQLite keeps pages as it likes, and sorts what it must on disk.</summary>
    private const long AllowedOfDatabase = 16 * 1024 * 1024;

    private readonly RowPortal _portal = portal.Rows;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/articles.csv?q=" + ManyRows.Word, "/articles.csv?q=" + ManyRows.FewWord)]
    [InlineData("/statements.csv", "/statements.csv?source=" + ManyRows.FewSource)]
    [InlineData("/timeline.ics", "/timeline.ics?source=" + ManyRows.FewSource)]
    public async Task A_hundred_thousand_rows_hold_no_more_memory_than_a_hundred(string path, string few)
    {
        // What is made once for a question, and kept, is no part of an answer.
        foreach (var asked in (string[])[few, path]) await BeginAsync(asked);
        var least = await MeasureAsync(few);
        var most = await MeasureAsync(path);
        TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {least}, {most}");
        Assert.InRange(most.Bytes, least.Bytes * (Rows / Few) * 3 / 4, long.MaxValue);
        Assert.InRange(most.Objects - least.Objects, long.MinValue, Allowed);
        Assert.InRange(most.Database - least.Database, long.MinValue, AllowedOfDatabase);
    }

    [Fact]
    public async Task A_reader_who_leaves_ends_the_reading()
    {
        var left = await _portal.Commands.DuringAsync(async () =>
        {
            await BeginAsync("/statements.jsonl");
            // What is written when the answer has ended, however that came.
            await _portal.ReadLogAsync(log => log.Contains("\"/statements.jsonl\",\"Status\":499", StringComparison.Ordinal));
        });
        Assert.InRange(left.Count, 1, Rows / Batches.Size / 4);
    }

    private async Task BeginAsync(string path)
    {
        await using var body = await OpenAsync(path);
        await body.ReadExactlyAsync(new byte[1000], Cancellation);
    }

    private async Task<Held> MeasureAsync(string path)
    {
        await using var body = await OpenAsync(path);
        var (objects, database) = (Alive(), raw.sqlite3_memory_used());
        var buffer = new byte[16 * 1024];
        var (held, looked) = (new Held(0, 0, 0), (long)-Stretch);
        while (await body.ReadAsync(buffer, Cancellation) is var read and > 0)
        {
            held = held with { Bytes = held.Bytes + read };
            if (held.Bytes - looked < Stretch) continue;
            looked = held.Bytes;
            held = held with
            {
                Objects = Math.Max(held.Objects, Alive() - objects),
                Database = Math.Max(held.Database, raw.sqlite3_memory_used() - database),
            };
        }

        return held;
    }

    /// <summary>What a collection left alive, and nothing of what the portal has made since: it goes on while this looks.</summary>
    private static long Alive()
    {
        GC.Collect();
        return GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;
    }

    private async Task<Stream> OpenAsync(string path)
    {
        var response = await _portal.OpenAsync(path);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStreamAsync(Cancellation);
    }

    /// <summary>The length of a file, and the most that was held alive while it came, over what was before: by the portal, and by SQLite.</summary>
    private sealed record Held(long Bytes, long Objects, long Database);

    /// <summary>One for all, as nothing here changes it.</summary>
    public sealed class Portal : IAsyncLifetime
    {
        public RowPortal Rows { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Rows = await ManyRows.PortalAsync(StreamingTests.Rows, Few);

        public ValueTask DisposeAsync() => Rows.DisposeAsync();
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Exports;

/// <summary>Alone, as what other tests hold in memory would be counted here.</summary>
[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
[Collection(nameof(StreamingTests))]
public sealed class StreamingTests : IAsyncLifetime
{
    private const int Rows = 20_000;
    private const int Few = 100;

    /// <summary>How much is read between two looks at the memory; each collects all that other tests have left.</summary>
    private const int Stretch = 4 * 1024 * 1024;

    /// <summary>What a batch, its statements and the buffers of the way come to; the rows themselves come to twenty times as much.</summary>
    private const long Allowed = 2 * 1024 * 1024;

    private RowPortal _portal = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _portal = await RowPortal.WithAsync([]);
        await using var scope = _portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlRawAsync(
            $"""
            CREATE TEMP TABLE Numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) SELECT i FROM n;
            CREATE TEMP TABLE Words AS SELECT replace(hex(zeroblob(200)), '00', 'chữ ') AS w;
            INSERT INTO Articles (Id, Slug, Title, TitleOrigin, Lead, Date, DateOrigin, DateLow, DateHigh, Publisher)
            SELECT i, 'bai-' || i, 'Bài số ' || i, 'Stated', w, '2024-05-06', 'Stated', '2024-05-06', '2024-05-06', CASE WHEN i <= {Few} THEN 'Báo Ít' ELSE 'Báo Nhiều' END
            FROM Numbers, Words;
            INSERT INTO Statements (ArticleId, Start, Length, Text, Verb, Direct, Addressees) SELECT i, 1, 2, w, 'nói', 0, '[]' FROM Numbers, Words;
            INSERT INTO TimelineEvents (Id, Kind, Value, Low, High) SELECT i, 'talks', '2024-05-06', '2024-05-06', '2024-05-06' FROM Numbers;
            INSERT INTO EventReports (TimelineEventId, ArticleId, Ordinal, Kind, Value, DateOrigin, Reported, Summary, Parties)
            SELECT i, i, 0, 'talks', '2024-05-06', 'Stated', 1, w, '[]' FROM Numbers, Words;
            """,
            Cancellation);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/articles.csv")]
    [InlineData("/articles.ris")]
    [InlineData("/statements.csv")]
    [InlineData("/timeline.ics")]
    public async Task Twenty_thousand_rows_hold_no_more_memory_than_a_hundred(string path)
    {
        var few = path + "?source=" + Uri.EscapeDataString("Báo Ít");
        // What is made once for a question, and kept, is no part of an answer.
        foreach (var asked in (string[])[few, path]) await BeginAsync(asked);
        var (fewPeak, fewBytes) = await MeasureAsync(few);
        var (peak, bytes) = await MeasureAsync(path);
        TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {fewBytes:N0} bytes hold {fewPeak:N0}, {bytes:N0} bytes hold {peak:N0}");
        Assert.InRange(bytes, fewBytes * (Rows / Few) * 3 / 4, long.MaxValue);
        Assert.InRange(peak - fewPeak, long.MinValue, Allowed);
    }

    [Fact]
    public async Task A_reader_who_leaves_ends_the_reading()
    {
        var whole = await _portal.Commands.DuringAsync(async () => await MeasureAsync("/articles.csv"));
        var left = await _portal.Commands.DuringAsync(async () =>
        {
            await BeginAsync("/articles.csv");
            await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
        });
        Assert.InRange(left.Count, 1, whole.Count / 4);
    }

    private async Task BeginAsync(string path)
    {
        await using var body = await OpenAsync(path);
        await body.ReadExactlyAsync(new byte[1000], Cancellation);
    }

    /// <returns>The most that was held alive while the file came, over what was before, and the file's length.</returns>
    private async Task<(long Peak, long Bytes)> MeasureAsync(string path)
    {
        await using var body = await OpenAsync(path);
        var before = Alive();
        var buffer = new byte[16 * 1024];
        var (peak, bytes, looked) = (0L, 0L, (long)-Stretch);
        while (await body.ReadAsync(buffer, Cancellation) is var read and > 0)
        {
            bytes += read;
            if (bytes - looked < Stretch) continue;
            looked = bytes;
            peak = Math.Max(peak, Alive() - before);
        }

        return (peak, bytes);
    }

    /// <summary>One collection: asked for a total after collecting, the framework collects up to twenty times until the total stands still.</summary>
    private static long Alive()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private async Task<Stream> OpenAsync(string path)
    {
        var response = await _portal.OpenAsync(path);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStreamAsync(Cancellation);
    }
}

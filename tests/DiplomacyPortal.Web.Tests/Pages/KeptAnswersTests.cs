using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Tests.Api;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class KeptAnswersTests : IAsyncLifetime
{
    private readonly StoppedClock _clock = new();
    private RowPortal _portal = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_change_alone_is_followed_at_once_and_an_import_once_a_second()
    {
        var freshness = new Freshness(_portal.Services.GetRequiredService<ArchiveVersion>(), _clock);
        var seen = freshness.Read();
        Assert.Equal(seen, freshness.Read());
        await ChangeAsync();
        Assert.NotEqual(seen, seen = freshness.Read());

        HashSet<long> followed = [];
        for (var i = 0; i < 100; i++)
        {
            await ChangeAsync();
            _clock.Now += TimeSpan.FromMilliseconds(100);
            followed.Add(freshness.Read());
        }

        Assert.InRange(followed.Count, 10, 14);
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.DoesNotContain(freshness.Read(), followed.SkipLast(1));
        _clock.Now += TimeSpan.FromSeconds(10);
        seen = freshness.Read();
        await ChangeAsync();
        Assert.NotEqual(seen, freshness.Read());
    }

    [Fact]
    public async Task Many_who_ask_at_once_wait_for_one_reading_though_the_first_goes_away()
    {
        var kept = new KeptAnswers<int>(_portal.Services.GetRequiredService<ArchiveReadings>(), 10);
        var (readings, gate) = (0, new TaskCompletionSource());
        using var gone = new CancellationTokenSource();

        var first = AskAsync(gone.Token);
        var others = Enumerable.Range(0, 20).Select(_ => AskAsync(Cancellation)).ToList();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.SetResult();

        Assert.All(await Task.WhenAll(others), count => Assert.Equal(Samples.All.Count, count));
        Assert.Equal(1, readings);

        Task<int> AskAsync(CancellationToken cancellation) => kept.GetAsync(
            "all",
            async (archive, stopping) =>
            {
                Interlocked.Increment(ref readings);
                await gate.Task;
                return await archive.Articles.CountAsync(stopping);
            },
            cancellation);
    }

    [Fact]
    public async Task What_failed_is_tried_again()
    {
        var kept = new KeptAnswers<int>(_portal.Services.GetRequiredService<ArchiveReadings>(), 10);
        await Assert.ThrowsAsync<TimeoutException>(() => kept.GetAsync("one", (_, _) => Task.FromException<int>(new TimeoutException()), Cancellation));
        Assert.Equal(7, await kept.GetAsync("one", (_, _) => Task.FromResult(7), Cancellation));
    }

    [Fact]
    public async Task Who_reads_the_people_page_by_page_has_them_ranked_once()
    {
        var first = await _portal.JsonAsync("/api/v1/people?limit=1");
        var ranked = await _portal.Commands.DuringAsync(() => _portal.ItemsAsync((string)first["next"]!));
        Assert.DoesNotContain(ranked, command => command.Contains("GROUP BY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_withdrawn_since_the_ranking_is_left_out()
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var ranked = await PeopleRoll.RankAsync(archive, Cancellation);
        await archive.Articles.ExecuteUpdateAsync(set => set.SetProperty(a => a.WithdrawnAt, DateTime.UnixEpoch), Cancellation);
        Assert.NotEmpty(ranked);
        Assert.Empty(await PeopleRoll.LoadAsync(archive, [.. ranked], DateOnly.MaxValue, Cancellation));
    }

    private async Task ChangeAsync()
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ChangedAt, a => a.ChangedAt), Cancellation);
    }
}

using System.Runtime.CompilerServices;
using DiplomacyPortal.Web.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Exports;

public sealed class DownloadTests
{
    [Fact]
    public async Task A_reader_who_takes_too_long_is_left()
    {
        var clock = new AlarmClock();
        using var connection = new Connection();
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Features.Set<IHttpRequestLifetimeFeature>(connection);

        var file = new Download(ExportFormat.PlainText, "tep.txt", EndlessAsync(CancellationToken.None)).ExecuteAsync(context);
        Assert.False(file.IsCompleted);
        Assert.InRange(clock.Due, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        clock.Ring();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => file);
        Assert.True(connection.RequestAborted.IsCancellationRequested);
    }

    private static async IAsyncEnumerable<string> EndlessAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return "một";
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private sealed class Connection : IHttpRequestLifetimeFeature, IDisposable
    {
        private readonly CancellationTokenSource _aborted = new();

        public CancellationToken RequestAborted
        {
            get => _aborted.Token;
            set => throw new NotSupportedException();
        }

        public void Abort() => _aborted.Cancel();

        public void Dispose() => _aborted.Dispose();
    }

    /// <summary>Rings when it is told to.</summary>
    private sealed class AlarmClock : TimeProvider
    {
        private Action _ring = () => { };

        public TimeSpan Due { get; private set; }

        public void Ring() => _ring();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Due, _ring) = (dueTime, () => callback(state));
            return new Timer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}

using System.Threading.RateLimiting;

namespace DiplomacyPortal.Web.Api;

/// <summary>
/// So many requests a minute, counted from the first. The framework's own window always tells a whole minute to wait, however much of
/// it has gone.
/// </summary>
internal sealed class MinuteWindow(int most, TimeProvider time) : RateLimiter
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private readonly Lock _turn = new();
    private long _opened = time.GetTimestamp();
    private int _taken;

    public override TimeSpan? IdleDuration => time.GetElapsedTime(_opened) - Length is { Ticks: >= 0 } idle ? idle : null;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_turn)
        {
            if (time.GetElapsedTime(_opened) >= Length) (_opened, _taken) = (time.GetTimestamp(), 0);
            if (_taken + permitCount > most) return new Lease(Length - time.GetElapsedTime(_opened));
            _taken += permitCount;
            return new Lease(null);
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    /// <param name="wait">Null for a request that may pass.</param>
    private sealed class Lease(TimeSpan? wait) : RateLimitLease
    {
        public override bool IsAcquired => wait is null;

        public override IEnumerable<string> MetadataNames => wait is null ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}

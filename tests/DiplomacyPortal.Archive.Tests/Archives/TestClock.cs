namespace DiplomacyPortal.Archive.Tests.Archives;

/// <summary>A clock that stands still until it is told.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2025, 1, 31, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance() => _now += TimeSpan.FromHours(1);
}

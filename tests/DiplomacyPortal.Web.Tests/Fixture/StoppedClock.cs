namespace DiplomacyPortal.Web.Tests.Fixture;

/// <summary>Goes on when it is told to.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public TimeSpan Now { get; set; } = TimeSpan.FromDays(1);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;
}

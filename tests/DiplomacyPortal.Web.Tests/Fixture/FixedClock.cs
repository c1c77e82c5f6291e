namespace DiplomacyPortal.Web.Tests.Fixture;

/// <summary>Tells one moment; what is measured of it goes on.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

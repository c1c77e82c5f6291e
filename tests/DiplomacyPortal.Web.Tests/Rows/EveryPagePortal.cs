namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>One portal with every page, for all tests of a class that only read.</summary>
public sealed class EveryPagePortal : IAsyncLifetime
{
    public RowPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Portal = await EveryPage.PortalAsync();

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

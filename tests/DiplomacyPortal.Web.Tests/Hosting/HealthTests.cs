using System.Net;
using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Hosting;

public sealed class HealthTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_portal_that_has_started_is_live_and_ready()
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Cancellation)).StatusCode);
        var ready = JsonNode.Parse(await client.GetStringAsync("/health/ready", Cancellation))!;
        Assert.Equal("ready", (string?)ready["status"]);
        Assert.False((bool)ready["import"]!["running"]!);
    }
}

using System.Net;
using System.Text.Json.Nodes;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
        foreach (var address in (string[])["/health/live", "/health/ready"])
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, address);
            Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(head, Cancellation)).StatusCode);
        }

        Assert.False((bool)ready["import"]!["running"]!);
    }

    [Fact]
    public async Task A_portal_whose_archive_lacks_a_migration_is_live_but_not_ready()
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory", Cancellation);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready", Cancellation)).StatusCode);
    }
}

using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Hosting;

public sealed class RequestLogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_is_a_line_with_status_and_duration_and_nothing_personal()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);
        administrator.Http.DefaultRequestHeaders.UserAgent.ParseAdd("browser-of-somebody/1.0");
        await administrator.Http.GetAsync("/articles?q=what-somebody-seeks", Cancellation);
        await administrator.Http.GetAsync("/health/ready", Cancellation);
        await administrator.Http.GetAsync("/no%0Awhere", Cancellation);

        var log = await portal.ReadLogAsync(text => text.Contains("/no%0Awhere", StringComparison.Ordinal), Cancellation);

        Assert.Matches("\"Method\":\"GET\",\"Path\":\"/articles\",\"Status\":200,\"Elapsed\":[0-9.]+", log);
        foreach (var personal in (string[])["what-somebody-seeks", "browser-of-somebody", AdministratorClient.Email, AdministratorClient.Password, "/health"])
        {
            Assert.DoesNotContain(personal, log, StringComparison.Ordinal);
        }
    }
}

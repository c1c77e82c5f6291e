using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Hosting;

public sealed class CompressionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/articles", "br")]
    [InlineData("/health/live", "br")]
    [InlineData("/admin/login", null)]
    public async Task What_readers_fetch_is_compressed_and_what_holds_a_secret_is_not(string address, string? encoding)
    {
        await using var portal = new PortalFactory();
        using var client = AdministratorClient.Of(portal, "https://portal.example.vn");
        client.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");

        var answer = await client.Http.GetAsync(address, Cancellation);

        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }
}

using System.Net;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/admin/login", HttpStatusCode.OK)]
    [InlineData("/admin", HttpStatusCode.Redirect)]
    public async Task Every_kind_of_answer_carries_them(string address, HttpStatusCode status)
    {
        await using var portal = new PortalFactory();
        using var client = AdministratorClient.Of(portal);

        var answer = await client.Http.GetAsync(address, Cancellation);

        Assert.Equal(status, answer.StatusCode);
        ShouldBeStrict(answer);
    }

    [Fact]
    public async Task So_do_a_refused_form_and_a_fault()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);

        var refused = await administrator.Http.PostAsync("/admin/login", null, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        ShouldBeStrict(refused);

        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlRawAsync(
            "DROP TABLE ImportRejections; DROP TABLE ImportRuns", Cancellation);
        var fault = await administrator.Http.GetAsync("/admin", Cancellation);
        Assert.Equal(HttpStatusCode.InternalServerError, fault.StatusCode);
        ShouldBeStrict(fault);
        ShouldBePrivate(fault);
    }

    [Fact]
    public async Task What_administrators_see_is_neither_stored_nor_indexed()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);

        foreach (var address in (string[])["/admin", "/admin/login", "/admin/articles", "/admin/imports", "/admin/nowhere"])
        {
            ShouldBePrivate(await administrator.Http.GetAsync(address, Cancellation));
        }
    }

    [Fact]
    public async Task Only_over_https_and_never_of_localhost_is_https_demanded()
    {
        await using var portal = new PortalFactory();
        using var plain = AdministratorClient.Of(portal);
        using var local = AdministratorClient.Of(portal, "https://localhost");
        using var secure = AdministratorClient.Of(portal, "https://portal.example.vn");

        Assert.False((await plain.Http.GetAsync("/", Cancellation)).Headers.Contains("Strict-Transport-Security"));
        Assert.False((await local.Http.GetAsync("/", Cancellation)).Headers.Contains("Strict-Transport-Security"));
        Assert.True((await secure.Http.GetAsync("/", Cancellation)).Headers.Contains("Strict-Transport-Security"));
    }

    private static void ShouldBeStrict(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Single(answer.Headers.GetValues("Referrer-Policy"));
        Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
    }

    private static void ShouldBePrivate(HttpResponseMessage answer)
    {
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
    }
}

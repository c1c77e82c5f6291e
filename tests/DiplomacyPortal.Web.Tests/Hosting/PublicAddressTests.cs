using System.Net;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;

namespace DiplomacyPortal.Web.Tests.Hosting;

public sealed class PublicAddressTests
{
    private static readonly Dictionary<string, string> Setting = new() { ["Site:Address"] = "https://cong.example:8443/" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/feeds/articles.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    public async Task Where_it_is_set_no_request_can_name_another(string path)
    {
        await using var portal = new PortalFactory(settings: Setting);
        var answer = await AskAsync(portal, path, "evil.example");
        Assert.Contains("https://cong.example:8443/", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/feeds/articles.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    public async Task Left_alone_it_is_that_of_the_request(string path)
    {
        await using var portal = new PortalFactory();
        Assert.Contains("http://cong-khac.example:81/", await AskAsync(portal, path, "cong-khac.example:81"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_names_no_host_is_still_given_a_whole_address()
    {
        var request = new DefaultHttpContext { Request = { Scheme = "http" } }.Request;
        Assert.Equal("http://localhost/articles/mot-bai", request.AddressOfArticle("mot-bai"));
    }

    [Fact]
    public async Task Administrators_log_in_where_they_reach_it()
    {
        await using var portal = new PortalFactory(settings: new Dictionary<string, string>(Setting.Concat(AdministratorClient.Account)));
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);
        using var answer = await administrator.Http.GetAsync("/admin", Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("cong.example")]
    [InlineData("ftp://cong.example")]
    [InlineData("https://cong.example/portal")]
    [InlineData("https://cong.example/?x=1")]
    [InlineData("https://ai:day@cong.example")]
    [InlineData("https://cong.example/#x")]
    public void What_is_more_or_less_than_scheme_and_host_stops_the_portal(string address)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Site:Address", address)]).Build();
        Assert.Equal("Site:Address", Assert.Throws<SettingException>(() => PublicAddress.Read(settings)).Key);
    }

    private static async Task<string> AskAsync(PortalFactory portal, string path, string host)
    {
        using var client = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using var answer = await client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }
}

using System.Net;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class RememberedLanguageTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/", "/en/")]
    [InlineData("/articles?q=h%E1%BB%99i+%C4%91%C3%A0m&page=2", "/en/articles?q=h%E1%BB%99i+%C4%91%C3%A0m&page=2")]
    [InlineData("/nowhere", "/en/nowhere")]
    [InlineData("//evil.example/", "/en//evil.example/")]
    public async Task Who_chose_English_is_led_to_the_English_page(string path, string english)
    {
        using var answer = await AskAsync(HttpMethod.Get, path, "language%3Den");
        Assert.Equal((HttpStatusCode.Redirect, english), (answer.StatusCode, answer.Headers.GetValues("Location").Single()));
        Assert.Contains("Cookie", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/", "language%3Dvi")]
    [InlineData("/", "theme%3Ddark")]
    [InlineData("/en/", "language%3Den")]
    [InlineData("/en/", "language%3Dvi")]
    [InlineData("/feeds/articles.atom", "language%3Den")]
    [InlineData("/api/v1/articles", "language%3Den")]
    [InlineData("/articles.csv", "language%3Den")]
    [InlineData("/robots.txt", "language%3Den")]
    [InlineData("/site.css", "language%3Den")]
    public async Task Nobody_else_is_led_away_and_from_nothing_but_pages(string path, string cookie)
    {
        using var answer = await AskAsync(HttpMethod.Get, path, cookie);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_sent_arrives_where_it_was_sent()
    {
        using var answer = await AskAsync(HttpMethod.Post, "/articles", "language%3Den");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string cookie) => _portal.SendAsync(
        method, "http://localhost" + path, ("Cookie", "preferences=" + cookie), ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
}

using System.Net;
using DiplomacyPortal.Web.Pages.Preferred;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class PreferencesTests
{
    [Theory]
    [InlineData("theme=dark", "size=1&theme=light", "theme=light&size=1")]
    [InlineData("theme=dark&size=2", "theme=", "size=2")]
    [InlineData("theme=dark", "theme=purple", "theme=dark")]
    [InlineData("size=2", "size=9", "size=3")]
    [InlineData("size=2", "size=-7", "size=-1")]
    [InlineData("size=2", "size=0", "")]
    [InlineData("size=2", "size=x", "size=2")]
    [InlineData("hidden=leaders", "hidden=dates,leaders,x", "hidden=leaders,dates")]
    [InlineData("hidden=leaders", "hidden=dates&hidden=statements", "hidden=dates,statements")]
    [InlineData("hidden=leaders", "hidden=", "")]
    [InlineData("language=en", "back=/x", "language=en")]
    [InlineData("language=en", "language=fr", "language=en")]
    [InlineData("language=en", "language=vi", "language=vi")]
    [InlineData("language=en&theme=dark", "language=en&language=vi", "language=en&theme=dark")]
    [InlineData("", "unknown=1", "")]
    public void A_change_touches_what_it_names(string kept, string change, string after) =>
        Assert.Equal(after, Read(kept).With(QueryHelpers.ParseQuery(change)).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("theme=<script>&size=1e9&language=../../")]
    [InlineData("%00%ff")]
    public void A_cookie_that_nobody_has_written_here_says_nothing(string cookie) => Assert.Equal("", Read(cookie).ToString());

    [Fact]
    public void A_cookie_longer_than_any_choice_is_not_read() => Assert.Equal("", Read("theme=dark&x=" + new string('x', 300)).ToString());

    [Theory]
    [InlineData("", "language=en&language=vi", null)]
    [InlineData("theme=dark", "language=en&language=vi", "preferences=theme%3Ddark")]
    [InlineData("theme=dark", "theme=", "preferences=; expires=Thu, 01 Jan 1970")]
    public async Task A_cookie_goes_only_where_there_was_one_and_all_is_taken_back(string kept, string change, string? set)
    {
        await using var portal = await RowPortal.WithAsync([]);
        using var answer = await portal.SendAsync(
            HttpMethod.Get, "/preferences?" + change, kept.Length == 0 ? [] : [("Cookie", $"{Preferences.Cookie}={Uri.EscapeDataString(kept)}")]);
        var cookie = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single() : null;
        Assert.StartsWith(set ?? "", cookie ?? "", StringComparison.Ordinal);
        Assert.Equal(set is null, cookie is null);
    }

    [Theory]
    [InlineData("/articles/x", "/articles/x")]
    [InlineData("/en/articles/x?q=a%20b#c", "/en/articles/x?q=a%20b#c")]
    [InlineData("/articles?q=hội đàm", "/articles?q=h%E1%BB%99i%20%C4%91%C3%A0m")]
    [InlineData("/en", "/en/")]
    [InlineData("/english-x", "/english-x")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("articles", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("\\\\evil.example/", "/")]
    [InlineData("/x/..//evil.example/", "/")]
    [InlineData("/en//evil.example/", "/")]
    [InlineData("/\t/evil.example/", "/%09/evil.example/")]
    [InlineData("/\r\nSet-Cookie: a=b", "/%0D%0ASet-Cookie:%20a=b")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task A_change_leads_back_to_a_page_of_the_portal(string? back, string location)
    {
        await using var portal = await RowPortal.WithAsync([]);
        var asked = "/preferences?theme=dark" + (back is null ? "" : "&back=" + Uri.EscapeDataString(back));
        using var answer = await portal.GetAsync(asked);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(location, answer.Headers.GetValues("Location").Single());
        Assert.StartsWith("preferences=theme%3Ddark; max-age=31536000; path=/; samesite=lax", answer.Headers.GetValues("Set-Cookie").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Every_page_bears_the_readers_choices()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        using var chosen = await portal.SendAsync(HttpMethod.Get, "/articles", ("Cookie", "preferences=theme%3Ddark%26size%3D2"));
        var html = await chosen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"vi\" data-theme=\"dark\" data-size=\"2\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"color-scheme\" content=\"dark\">", html, StringComparison.Ordinal);
        Assert.Contains("Cookie", chosen.Headers.Vary);
        using var usual = await portal.GetAsync("/articles");
        var unchanged = await usual.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"vi\" data-theme=\"\" data-size=\"0\">", unchanged, StringComparison.Ordinal);
        Assert.Contains("Cookie", usual.Headers.Vary);
    }

    private static Preferences Read(string cookie)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = $"preferences={Uri.EscapeDataString(cookie)}";
        return Preferences.Of(context.Request);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using DiplomacyPortal.Web.Tests.Api;
using DiplomacyPortal.Web.Tests.Exports;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Languages;

/// <summary>What programs and files say below /en.</summary>
public sealed class EnglishProgramsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_of_the_API_is_kept_in_each_language()
    {
        await using var portal = await ApiPortal.WithAsync();
        var first = await portal.TextAsync("/openapi/v1.json");
        var english = await portal.TextAsync("/en/openapi/v1.json");
        Assert.Equal(first, await portal.TextAsync("/openapi/v1.json"));
        Assert.Equal(english, await portal.TextAsync("/en/openapi/v1.json"));
        Assert.NotEqual(TitleOf(first), TitleOf(english));
        Assert.Equal("/en", JsonDocument.Parse(english).RootElement.GetProperty("servers")[0].GetProperty("url").GetString());

        static string TitleOf(string document) => JsonDocument.Parse(document).RootElement.GetProperty("info").GetProperty("title").GetString()!;
    }

    [Fact]
    public async Task A_problem_is_told_in_the_language_of_the_address()
    {
        await using var portal = await RowPortal.WithAsync([]);
        var (vietnamese, english) = (await ProblemAsync("/api/v1/nowhere"), await ProblemAsync("/en/api/v1/nowhere"));
        Assert.Equal("/api#problem-404", vietnamese.GetProperty("type").GetString());
        Assert.Equal("/en/api#problem-404", english.GetProperty("type").GetString());
        Assert.NotEqual(vietnamese.GetProperty("title").GetString(), english.GetProperty("title").GetString());

        async Task<JsonElement> ProblemAsync(string path)
        {
            using var answer = await portal.GetAsync(path);
            Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        }
    }

    [Fact]
    public async Task What_the_API_gives_leads_to_pages_of_its_language()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        using var answer = await portal.GetAsync("/en/api/v1/articles?limit=1");
        var list = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.StartsWith("http://localhost/en/articles/", list.GetProperty("items")[0].GetProperty("address").GetString());
        Assert.StartsWith("http://localhost/en/api/v1/articles?", list.GetProperty("next").GetString());
    }

    [Fact]
    public async Task Suggestions_lead_to_pages_of_the_language_of_the_box()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        Assert.Equal("/en/suggest", (await portal.PageAsync("/en/articles")).QuerySelector("[data-suggest]")!.GetAttribute("data-suggest"));
        using var answer = await portal.GetAsync("/en/suggest?q=tran");
        var suggestions = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("suggestions");
        Assert.Equal("/en/people/tran-van-an", suggestions[0].GetProperty("address").GetString());
        Assert.All(suggestions.EnumerateArray(), s => Assert.StartsWith("/en/", s.GetProperty("address").GetString()));
    }

    [Theory]
    [InlineData("/en/suggest?q=chuyen+tham", "article", "vi")]
    [InlineData("/en/suggest?q=tap+chi+thu", "publisher", "vi")]
    [InlineData("/en/suggest?q=peter", "leader", null)]
    [InlineData("/suggest?q=chuyen+tham", "article", null)]
    public async Task A_suggestion_says_which_of_it_is_Vietnamese(string path, string kind, string? language)
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        using var answer = await portal.GetAsync(path);
        var suggestions = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("suggestions");
        Assert.Contains(
            suggestions.EnumerateArray(), s => (s.GetProperty("kind").GetString(), s.GetProperty("lang").GetString()) == (kind, language));
    }

    [Fact]
    public async Task A_feed_says_which_of_it_is_English()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var (vietnamese, english) = (await FeedAsync("/feeds/articles.atom"), await FeedAsync("/en/feeds/articles.atom"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal(("vi", "en"), (LanguageOf(vietnamese), LanguageOf(english)));
        Assert.All(vietnamese.Elements(atom + "entry"), entry => Assert.Null(LanguageOf(entry)));
        Assert.All(english.Elements(atom + "entry"), entry => Assert.Equal("vi", LanguageOf(entry)));
        Assert.NotEqual(vietnamese.Element(atom + "id")!.Value, english.Element(atom + "id")!.Value);
        Assert.Equal(vietnamese.Elements(atom + "entry").Select(IdOf), english.Elements(atom + "entry").Select(IdOf));
        Assert.All(english.Descendants(atom + "link").Where(l => l.Attribute("rel")!.Value != "via"), link =>
            Assert.StartsWith("http://localhost/en/", link.Attribute("href")!.Value, StringComparison.Ordinal));

        async Task<XElement> FeedAsync(string path) => XDocument.Parse(await portal.TextAsync(path)).Root!;
        string IdOf(XElement entry) => entry.Element(atom + "id")!.Value;
        static string? LanguageOf(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;
    }

    [Fact]
    public async Task Names_in_a_text_lead_to_English_pages()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var names = (await portal.PageAsync($"/en/articles/{Samples.Talks.Slug}")).QuerySelectorAll("article a.person");
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.StartsWith("/en/people/", name.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Administrators_are_one_and_the_same_in_both_languages()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = AdministratorClient.Of(portal);
        using var shut = await administrator.Http.GetAsync("/en/admin/articles", Cancellation);
        Assert.Equal("/en/admin/login?ReturnUrl=%2Fen%2Fadmin%2Farticles", shut.Headers.Location!.OriginalString);
        using var entered = await administrator.SubmitAsync(
            "/en/admin/login",
            "main form.form",
            new() { ["email"] = AdministratorClient.Email, ["password"] = AdministratorClient.Password },
            Cancellation);
        Assert.Equal("/en/admin", entered.Headers.Location!.OriginalString);
        Assert.Equal(
            ["/admin", "/en/admin"],
            entered.Headers.GetValues("Set-Cookie").Where(c => c.StartsWith("portal.admin=", StringComparison.Ordinal))
                .Select(c => c.Split("; path=")[1].Split(';')[0]));
        foreach (var (path, language) in new[] { ("/admin", "vi"), ("/en/admin", "en"), ("/admin/articles", "vi") })
            Assert.Equal(language, (await administrator.ReadAsync(path, Cancellation)).DocumentElement.GetAttribute("lang"));

        using var left = await administrator.SubmitAsync("/en/admin", ".admin-nav form", [], Cancellation);
        Assert.Equal("/en/", left.Headers.Location!.OriginalString);
        foreach (var path in (string[])["/admin", "/en/admin"])
        {
            using var answer = await administrator.Http.GetAsync(path, Cancellation);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }
}

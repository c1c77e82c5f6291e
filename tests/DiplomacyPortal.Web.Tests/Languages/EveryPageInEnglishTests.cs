using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class EveryPageInEnglishTests : IAsyncLifetime
{
    private static readonly string[] Readable = ["aria-label", "title", "placeholder", "alt", "data-found", "data-done"];

    private static readonly HashSet<string> Vietnamese = [.. ResourceFile.Read("Texts")
        .Where(text => !text.Value.Contains('{', StringComparison.Ordinal) && text.Key != "Language.Other")
        .Where(text => text.Value.Any(char.IsLetter) && ResourceFile.Read("Texts.en")[text.Key] != text.Value)
        .Select(text => text.Value)];

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await EveryPage.PortalAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string> Paths => [.. EveryPage.Public];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_answers_as_the_Vietnamese_page_does_and_says_nothing_in_Vietnamese(string path)
    {
        using var vietnamese = await _portal.GetAsync(path);
        using var answer = await _portal.GetAsync("/en" + path);
        Assert.Equal(vietnamese.StatusCode, answer.StatusCode);
        var page = await _portal.PageAsync("/en" + path, answer.StatusCode);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            answer.StatusCode == HttpStatusCode.OK ? ["vi", "en", "x-default"] : [],
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")));
        Assert.Equal([], TextsOf(page).Where(Vietnamese.Contains).Distinct());
        Assert.All(
            page.QuerySelectorAll("a[href^='/'], form[action^='/']"),
            e => Assert.StartsWith("/en/", e.GetAttribute(e is IHtmlFormElement ? "action" : "href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_asks_the_archive_no_more_than_the_Vietnamese_page()
    {
        foreach (var path in Paths.Select(row => row.Data))
        {
            // What is kept is asked for once, by whichever page comes first.
            await CommandsAsync(path);
            Assert.Equal((path, await CommandsAsync(path)), (path, await CommandsAsync("/en" + path)));
        }
    }

    private async Task<int> CommandsAsync(string path) => (await _portal.Commands.DuringAsync(async () =>
    {
        using var answer = await _portal.GetAsync(path);
    })).Count;

    /// <summary>What readers see or hear of the page, but for what it has of the archive.</summary>
    private static IEnumerable<string> TextsOf(IHtmlDocument page) => page.All
        .Where(e => e.Closest("[lang=vi]") is null && e.LocalName is not ("script" or "style"))
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(text => text.Data)
            .Concat(Readable.Select(e.GetAttribute).OfType<string>())
            .Concat(e.LocalName == "meta" ? [e.GetAttribute("content") ?? ""] : []))
        .Select(text => text.Trim());
}

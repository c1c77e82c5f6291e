using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class EveryPageInEnglishTests : IAsyncLifetime
{
    private static readonly string[] Readable = ["aria-label", "title", "placeholder", "alt", "data-found", "data-done"];

    private static readonly HashSet<string> Vietnamese = [.. new[] { "Texts", "AdminTexts", "RejectionTexts" }.SelectMany(VietnameseOf)];

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

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task It_marks_as_Vietnamese_what_it_has_of_the_archive_but_names(string path)
    {
        using var answer = await _portal.GetAsync("/en" + path);
        var page = await _portal.PageAsync("/en" + path, answer.StatusCode);
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();

        // A person is called the same in every language. What has no English name is marked where it can be: not in an attribute.
        var people = archive.People.Select(p => p.Name).ToList();
        var publishers = archive.Articles.Where(a => a.Publisher != null).Select(a => a.Publisher!);
        var places = archive.EventReports.Where(r => r.Place != null).Select(r => r.Place!);
        List<string> names = [.. people, .. archive.NamedEntities.Select(e => e.Name), .. publishers, .. places];
        var unmarked = page.Body!.QuerySelectorAll("*")
            .Where(e => e.Closest("[lang]")!.GetAttribute("lang") == "en")
            .Where(e => e.Closest("script, style, code, pre, a[href^='/en/people/']") is null)
            .SelectMany(e => e.ChildNodes.OfType<IText>().Select(text => Without(people, text.Data))
                .Concat(Readable.Select(e.GetAttribute).OfType<string>().Select(text => Without(names, text))))
            .Where(IsVietnamese);
        Assert.Equal([], unmarked);
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

    [Fact]
    public async Task Administrators_read_nothing_in_Vietnamese_but_what_is_marked_so_and_names()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal.Factory, TestContext.Current.CancellationToken);
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();

        // The title of a page can mark no words of it.
        var names = archive.People.Select(p => p.Name).Concat(archive.Articles.Select(a => a.Title)).ToHashSet();
        List<string> left = [];
        foreach (var path in EveryPage.Administrators)
        {
            var page = await administrator.ReadAsync("/en" + path, TestContext.Current.CancellationToken);
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            left.AddRange(TextsOf(page)
                .Where(text => Vietnamese.Contains(text) || (IsVietnamese(text) && !names.Any(text.Contains))).Select(text => $"{path}: {text}"));
        }

        Assert.True(left.Count == 0, string.Join('\n', left.Distinct()));
    }

    private static IEnumerable<string> VietnameseOf(string file)
    {
        var english = ResourceFile.Read(file + ".en");
        return ResourceFile.Read(file)
            .Where(text => !text.Value.Contains('{', StringComparison.Ordinal) && text.Key != "Language.Other")
            .Where(text => text.Value.Any(char.IsLetter) && english[text.Key] != text.Value)
            .Select(text => text.Value);
    }

    /// <summary>What bears one of these marks is no English, wherever it comes from.</summary>
    private static bool IsVietnamese(string text) =>
        text.Normalize(NormalizationForm.FormD).Any(unit => unit is 'đ' or 'Đ' or '\u0323' or '\u0309' or '\u031B' or '\u0302' or '\u0306');

    private static string Without(IEnumerable<string> names, string text) =>
        names.OrderByDescending(name => name.Length).Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    private async Task<int> CommandsAsync(string path) => (await _portal.Commands.DuringAsync(async () =>
    {
        using var answer = await _portal.GetAsync(path);
    })).Count;

    /// <summary>What readers see or hear of the page, but for what it has of the archive.</summary>
    private static IEnumerable<string> TextsOf(IHtmlDocument page) => page.All
        .Where(e => e.Closest("[lang=vi]") is null && e.LocalName is not ("script" or "style" or "textarea"))
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(text => text.Data)
            .Concat(Readable.Select(e.GetAttribute).OfType<string>())
            .Concat(e.LocalName == "meta" ? [e.GetAttribute("content") ?? ""] : []))
        .Select(text => text.Trim());
}

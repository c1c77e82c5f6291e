using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>The corpus, imported once by the real importer into a portal of its own.</summary>
public sealed class RelevanceArchive : IAsyncLifetime
{
    private readonly TemporaryFolder _seeds = new();
    private readonly PortalFactory _portal;

    private HttpClient _http = null!;
    private Dictionary<string, string> _pathOf = null!;

    public RelevanceArchive() => _portal = new(_seeds.Path);

    public async ValueTask InitializeAsync()
    {
        foreach (var article in Judged.Corpus) _seeds.Write(article.Path, article.Text);
        _http = _portal.CreateClient();
        await using var scope = _portal.Services.CreateAsyncScope();
        _pathOf = await scope.ServiceProvider.GetRequiredService<ArchiveContext>().SourceDocuments
            .Select(d => new { d.Article.Slug, d.Path })
            .ToDictionaryAsync(d => d.Slug, d => d.Path, TestContext.Current.CancellationToken);
    }

    /// <returns>The paths of the first ten articles that the portal finds.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(string query) => [.. (await SearchAsync(query)).Select(slug => _pathOf[slug])];

    private async Task<IReadOnlyList<string>> SearchAsync(string q)
    {
        var address = new Uri($"/api/v1/articles?q={Uri.EscapeDataString(q)}&limit=10", UriKind.Relative);
        while (true)
        {
            using var answer = await _http.GetAsync(address, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter?.Delta is { } pause)
            {
                await Task.Delay(pause, TestContext.Current.CancellationToken);
                continue;
            }

            answer.EnsureSuccessStatusCode();
            var page = await answer.Content.ReadFromJsonAsync<Page>(TestContext.Current.CancellationToken);
            return [.. page!.Items.Select(i => i.Slug)];
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await _portal.DisposeAsync();
        _seeds.Dispose();
    }

    private sealed record Page([property: JsonPropertyName("items")] IReadOnlyList<Item> Items);

    private sealed record Item([property: JsonPropertyName("slug")] string Slug);
}

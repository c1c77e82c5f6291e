using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Search;

/// <summary>An archive of invented articles, each known by the name of its file, and what queries find there.</summary>
internal sealed class SearchedArchive : IAsyncDisposable
{
    private readonly TestArchive _archive;

    private SearchedArchive(TestArchive archive) => _archive = archive;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<SearchedArchive> WithAsync(params (string Name, string Text)[] articles)
    {
        var archive = await TestArchive.CreateAsync();
        foreach (var (name, text) in articles) archive.Write(name + ".txt", text);
        await archive.ImportAsync();
        return new(archive);
    }

    /// <summary>A headline and paragraphs.</summary>
    public static (string Name, string Text) Article(string name, string headline, params string[] paragraphs) =>
        (name, string.Join("\n\n", [headline, .. paragraphs]) + "\n");

    public async Task WithdrawAsync(string name) =>
        await _archive.ExecuteAsync(
            $"UPDATE Articles SET WithdrawnAt = '2025-02-01 00:00:00' WHERE Id = (SELECT ArticleId FROM SourceDocuments WHERE Path = {name + ".txt"})");

    public async Task<SearchMatch?> FindAsync(string typed)
    {
        await using var context = _archive.Open();
        return await context.FindAsync(SearchQuery.Parse(typed), Cancellation);
    }

    public async Task<SearchMatch?> SuggestAsync(string typed)
    {
        await using var context = _archive.Open();
        return await context.SuggestAsync(SearchQuery.Parse(typed), Cancellation);
    }

    /// <returns>The names of the public articles found, those first that answer best.</returns>
    public async Task<List<string>> NamesAsync(string typed, int? mostWeighed = null)
    {
        await using var context = _archive.Open();
        if (await context.FindAsync(SearchQuery.Parse(typed), Cancellation) is not { } match) return [];
        if (match.Reading.IsEmpty) return await LackingAsync(context, match);
        var paths = await (mostWeighed is { } most ? context.Ranked(match, most) : context.Ranked(match))
            .Join(context.Articles.Where(a => a.WithdrawnAt == null), r => r.ArticleId, a => a.Id, (r, a) => new { r.Rank, a.Id, a.Documents.Single().Path })
            .OrderBy(f => f.Rank).ThenBy(f => f.Id)
            .Select(f => f.Path)
            .ToListAsync(Cancellation);
        Assert.Equal(match.Hits, paths.Count);
        return [.. paths.Select(path => path[..^".txt".Length])];
    }

    /// <returns>The names of those that have nothing of what is left out, which no rank tells apart.</returns>
    private static async Task<List<string>> LackingAsync(ArchiveContext context, SearchMatch match)
    {
        var found = context.Matching(match);
        var paths = await context.Articles.Where(a => found.Contains(a.Id) && a.WithdrawnAt == null).OrderBy(a => a.Id)
            .Select(a => a.Documents.Single().Path)
            .ToListAsync(Cancellation);
        Assert.Equal(match.Hits, paths.Count);
        return [.. paths.Select(path => path[..^".txt".Length])];
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();
}

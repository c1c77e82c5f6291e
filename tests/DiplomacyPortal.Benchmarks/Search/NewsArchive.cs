using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Benchmarks.Corpus;
using DiplomacyPortal.Benchmarks.Facets;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Benchmarks.Search;

/// <summary>
/// An archive of invented news of any size, its rows and its index written directly: to have 100,000 texts read would take hours
/// and change nothing of what a query costs. Beside the words of the templates each article has some of a language's many rare ones.
/// </summary>
internal sealed class NewsArchive : IAsyncDisposable
{
    private const int RareWords = 60;

    private static readonly string[] Rare =
    [
        .. from onset in "b c ch d đ g gh h k kh l m n ng nh p ph qu r s t th tr v x".Split(' ')
           from vowel in "a á à ả ạ ă ắ ằ â ấ ầ ậ e é è ẹ ê ế ề ệ i í ì o ó ò ọ ô ố ồ ộ ơ ớ ờ ợ u ú ù ụ ư ứ ừ ự".Split(' ')
           from coda in new[] { "", "c", "m", "n", "ng", "p", "t" }
           select onset + vowel + coda,
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("news-");
    private readonly ServiceProvider _services;
    private readonly Random _random = new(1);

    private NewsArchive() =>
        _services = new ServiceCollection().AddLogging().AddArchive($"Data Source={Path.Combine(_folder.FullName, "archive.db")}").BuildServiceProvider();

    public static async Task<NewsArchive> WithAsync(int articles, CancellationToken cancellation)
    {
        var archive = new NewsArchive();
        await archive._services.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellation);
        await using var context = archive.Open();
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        var rows = new RowWriter(connection, transaction);
        foreach (var (i, text) in InventedNews.Articles(1, articles).Index()) archive.Add(rows, i + 1, text);
        await transaction.CommitAsync(cancellation);
        return archive;
    }

    public ArchiveContext Open() => _services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    private void Add(RowWriter rows, int id, string text)
    {
        var blocks = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var (title, lead) = (blocks[0][..Math.Min(blocks[0].Length, 120)], blocks[Math.Min(1, blocks.Length - 1)]);
        var day = new DateOnly(2015, 1, 1).AddDays(_random.Next(4_000)).ToString("O", CultureInfo.InvariantCulture);
        rows.Insert(
            "Articles", ("Id", id), ("Slug", $"bai-{id}"), ("Title", title), ("TitleOrigin", "Stated"), ("Lead", lead[..Math.Min(lead.Length, 400)]),
            ("Date", day), ("DateLow", day), ("DateHigh", day), ("DateOrigin", "Stated"), ("WithdrawnAt", id % 1_000 == 0 ? "2025-01-01 00:00:00" : null));
        var rare = string.Join(' ', Enumerable.Range(0, RareWords).Select(_ => Rare[(int)(Rare.Length * Math.Pow(_random.NextDouble(), 3))]));
        rows.Insert(
            "ArticleWords", ("rowid", id), ("Title", Indexed(title)), ("People", ""), ("Lead", Indexed(lead)), ("Body", Indexed([.. blocks.Skip(2), rare])));
    }

    private static string Indexed(params string[] blocks) => IndexedText.Of(blocks.Select(SearchWords.Of));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

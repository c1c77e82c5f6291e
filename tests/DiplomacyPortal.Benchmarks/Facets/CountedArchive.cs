using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Benchmarks.Facets;

/// <summary>
/// An archive of any size with all that facets count, written row by row: to read as many texts would take hours and change no
/// count. A few leaders, countries, publishers and words are of most articles, and most of them of few.
/// </summary>
internal sealed class CountedArchive : IAsyncDisposable
{
    private const int People = 3_000;
    private const int Entities = 400;
    private const int Publishers = 40;
    private const int Words = 5_000;
    private const string Lead = "Hai bên trao đổi về hợp tác trên nhiều lĩnh vực và nhất trí thúc đẩy quan hệ trong thời gian tới. ";

    private static readonly string[] Kinds =
        ["talks", "meeting", "visit", "attendance", "conference", "call", "signing", "speech", "reception", "declaration", "anniversary", "upgrade"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facets-");
    private readonly ServiceProvider _services;
    private readonly Random _random = new(1);

    private CountedArchive() =>
        _services = new ServiceCollection().AddLogging().AddArchive($"Data Source={Path.Combine(_folder.FullName, "archive.db")}").BuildServiceProvider();

    public static async Task<CountedArchive> WithAsync(int articles, CancellationToken cancellation)
    {
        var archive = new CountedArchive();
        await archive._services.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellation);
        await using var context = archive.Open();
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        archive.Fill(new RowWriter(connection, transaction), articles);
        await transaction.CommitAsync(cancellation);
        return archive;
    }

    public ArchiveContext Open() => _services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    /// <summary>The word that so many others are more frequent than.</summary>
    public static string Word(int rank) => $"{"bcdghklmnpqrstvx"[rank % 16]}{"aeiouy"[rank / 16 % 6]}{"bcghmnpt"[rank / 96 % 8]}{rank / 768}";

    private void Fill(RowWriter rows, int articles)
    {
        for (var i = 1; i <= People; i++) rows.Insert("People", ("Id", i), ("Slug", $"nguoi-{i}"), ("Name", $"Người Thứ {i}"));
        for (var i = 1; i <= Entities; i++)
        {
            rows.Insert(
                "NamedEntities", ("Id", i), ("Slug", $"ten-{i}"), ("Name", $"Tên Thứ {i}"), ("IsPlace", i % 4 != 0),
                ("Kind", i % 4 == 0 ? nameof(EntityKind.Organisation) : i % 2 == 0 ? nameof(EntityKind.City) : nameof(EntityKind.Country)));
        }

        var report = 0;
        for (var id = 1; id <= articles; id++)
        {
            var day = new DateOnly(2015, 1, 1).AddDays((int)(4_000 * Math.Sqrt(_random.NextDouble())));
            AddArticle(rows, id, day);
            foreach (var (ordinal, person) in Some(2, 12, People).Index())
                rows.Insert("Appearances", ("ArticleId", id), ("PersonId", person), ("Ordinal", ordinal));
            foreach (var (ordinal, entity) in Some(2, 16, Entities).Index())
                rows.Insert("EntityAppearances", ("ArticleId", id), ("EntityId", entity), ("Ordinal", ordinal));
            for (var ordinal = 0; ordinal < _random.Next(1, 10); ordinal++) AddEvent(rows, ++report, id, ordinal, day.AddDays(-_random.Next(400)));
            AddWords(rows, id);
        }
    }

    private void AddArticle(RowWriter rows, int id, DateOnly day)
    {
        // Of each hundred three are undated, two have only their year and eight only their month.
        var (low, high) = _random.Next(100) switch
        {
            < 3 => ((DateOnly?)null, (DateOnly?)null),
            < 5 => (new(day.Year, 1, 1), new(day.Year, 12, 31)),
            < 13 => (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
            _ => (day, day),
        };
        var value = low is null || low == high ? Edtf(low) : $"{Edtf(low)}/{Edtf(high)}";
        rows.Insert(
            "Articles", ("Id", id), ("Slug", $"bai-{id}"), ("Title", $"Bài viết số {id}"), ("TitleOrigin", "Stated"), ("Lead", Lead + Lead + Lead),
            ("Date", value), ("DateOrigin", low is null ? "Unknown" : "Stated"), ("DateLow", Edtf(low)), ("DateHigh", Edtf(high)),
            ("Publisher", $"Báo Thứ {Frequent(Publishers)}"), ("WithdrawnAt", id % 1_000 == 0 ? "2025-01-01 00:00:00" : null));
    }

    private void AddEvent(RowWriter rows, int id, int article, int ordinal, DateOnly day)
    {
        var kind = Kinds[Frequent(Kinds.Length) - 1];
        rows.Insert("TimelineEvents", ("Id", id), ("Kind", kind), ("Value", Edtf(day)), ("Low", Edtf(day)), ("High", Edtf(day)));
        rows.Insert(
            "EventReports", ("Id", id), ("TimelineEventId", id), ("ArticleId", article), ("Ordinal", ordinal), ("Kind", kind), ("Value", Edtf(day)),
            ("DateOrigin", "Stated"), ("Reported", ordinal < 3), ("Summary", Lead), ("Parties", "[]"));
    }

    private void AddWords(RowWriter rows, int id)
    {
        var body = string.Join(' ', Enumerable.Range(0, 250).Select(_ => Word(Frequent(Words) - 1)));
        rows.Insert("ArticleWords", ("rowid", id), ("Title", Word(Frequent(Words) - 1)), ("People", ""), ("Lead", body[..60]), ("Body", body));
    }

    private HashSet<int> Some(int least, int most, int of) => [.. Enumerable.Range(0, _random.Next(least, most)).Select(_ => Frequent(of))];

    /// <summary>From 1 on: the tenth comes a tenth as often as the first.</summary>
    private int Frequent(int of) => (int)Math.Pow(of + 1, _random.NextDouble());

    private static string? Edtf(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

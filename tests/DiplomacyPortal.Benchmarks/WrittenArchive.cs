using DiplomacyPortal.Archive;
using DiplomacyPortal.Benchmarks.Facets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Benchmarks;

/// <summary>An archive in a temporary folder, its rows written directly.</summary>
internal sealed class WrittenArchive : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-");
    private readonly ServiceProvider _services;

    private WrittenArchive() =>
        _services = new ServiceCollection().AddLogging().AddArchive($"Data Source={Path.Combine(_folder.FullName, "archive.db")}").BuildServiceProvider();

    public static async Task<WrittenArchive> WithAsync(Action<RowWriter> fill, CancellationToken cancellation)
    {
        var archive = new WrittenArchive();
        await archive._services.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellation);
        await using var context = archive.Open();
        await context.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        fill(new RowWriter(connection, transaction));
        await transaction.CommitAsync(cancellation);
        return archive;
    }

    public ArchiveContext Open() => _services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

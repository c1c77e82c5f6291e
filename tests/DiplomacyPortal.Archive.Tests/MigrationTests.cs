using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Archive.Tests;

public sealed class MigrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_migrations_make_the_schema_that_the_model_asks_for()
    {
        await using var migrated = await TestArchive.CreateAsync();
        using var folder = new TemporaryFolder();
        var modelled = Path.Combine(folder.Path, "modelled.db");
        await using var context = migrated.Open();
        context.Database.SetConnectionString($"Data Source={modelled};Pooling=False");
        await context.Database.EnsureCreatedAsync(Cancellation);

        var expected = Schema.Of(modelled);
        Assert.Contains(expected, line => line.StartsWith("column Articles.Slug", StringComparison.Ordinal));
        Assert.Equal(expected, Schema.Of(migrated.DatabasePath));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        await using var archive = await TestArchive.CreateAsync();
        var before = Schema.Of(archive.DatabasePath);

        await archive.Migrator.MigrateAsync(Cancellation);

        Assert.Equal(before, Schema.Of(archive.DatabasePath));
    }

    [Fact]
    public async Task A_lock_left_behind_by_a_killed_migration_is_cleared()
    {
        await using var archive = await TestArchive.CreateAsync();
        await archive.ExecuteAsync($"INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2025-01-01')");

        await archive.Migrator.MigrateAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task Several_that_migrate_at_once_wait_for_each_other()
    {
        using var folder = new TemporaryFolder();
        var connection = $"Data Source={Path.Combine(folder.Path, "data", "archive.db")};Pooling=False";

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                await using var services = new ServiceCollection().AddLogging().AddArchive(connection).BuildServiceProvider();
                await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(Cancellation);
            },
            Cancellation)));
    }

    [Fact]
    public async Task The_archive_writes_ahead_and_keeps_its_references()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();

        var settings = await context.Database
            .SqlQuery<string>($"""
                SELECT j.journal_mode || ' ' || f.foreign_keys || ' ' || s.synchronous AS Value
                FROM pragma_journal_mode j, pragma_foreign_keys f, pragma_synchronous s
                """)
            .SingleAsync(Cancellation);

        Assert.Equal("wal 1 1", settings);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_an_exception_that_says_so()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "data");
        await File.WriteAllTextAsync(file, "a file where the folder should be", Cancellation);
        await using var services = new ServiceCollection().AddLogging()
            .AddArchive($"Data Source={Path.Combine(file, "archive.db")}").BuildServiceProvider();

        await Assert.ThrowsAnyAsync<IOException>(() => services.GetRequiredService<ArchiveMigrator>().MigrateAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_an_exception_that_says_so()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "archive.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("not a database at all. ", 100)), Cancellation);
        await using var services = new ServiceCollection().AddLogging().AddArchive($"Data Source={file}").BuildServiceProvider();

        await Assert.ThrowsAsync<SqliteException>(() => services.GetRequiredService<ArchiveMigrator>().MigrateAsync(Cancellation));
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>
/// The archive as a file on a disk. This folder and the migrations are the only places that know it is SQLite.
/// </summary>
public sealed class ArchiveFile
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(50);

    private readonly string _path;

    public ArchiveFile(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        builder.DataSource = _path = Path.GetFullPath(builder.DataSource);
        ConnectionString = builder.ToString();
    }

    internal string ConnectionString { get; }

    internal void CreateFolder() => Directory.CreateDirectory(Path.GetDirectoryName(_path)!);

    /// <summary>Takes a lock that holds between processes and falls with the one that holds it, however that ends.</summary>
    /// <returns>Null while someone else holds it.</returns>
    internal FileStream? TryLock(string purpose)
    {
        try
        {
            return new FileStream($"{_path}.{purpose}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (IsHeldElsewhere(fault))
        {
            return null;
        }
    }

    internal async Task<FileStream> LockAsync(string purpose, CancellationToken cancellation)
    {
        while (true)
        {
            if (TryLock(purpose) is { } held) return held;
            await Task.Delay(RetryAfter, cancellation);
        }
    }

    /// <summary>
    /// Readies the file for <c>Migrate()</c>. A process killed in the middle of one leaves its row in EF's own lock table,
    /// and the next would wait for it for ever. Call it only under a lock of ours.
    /// </summary>
    internal static async Task PrepareAsync(ArchiveContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
            var lockTables = await context.Database
                .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
                .SingleAsync(cancellation);
            if (lockTables > 0) await context.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>.NET tells a held lock by the system's own number: EWOULDBLOCK of Linux and of macOS, or a sharing violation.</summary>
    private static bool IsHeldElsewhere(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020);
}

using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive;

/// <summary>Creates the archive or brings it up to date; of several processes that start at once, one does it and the others wait.</summary>
public sealed class ArchiveMigrator(IDbContextFactory<ArchiveContext> contexts, ArchiveFile file)
{
    /// <exception cref="UnauthorizedAccessException">The folder of the archive must not be written.</exception>
    /// <exception cref="IOException">The folder of the archive cannot be written.</exception>
    /// <exception cref="System.Data.Common.DbException">The file is damaged, locked for good, or no archive.</exception>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        file.CreateFolder();
        await using var held = await file.LockAsync("migration", cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await ArchiveFile.PrepareAsync(context, cancellation);
        await context.Database.MigrateAsync(cancellation);
    }
}

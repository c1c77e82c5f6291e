using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>Reading that goes on for a while, of the archive as it was at one moment.</summary>
public static class OneMoment
{
    /// <returns>The same, where every question that <paramref name="reading"/> puts to this context is answered as of the first of them.</returns>
    public static async IAsyncEnumerable<T> AtOneMoment<T>(
        this ArchiveContext archive, IAsyncEnumerable<T> reading, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await archive.Database.OpenConnectionAsync(cancellation);
        try
        {
            // EF's own transactions are begun for writing: an import would wait for whoever takes a file away.
            await using var moment = ((SqliteConnection)archive.Database.GetDbConnection()).BeginTransaction(deferred: true);
            await using var used = await archive.Database.UseTransactionAsync(moment, cancellation);
            await foreach (var item in reading.WithCancellation(cancellation)) yield return item;
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }
    }
}

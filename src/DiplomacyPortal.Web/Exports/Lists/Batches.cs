using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>Reads a whole list in its own order, however long, holding a batch of it at a time.</summary>
internal static class Batches
{
    public const int Size = 200;

    /// <param name="ids">In the order of the list. They stay open to the end, so what <paramref name="load"/> reads is of the same moment.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        IQueryable<int> ids, Func<IReadOnlyList<int>, Task<IReadOnlyList<T>>> load, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var batch in ids.AsAsyncEnumerable().Chunk(Size).WithCancellation(cancellation))
        {
            foreach (var row in await load(batch)) yield return row;
        }
    }
}

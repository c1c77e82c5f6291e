using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>
/// Reads a whole list in its own order, however long: a stretch of its ids at a time, and of those a batch of its rows. To be read at
/// one moment of the archive, at which nothing comes or goes: there a stretch can be told by how many rows stand in front of it.
/// </summary>
internal static class Batches
{
    public const int Size = 200;

    /// <summary>Of ids alone: the list is asked for anew with each, which to search or to sort may take long.</summary>
    private const int Stretch = 10_000;

    /// <param name="ids">In the order of the list.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        IQueryable<int> ids, Func<IReadOnlyList<int>, Task<IReadOnlyList<T>>> load, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var read = 0;
        List<int> stretch;
        do
        {
            stretch = await ids.Skip(read).Take(Stretch).ToListAsync(cancellation);
            read += stretch.Count;
            foreach (var batch in stretch.Chunk(Size))
            {
                foreach (var row in await load(batch)) yield return row;
            }
        }
        while (stretch.Count == Stretch);
    }
}

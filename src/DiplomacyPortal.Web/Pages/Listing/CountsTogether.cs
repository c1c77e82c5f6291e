using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Counts several lists by one question.</summary>
public static class CountsTogether
{
    /// <summary>Lists of a question; what a filter has besides is not worth another.</summary>
    public const int Most = 30;

    /// <param name="lists">No more than <see cref="Most"/>.</param>
    /// <returns>How long each is, in their order.</returns>
    public static async Task<IReadOnlyList<int>> CountEachAsync<T>(this IReadOnlyList<IQueryable<T>> lists, CancellationToken cancellation)
    {
        if (lists.Count == 0) return [];
        var counted = await lists.Select(Counted).Aggregate((all, one) => all.Concat(one)).ToDictionaryAsync(c => c.List, c => c.Count, cancellation);
        return [.. lists.Select((_, i) => counted.GetValueOrDefault(i))];
    }

    /// <summary>Grouped as one, for a count alone could not be asked together with others; a list of nothing has no group.</summary>
    private static IQueryable<Tally> Counted<T>(IQueryable<T> list, int index) =>
        list.GroupBy(_ => 1).Select(all => new Tally { List = index, Count = all.Count() });

    private sealed record Tally
    {
        public required int List { get; init; }

        public required int Count { get; init; }
    }
}

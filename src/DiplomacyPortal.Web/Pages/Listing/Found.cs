using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>How much a filter finds, which page of it is shown, and what a reader needs to judge the number.</summary>
/// <param name="Undated">How many more there are whose date is unknown, which a period leaves out; 0 without a period.</param>
/// <param name="Loosenings">Where nothing was found: each of several parts of the filter without which there is something, and how much.</param>
public sealed record Found(ArchiveFilter Filter, ListWords Words, int Total, int Undated, Pager Pager, IReadOnlyList<Found.Loosening> Loosenings)
{
    /// <param name="size">Of a page.</param>
    /// <param name="total">How many the page has counted.</param>
    /// <param name="find">What a filter asks for.</param>
    public static async Task<Found> LoadAsync<T>(
        ArchiveFilter filter, ListWords words, int size, int total, int undated, Func<ArchiveFilter, IQueryable<T>> find, CancellationToken cancellation)
    {
        // Without its only condition a filter finds all, which nobody asked for.
        List<ActiveFilter> parts = total == 0 ? [.. filter.Active().Take(CountsTogether.Most)] : [];
        var totals = parts.Count > 1 ? await parts.ConvertAll(part => find(part.Rest)).CountEachAsync(cancellation) : [];
        return new Found(
            filter,
            words,
            total,
            undated,
            Pager.For(total, size, filter.Page, filter.Url),
            [.. parts.Zip(totals, (part, rest) => new Loosening(part, rest)).Where(l => l.Total > 0).OrderByDescending(l => l.Total)]);
    }

    public sealed record Loosening(ActiveFilter Part, int Total);
}

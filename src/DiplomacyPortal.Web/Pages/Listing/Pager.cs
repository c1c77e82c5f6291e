namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Which page of a list is shown, of how many, and where the others are.</summary>
/// <param name="Asked">The page asked for, which there may not be.</param>
public sealed record Pager(int Page, int Pages, int Asked, Func<int, string> Url)
{
    private const int Neighbours = 2;

    /// <summary>The nearest page there is to the one asked for.</summary>
    public static Pager For(int total, int size, int asked, Func<int, string> url)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return new Pager(Math.Clamp(asked, 1, pages), pages, asked, url);
    }

    /// <summary>The first, the last and those around this one; a gap wherever two do not follow each other.</summary>
    public IEnumerable<int> Shown() => Enumerable.Range(Page - Neighbours, 2 * Neighbours + 1)
        .Where(p => p > 1 && p < Pages)
        .Prepend(1)
        .Append(Pages)
        .Distinct();
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>What else a reader may have meant by what he typed; each finds something, and more than he has now.</summary>
/// <param name="Unmarked">The same words in any accents.</param>
/// <param name="DidYouMean">Words of the archive that are spelt nearly so, where what was typed is nowhere.</param>
public sealed record SearchOffers(SearchOffers.Offer? Unmarked, SearchOffers.Offer? DidYouMean)
{
    /// <summary>Other names that are sought too, and that the archive has.</summary>
    public IReadOnlyList<string> Synonyms { get; private init; } = [];

    public static async Task<SearchOffers> LoadAsync(ArchiveContext archive, ArchiveFilter filter, int total, CancellationToken cancellation)
    {
        if (filter.Search is not { } search) return new(null, null);
        var offers = await LoadAsync(archive, filter, search, total, cancellation);
        return offers with { Synonyms = await archive.OccurringAsync(search.Reading, cancellation) };
    }

    private static async Task<SearchOffers> LoadAsync(
        ArchiveContext archive, ArchiveFilter filter, SearchMatch search, int total, CancellationToken cancellation)
    {
        // What may have been meant is said by the notice already.
        if (search.Query.Notices.Any(notice => notice.Instead is not null)) return new(null, null);
        if (search.Hits > 0 && search.Query.Readings.Count == 1) return new(null, null);

        // A month keeps words from being found more often than accents do, and is offered as a filter.
        var isOfMonth = search.Hits == 0 && TypedMonth.Read(search.Query.Rest) is not null;
        var unmarked = isOfMonth || search.IsAllLeftOut || search.Query.Readings.Count == 1
            ? null
            : await UnmarkedAsync(archive, filter, search.Query, cancellation);
        if (unmarked?.Total > total) return new(unmarked, null);
        return new(null, search.Hits == 0 ? await MendedAsync(archive, filter, search.Query, cancellation) : null);
    }

    private static async Task<Offer> UnmarkedAsync(ArchiveContext archive, ArchiveFilter filter, SearchQuery query, CancellationToken cancellation)
    {
        var unmarked = SearchQuery.ParseRest(Folding.Fold(query.Rest));
        return await OfferAsync(archive, filter, unmarked, await archive.FindAsync(unmarked, cancellation), cancellation);
    }

    /// <summary>With the rest of the filter if that finds something too.</summary>
    private static async Task<Offer?> MendedAsync(ArchiveContext archive, ArchiveFilter filter, SearchQuery query, CancellationToken cancellation)
    {
        if (await archive.SuggestAsync(query, cancellation) is not { } mended) return null;
        var offer = await OfferAsync(archive, filter, mended.Query, mended, cancellation);
        return offer.Total > 0
            ? offer
            : await OfferAsync(archive, new ArchiveFilter { Path = filter.Path }, mended.Query, mended, cancellation);
    }

    private static async Task<Offer> OfferAsync(
        ArchiveContext archive, ArchiveFilter filter, SearchQuery query, SearchMatch? match, CancellationToken cancellation)
    {
        var offered = filter with { Query = query, Search = match, Page = 1 };
        return new(offered, query.Typed, await archive.CountArticlesAsync(offered, cancellation));
    }

    public sealed record Offer(ArchiveFilter Filter, string Typed, int Total);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>A month that was typed as words, as the filter that it can be; what else was typed is a leader's name or words.</summary>
public sealed record MonthOffer(ArchiveFilter Filter, int Total)
{
    private const string OfLeaders = "/people/";

    /// <summary>It finds something, or is not offered.</summary>
    private const int NotCounted = 1;

    /// <returns>Null where no month was typed, or one is asked for already, or it finds nothing.</returns>
    public static async Task<MonthOffer?> LoadAsync(ArchiveContext archive, KnownNames names, ArchiveFilter filter, CancellationToken cancellation)
    {
        if (filter.HasPeriod || filter.Query is not { Without.Count: 0 } query || TypedMonth.Read(query.Rest) is not { } typed) return null;
        var offered = filter with { Query = null, QueryTyped = null, Search = null, Years = [typed.Month], Page = 1 };
        if (typed.Rest.Length == 0) return await FirstFoundAsync(archive, [offered], cancellation);
        if (await LeaderAsync(archive, names, typed.Rest, cancellation) is { } leader)
        {
            offered = offered with { People = [.. filter.People.Where(p => p.Slug != leader.Slug), leader] };
            return await FirstFoundAsync(archive, [offered], cancellation);
        }

        // Not every reading is asked, on a page that has asked much: the one that answered with the month, else as typed, then in any accents.
        var isLoose = filter.Search is { Hits: > 0, Tier: AccentTier.Marked or AccentTier.Folded };
        string[] words = isLoose ? [Folding.Fold(typed.Rest)] : [typed.Rest, Folding.Fold(typed.Rest)];
        return await FirstFoundAsync(archive, [.. words.Distinct().Select(some => Searching(offered, some)).OfType<ArchiveFilter>()], cancellation);
    }

    /// <returns>Null where nothing is left to seek.</returns>
    private static ArchiveFilter? Searching(ArchiveFilter offered, string words)
    {
        var rest = SearchQuery.ParseRest(words);
        return rest.Readings is [var reading, ..] ? offered with { Query = rest, Search = new SearchMatch(rest, reading, NotCounted) } : null;
    }

    private static async Task<MonthOffer?> FirstFoundAsync(ArchiveContext archive, IReadOnlyList<ArchiveFilter> offered, CancellationToken cancellation)
    {
        if (offered.Count == 0) return null;
        var totals = await offered.Select(archive.ArticlesOf).ToList().CountEachAsync(cancellation);
        return offered.Zip(totals, (filter, total) => new MonthOffer(filter, total)).FirstOrDefault(offer => offer.Total > 0);
    }

    /// <returns>Null also for one whom an import has taken away since the names were read.</returns>
    private static async Task<FilteredPerson?> LeaderAsync(ArchiveContext archive, KnownNames names, string typed, CancellationToken cancellation)
    {
        var named = (await names.ListAsync(cancellation)).Pages.Of(SearchWords.Of(typed));
        if (named.FirstOrDefault(n => n.Address.StartsWith(OfLeaders, StringComparison.Ordinal)) is not { } leader) return null;
        var slug = leader.Address[OfLeaders.Length..];
        return await archive.People.Where(p => p.Slug == slug)
            .Select(p => new FilteredPerson(p.Slug, leader.Name, p.Id)).FirstOrDefaultAsync(cancellation);
    }
}

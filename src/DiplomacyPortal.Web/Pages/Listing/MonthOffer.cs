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
        if (typed.Rest.Length > 0)
        {
            if (await LeaderAsync(archive, names, typed.Rest, cancellation) is { } leader)
            {
                offered = offered with { People = [.. filter.People.Where(p => p.Slug != leader.Slug), leader] };
            }
            else
            {
                // One reading alone is asked, on a page that has asked much: the one that answered with the month, else as typed.
                var isLoose = filter.Search is { Hits: > 0, Tier: AccentTier.Marked or AccentTier.Folded };
                var rest = SearchQuery.ParseRest(isLoose ? Folding.Fold(typed.Rest) : typed.Rest);
                if (rest.Readings is not [var reading, ..]) return null;
                offered = offered with { Query = rest, Search = new SearchMatch(rest, reading, NotCounted) };
            }
        }

        var total = await archive.CountArticlesAsync(offered, cancellation);
        return total > 0 ? new(offered, total) : null;
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

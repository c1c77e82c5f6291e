using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What the form of the timeline offers, which is the same for all who filter it and takes a look at every report to be known.</summary>
public sealed class KnownChoices(ArchiveReadings readings)
{
    private readonly KeptAnswers<FilterChoices.Offered> _offered = new(readings, 1);

    internal Task<FilterChoices.Offered> OfEventsAsync(CancellationToken cancellation) => _offered.GetAsync(
        "events", ReadAsync, cancellation);

    private static async Task<FilterChoices.Offered> ReadAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var offered = await FilterChoices.OfferedAsync(archive, archive.MostInvolved(FilterChoices.MostOffered), cancellation);
        var places = (await archive.MostTold(FilterChoices.MostOffered).ToListAsync(cancellation)).ToLookup(
            e => e.Kind == EntityKind.Country, e => new FilterChoices.Choice(e.Slug, e.Name, null));
        return offered with { Countries = [.. places[true]], Places = [.. places[false]] };
    }
}

using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What the form of the timeline offers, which is the same for all who filter it and takes a look at every report to be known.</summary>
public sealed class KnownChoices(ArchiveReadings readings)
{
    private readonly KeptAnswers<FilterChoices.Offered> _offered = new(readings, 1);

    internal Task<FilterChoices.Offered> OfEventsAsync(CancellationToken cancellation) => _offered.GetAsync(
        "events",
        (archive, stopping) => FilterChoices.OfferedAsync(
            archive, archive.MostInvolved(FilterChoices.MostOffered), archive.MostTold(FilterChoices.MostOffered), stopping),
        cancellation);
}

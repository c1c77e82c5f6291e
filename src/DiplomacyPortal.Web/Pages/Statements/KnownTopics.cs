using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Statements;

/// <summary>The counts of topics that were asked for lately: whoever turns a page asks for the same again.</summary>
public sealed class KnownTopics(ArchiveReadings readings)
{
    private const int MostFilters = 100;

    private readonly KeptAnswers<Facet> _counts = new(readings, MostFilters);

    public Task<Facet> CountAsync(ArchiveFilter filter, CancellationToken cancellation) =>
        _counts.GetAsync(filter.Url(), (archive, stopping) => TopicCounts.LoadAsync(archive, filter, stopping), cancellation);
}

using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Meetings;

/// <summary>The counts of meetings that were asked for lately: whoever turns a page asks for the same again.</summary>
public sealed class KnownMeetings(ArchiveReadings readings)
{
    private const int MostFilters = 100;

    private readonly KeptAnswers<MeetingCounts> _counts = new(readings, MostFilters);

    public Task<MeetingCounts> CountAsync(ArchiveFilter filter, CancellationToken cancellation) =>
        _counts.GetAsync(filter.Url(), (archive, stopping) => MeetingCounts.LoadAsync(archive, filter, stopping), cancellation);
}

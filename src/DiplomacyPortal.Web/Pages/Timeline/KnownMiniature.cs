using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>The same for all who ask, until the archive changes.</summary>
public sealed class KnownMiniature(ArchiveReadings readings)
{
    private readonly KeptAnswers<TimelineMiniature> _kept = new(readings, 1);

    public Task<TimelineMiniature> LoadAsync(CancellationToken cancellation) => _kept.GetAsync("", TimelineMiniature.LoadAsync, cancellation);
}

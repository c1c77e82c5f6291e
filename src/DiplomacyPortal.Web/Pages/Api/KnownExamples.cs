using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>The examples of the API's page, kept for as long as they may be: a dozen questions to the archive that every reader would ask alike.</summary>
public sealed class KnownExamples(ArchiveReadings readings)
{
    private readonly KeptAnswers<ArchiveExamples> _kept = new(readings, 1);

    public Task<ArchiveExamples> LoadAsync(CancellationToken cancellation) => _kept.GetAsync("", ArchiveExamples.LoadAsync, cancellation);
}

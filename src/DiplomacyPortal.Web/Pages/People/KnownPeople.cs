using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>The roll of everybody, kept for as long as it may be: who reads it page by page would have it ranked anew for each.</summary>
public sealed class KnownPeople(ArchiveReadings readings)
{
    private readonly KeptAnswers<IReadOnlyList<PeopleRoll.Ranked>> _roll = new(readings, 1);

    public Task<IReadOnlyList<PeopleRoll.Ranked>> RankAsync(CancellationToken cancellation) => _roll.GetAsync("", PeopleRoll.RankAsync, cancellation);
}

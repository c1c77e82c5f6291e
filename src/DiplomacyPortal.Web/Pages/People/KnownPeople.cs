using System.Globalization;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>The roll of everybody, kept for as long as it may be: who reads it page by page would have it ranked anew for each.</summary>
public sealed class KnownPeople(ArchiveReadings readings)
{
    private const int MostPages = 20;

    private readonly KeptAnswers<IReadOnlyList<PeopleRoll.Ranked>> _roll = new(readings, 1);
    private readonly KeptAnswers<RollPage> _pages = new(readings, MostPages);

    public Task<IReadOnlyList<PeopleRoll.Ranked>> RankAsync(CancellationToken cancellation) => _roll.GetAsync("", PeopleRoll.RankAsync, cancellation);

    /// <param name="today">In Việt Nam.</param>
    public Task<RollPage> PageAsync(IReadOnlyCollection<PeopleRoll.Ranked> shown, DateOnly today, CancellationToken cancellation) => _pages.GetAsync(
        string.Create(CultureInfo.InvariantCulture, $"{today:O} {string.Join(' ', shown.Select(p => p.PersonId))}"),
        (archive, stopping) => RollPage.LoadAsync(archive, shown, today, stopping),
        cancellation);
}

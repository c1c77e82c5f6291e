using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>
/// The profiles that were asked for lately, kept for as long as they may be: what twenty thousand articles say of one leader takes a
/// while to be counted, and the leaders of most articles are those whom most readers look up.
/// </summary>
public sealed class KnownProfiles(ArchiveReadings readings, TimeProvider time)
{
    private const int MostPeople = 200;

    private readonly KeptAnswers<PersonProfile> _profiles = new(readings, MostPeople);

    /// <param name="person">Named in a public article.</param>
    public Task<PersonProfile> GetAsync(FilteredPerson person, CancellationToken cancellation)
    {
        var today = VietnamTime.Today(time);
        return _profiles.GetAsync(
            string.Create(CultureInfo.InvariantCulture, $"{person.Id!.Value} {today:O}"),
            (archive, stopping) => PersonProfile.LoadAsync(archive, person, today, stopping),
            cancellation);
    }
}

using System.Globalization;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Home;

/// <summary>The first page as it was read lately: everybody is shown the same, in the words of his language.</summary>
public sealed class KnownFrontPage(ArchiveReadings readings)
{
    private readonly KeptAnswers<FrontPage> _pages = new(readings, 1);

    /// <param name="today">In Việt Nam.</param>
    public Task<FrontPage> GetAsync(DateOnly today, CancellationToken cancellation) => _pages.GetAsync(
        today.ToString("O", CultureInfo.InvariantCulture),
        (archive, stopping) => FrontPage.LoadAsync(archive, today, stopping),
        cancellation);
}

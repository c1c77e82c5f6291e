using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages;

public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    private const int Newest = 7;
    private const int Leaders = 12;
    private const int Months = 6;

    public IReadOnlyList<ArticleLine> Articles { get; private set; } = [];

    public IReadOnlyList<CountedPerson> People { get; private set; } = [];

    /// <summary>The latest months that events reach into.</summary>
    public IReadOnlyList<MonthCount> Timeline { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Articles = await archive.Articles.Public().NewestFirst().Take(Newest).ToLines().ToListAsync(cancellation);
        People = await archive.MostPresent(Leaders).ToListAsync(cancellation);
        Timeline = await archive.PublicEvents().OfMonths()
            .GroupBy(e => new { e.High!.Value.Year, e.High!.Value.Month })
            .OrderByDescending(g => g.Key.Year).ThenByDescending(g => g.Key.Month)
            .Take(Months)
            .Select(g => new MonthCount(g.Key.Year, g.Key.Month, g.Count()))
            .ToListAsync(cancellation);
    }

    public sealed record MonthCount(int Year, int Month, int Events);
}

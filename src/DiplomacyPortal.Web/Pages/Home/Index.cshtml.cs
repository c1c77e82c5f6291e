using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Statements;
using DiplomacyPortal.Web.Pages.Timeline;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Home;

public sealed class IndexModel(KnownFrontPage known, KnownTopics topics, KnownMiniature miniature, TimeProvider time) : PageModel
{
    private const int MostTopics = 8;

    public FrontPage Front { get; private set; } = null!;

    public TimelineMiniature Timeline { get; private set; } = null!;

    /// <summary>Those of the most statements.</summary>
    public IReadOnlyList<FacetValue> Topics { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Front = await known.GetAsync(VietnamTime.Today(time), cancellation);
        Timeline = await miniature.LoadAsync(cancellation);
        Topics = [.. (await topics.CountAsync(new ArchiveFilter { Path = "/statements" }, cancellation)).Values.Take(MostTopics)];
    }
}

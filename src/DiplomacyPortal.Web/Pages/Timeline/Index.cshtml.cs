using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Exports.Lists;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters, KnownChoices choices, DisplayEvent kinds) : PageModel
{
    private const int PageSize = 40;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public EventCounts Counts { get; private set; } = null!;

    /// <summary>Where the first of those stands whose year is not known.</summary>
    public string YearlessUrl => (Found.Filter with { From = null, To = null, Years = [] }).Url(Counts.Dated / PageSize + 1) + "#undated";

    /// <summary>Null where there is nothing that could be drawn.</summary>
    public TimelineDrawing? Drawing { get; private set; }

    /// <summary>How many have a day, for a calendar.</summary>
    public int Dated { get; private set; }

    public IReadOnlyList<Section> Sections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = DrawnView.Read(Request, await filters.ReadAsync(Request, cancellation, FoundEvents.Kinds));
        Counts = await EventCounts.LoadAsync(archive, filter, cancellation);
        var undated = filter.HasPeriod ? Counts.Yearless : 0;
        Found = await Found.LoadAsync(filter, ListWords.Events, PageSize, Counts.Kinds.Asked, undated, archive.EventsOf, cancellation);
        Choices = (await FilterChoices.OfEventsAsync(choices, filter, ListWords.Events, cancellation)).WithKinds(kinds);
        Drawing = await TimelineDrawing.LoadAsync(archive, filter, Counts, cancellation);
        Dated = await archive.EventsOf(filter).OfKnownDays().CountAsync(cancellation);
        var page = archive.EventsOf(filter).LatestFirst().Skip((Found.Pager.Page - 1) * PageSize).Take(PageSize);
        var lines = await EventLines.LoadAsync(archive, page, cancellation);
        Sections =
        [
            .. lines.Select(line => line with { Unsure = filter.Unsure(line.Date.Value) })
                .GroupBy(line => line.PlaceInTime())
                .Select(g => new Section(g.Key.Year, g.Key.Month, [.. g])),
        ];
    }

    public sealed record Section(int? Year, int? Month, IReadOnlyList<EventLine> Lines);
}

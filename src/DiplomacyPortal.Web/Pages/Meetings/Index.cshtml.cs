using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Meetings;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters, KnownMeetings meetings, KnownChoices known) : PageModel
{
    private const int PageSize = 25;

    /// <summary>Fewer meetings make no calendar where another year has more.</summary>
    private const int WorthDrawing = 3;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public MeetingCounts Counts { get; private set; } = null!;

    /// <summary>Of the year that the filter asks for, else of the latest that has some; null where there is nothing to draw.</summary>
    public HeatMap? Heat { get; private set; }

    public IReadOnlyList<EventLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation, FoundEvents.Kinds, FoundMeetings.Own);
        Counts = await meetings.CountAsync(filter, cancellation);
        var undated = filter.HasPeriod ? Counts.Yearless : 0;
        Found = await Found.LoadAsync(filter, ListWords.Meetings, PageSize, Counts.Kinds.Asked, undated, archive.MeetingsOf, cancellation);
        Choices = await FilterChoices.OfEventsAsync(known, filter, ListWords.Meetings, cancellation);
        var years = Counts.Years.OrderByDescending(y => y.Year == YearOf(filter)).ThenByDescending(y => y.Count >= WorthDrawing);
        if (years.Take(1).ToList() is [var shown])
            Heat = await HeatMap.LoadAsync(archive, filter, shown.Year, shown.Count, cancellation);
        var page = archive.MeetingsOf(filter).LatestFirst().Skip((Found.Pager.Page - 1) * PageSize).Take(PageSize);
        Lines = [.. (await EventLines.LoadAsync(archive, page, cancellation)).Select(line => line with { Unsure = filter.Unsure(line.Date.Value) })];
    }

    /// <summary>The year that a period ends in.</summary>
    private static int? YearOf(ArchiveFilter filter) => (filter.Years.Count > 0 ? filter.Years.Max(y => y.High) : filter.To?.High ?? filter.From?.High)?.Year;
}

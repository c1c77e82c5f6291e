using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters) : PageModel
{
    private const int PageSize = 40;
    private const int MostYears = 60;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public KindCounts Kinds { get; private set; } = null!;

    /// <summary>The years that events reach into under the filter's other parts, the latest first.</summary>
    public IReadOnlyList<YearCount> Years { get; private set; } = [];

    /// <summary>How many stand at the end because only their day and month are known.</summary>
    public int Yearless { get; private set; }

    /// <summary>Where the first of them stands.</summary>
    public string YearlessUrl { get; private set; } = "";

    public IReadOnlyList<Section> Sections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation, FoundEvents.Kinds);
        Found = await Found.LoadAsync(
            filter, ListWords.Events, PageSize, archive.EventsOf, f => archive.EventsOfAnyTime(f).Where(e => e.High == null), cancellation);
        Choices = await FilterChoices.OfEventsAsync(archive, filter, cancellation);
        Kinds = await CountKindsAsync(filter, cancellation);
        await CountYearsAsync(filter, cancellation);
        var page = archive.EventsOf(filter).LatestFirst().Skip((Found.Pager.Page - 1) * PageSize).Take(PageSize);
        var lines = await EventLines.LoadAsync(archive, page, cancellation);
        Sections = [.. lines.GroupBy(line => line.PlaceInTime()).Select(g => new Section(g.Key.Year, g.Key.Month, [.. g]))];
    }

    private async Task CountYearsAsync(ArchiveFilter filter, CancellationToken cancellation)
    {
        var years = await archive.EventsOfAnyTime(filter)
            .GroupBy(e => e.High == null ? (int?)null : e.High.Value.Year)
            .OrderByDescending(g => g.Key)
            .Select(g => new { Year = g.Key, Events = g.Count() })
            .ToListAsync(cancellation);
        Years = [.. years.Where(y => y.Year is not null).Take(MostYears).Select(y => new YearCount(y.Year!.Value, y.Events))];
        Yearless = years.Where(y => y.Year is null).Sum(y => y.Events);
        var dated = years.Where(y => y.Year is not null).Sum(y => y.Events);
        YearlessUrl = (filter with { From = null, To = null }).Url(dated / PageSize + 1) + "#undated";
    }

    private async Task<KindCounts> CountKindsAsync(ArchiveFilter filter, CancellationToken cancellation)
    {
        var counts = await archive.EventsOf(filter with { Kind = null })
            .GroupBy(e => e.Reports.Any(r => r.Reported && r.Article.WithdrawnAt == null))
            .Select(g => new { Reported = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        return new KindCounts(
            filter,
            counts.Sum(c => c.Count),
            [
                new(FoundEvents.Reported, counts.Where(c => c.Reported).Sum(c => c.Count)),
                new(FoundEvents.Mentioned, counts.Where(c => !c.Reported).Sum(c => c.Count)),
            ]);
    }

    public sealed record YearCount(int Year, int Events);

    public sealed record Section(int? Year, int? Month, IReadOnlyList<EventLine> Lines);
}

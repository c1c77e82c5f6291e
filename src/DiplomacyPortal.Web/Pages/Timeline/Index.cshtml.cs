using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters) : PageModel
{
    private const int PageSize = 60;
    private const int MostYears = 60;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    /// <summary>The years that have articles under the filter's other parts, the newest first.</summary>
    public IReadOnlyList<YearCount> Years { get; private set; } = [];

    /// <summary>How many stand at the end because their date is not known.</summary>
    public int Undated { get; private set; }

    /// <summary>Where the first of them stands.</summary>
    public string UndatedUrl { get; private set; } = "";

    public IReadOnlyList<Section> Sections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation);
        Found = await Found.LoadAsync(archive, filter, PageSize, cancellation);
        Choices = await FilterChoices.LoadAsync(archive, filter, cancellation);
        Sections = [.. Found.Lines.GroupBy(line => line.PlaceInTime()).Select(g => new Section(g.Key.Year, g.Key.Month, [.. g]))];

        var anyTime = filter.ApplyAllButPeriod(archive.Articles.Public());
        Undated = await anyTime.CountAsync(a => a.DateHigh == null, cancellation);
        var dated = await anyTime.CountAsync(a => a.DateHigh != null, cancellation);
        UndatedUrl = (filter with { From = null, To = null }).Url(dated / PageSize + 1) + "#undated";
        Years = await anyTime
            .Where(a => a.DateHigh != null)
            .GroupBy(a => a.DateHigh!.Value.Year)
            .OrderByDescending(g => g.Key)
            .Take(MostYears)
            .Select(g => new YearCount(g.Key, g.Count()))
            .ToListAsync(cancellation);
    }

    public sealed record YearCount(int Year, int Articles);

    public sealed record Section(int? Year, int? Month, IReadOnlyList<ArticleLine> Lines);
}

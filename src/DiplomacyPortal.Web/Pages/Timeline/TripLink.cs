using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Articles;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Leads from an article to the days that it tells of, with a row for each place: a journey is a drawing of its own.</summary>
internal static class TripLink
{
    /// <returns>Null where it tells of no event with a year as what happened; what it only mentions may be long ago.</returns>
    public static string? Of(IEnumerable<Passages.Told> events)
    {
        var dates = events.Where(e => e.Reported).Select(e => PartialDate.Parse(e.Value)).Where(d => d?.Low is not null).ToList();
        if (dates.Count == 0) return null;
        var days = new DayRange(dates.Min(d => d!.Low!.Value), dates.Max(d => d!.High!.Value));
        return (new ArchiveFilter { Path = "/timeline", Rows = RowsBy.Place }).Within(days).Url();
    }
}

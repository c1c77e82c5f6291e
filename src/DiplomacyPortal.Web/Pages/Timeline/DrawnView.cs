using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Reads out of an address how the timeline is to be drawn; what it finds is no matter of this.</summary>
public static class DrawnView
{
    private static readonly Dictionary<string, TimeUnit> Zooms = Enum.GetValues<TimeUnit>().ToDictionary(NameOf);
    private static readonly Dictionary<string, RowsBy> Rows = Enum.GetValues<RowsBy>().ToDictionary(NameOf);

    /// <summary>"days", "months", "years".</summary>
    public static string NameOf(TimeUnit zoom) => zoom.ToString().ToLowerInvariant() + "s";

    public static string NameOf(RowsBy rows) => rows.ToString().ToLowerInvariant();

    public static ArchiveFilter Read(HttpRequest request, ArchiveFilter filter)
    {
        List<FilterError> errors = [.. filter.Errors];
        return filter with
        {
            Zoom = Value(request, FilterField.Zoom, Zooms, "Filter.Error.UnknownZoom", errors),
            Rows = Value(request, FilterField.Rows, Rows, "Filter.Error.UnknownRows", errors),
            Errors = errors,
        };
    }

    /// <returns>The filter of these days in place of its period, drawn as finely as they ask for.</returns>
    public static ArchiveFilter Within(this ArchiveFilter filter, DayRange days) =>
        filter with { From = days.From, To = days.To, Years = [], Zoom = null };

    private static T? Value<T>(HttpRequest request, FilterField field, Dictionary<string, T> known, string message, List<FilterError> errors)
        where T : struct
    {
        if (AskedValues.First(request, field) is not { } typed) return null;
        if (known.TryGetValue(typed, out var value)) return value;
        errors.Add(new(field, message, FilterReader.Shown(typed)));
        return null;
    }
}

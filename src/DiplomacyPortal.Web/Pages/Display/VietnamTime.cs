using System.Globalization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Hours as readers of the portal count them. Vietnam keeps one offset all year, so no time zone data is needed.</summary>
internal static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static string Hour(DateTime utc) => (utc + Offset).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateOnly Today(TimeProvider time) => Day(time.GetUtcNow().UtcDateTime);

    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(utc + Offset);
}

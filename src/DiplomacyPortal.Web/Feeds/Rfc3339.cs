using System.Globalization;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>Instants as feeds and sitemaps have them.</summary>
internal static class Rfc3339
{
    /// <param name="utc">In universal time.</param>
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

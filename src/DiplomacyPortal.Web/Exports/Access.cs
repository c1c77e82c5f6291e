using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Exports;

/// <summary>Where and when something is taken away: its addresses and the date of access follow from it.</summary>
/// <param name="Origin">Scheme and host of the portal as the reader reached it: "https://portal.example".</param>
/// <param name="At">Universal time.</param>
public sealed record Access(string Origin, DateTime At)
{
    /// <summary>In Việt Nam, as the portal counts hours.</summary>
    public DateOnly Day => VietnamTime.Day(At);

    public string Host => new Uri(Origin).Host;

    public static Access Of(HttpRequest request, TimeProvider time) =>
        new($"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}", time.GetUtcNow().UtcDateTime);

    public string Article(string slug) => $"{Origin}/articles/{slug}";

    public string Person(string slug) => $"{Origin}/people/{slug}";

    /// <summary>"tu-lieu-doi-ngoai-bai-viet-2024-09-30.csv": in ASCII, which every system can save.</summary>
    public string FileName(string list, string ending) =>
        string.Create(CultureInfo.InvariantCulture, $"tu-lieu-doi-ngoai-{list}-{Day:yyyy-MM-dd}{ending}");
}

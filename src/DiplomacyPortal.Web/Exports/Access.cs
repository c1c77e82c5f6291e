using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Exports;

/// <summary>Where and when something is taken away: its addresses and the date of access follow from it.</summary>
/// <param name="Request">By which the reader reached the portal.</param>
/// <param name="At">Universal time.</param>
public sealed record Access(HttpRequest Request, DateTime At)
{
    /// <summary>In Việt Nam, as the portal counts hours.</summary>
    public DateOnly Day => VietnamTime.Day(At);

    public static Access Of(HttpRequest request, TimeProvider time) => new(request, time.GetUtcNow().UtcDateTime);

    public string Article(string slug) => Request.AddressOfArticle(slug);
}

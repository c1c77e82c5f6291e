using DiplomacyPortal.Web.Hosting;

namespace DiplomacyPortal.Web.Api;

/// <summary>Whole addresses in this portal, for programs that keep what they read.</summary>
internal static class PortalAddress
{
    /// <param name="path">From the root; encoded.</param>
    public static string AddressOf(this HttpRequest request, string path) => request.Site() + path;

    public static string AddressOfArticle(this HttpRequest request, string slug) => request.AddressOf($"/articles/{slug}");

    public static string AddressOfPerson(this HttpRequest request, string slug) => request.AddressOf($"/people/{slug}");
}

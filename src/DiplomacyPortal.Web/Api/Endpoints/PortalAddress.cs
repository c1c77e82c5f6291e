namespace DiplomacyPortal.Web.Api;

/// <summary>Whole addresses in this portal, as the client sees it, for programs that keep what they read.</summary>
internal static class PortalAddress
{
    /// <param name="path">From the root; encoded.</param>
    public static string AddressOf(this HttpRequest request, string path) =>
        $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{path}";

    public static string AddressOfArticle(this HttpRequest request, string slug) => request.AddressOf($"/articles/{slug}");

    public static string AddressOfPerson(this HttpRequest request, string slug) => request.AddressOf($"/people/{slug}");
}

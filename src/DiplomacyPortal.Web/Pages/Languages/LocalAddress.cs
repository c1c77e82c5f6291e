using Microsoft.AspNetCore.Diagnostics;

namespace DiplomacyPortal.Web.Pages.Languages;

/// <summary>
/// Addresses within the portal. Code writes them as they are in Vietnamese, "/people/…"; in English the same stands below <c>/en</c>.
/// </summary>
public static class LocalAddress
{
    public static readonly PathString EnglishBase = "/en";

    /// <summary>Any site: only whether an address leaves it is asked.</summary>
    private static readonly Uri Somewhere = new("http://localhost/");

    /// <summary>In the language of the request, for what no page writes; pages have it done by <see cref="LocalAddressTagHelper"/>.</summary>
    /// <param name="address">From the root, without a language.</param>
    public static string Of(string address) => In(PageLanguage.Current, address);

    public static string In(string language, string address) =>
        language == PageLanguage.English ? EnglishBase.ToUriComponent() + address : address;

    /// <summary>Path and query as the reader asked for them, without the language; an error page stands in for another address.</summary>
    public static string Asked(this HttpRequest request)
    {
        var failed = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var thrown = request.HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var path = new PathString(failed?.OriginalPath ?? thrown?.Path ?? request.Path.Value).ToUriComponent();
        return (path.Length == 0 ? "/" : path) + (failed is null ? request.QueryString.ToUriComponent() : failed.OriginalQueryString);
    }

    /// <summary>Tells the language of an address from the rest of it.</summary>
    /// <param name="address">As somebody sent it: a path, perhaps with a query and a fragment.</param>
    /// <returns>The address without its language, encoded; null for one that leads out of the portal.</returns>
    public static (string Language, string Address)? Read(string? address)
    {
        if (address is not ['/', ..] || !Uri.TryCreate(Somewhere, address, out var uri)) return null;

        // "//evil.example" and "/\evil.example" are hosts to browsers, and to Uri.
        if (uri.GetLeftPart(UriPartial.Authority) != Somewhere.GetLeftPart(UriPartial.Authority)) return null;
        var path = PathString.FromUriComponent(uri.AbsolutePath);
        var isEnglish = path.StartsWithSegments(EnglishBase, out var rest);
        var local = isEnglish ? rest : path;
        var written = (local.HasValue ? local.ToUriComponent() : "/") + uri.Query + uri.Fragment;

        // "/a/..//evil.example" becomes such a host only here.
        return written.StartsWith("//", StringComparison.Ordinal) ? null : (isEnglish ? PageLanguage.English : PageLanguage.Vietnamese, written);
    }
}

using DiplomacyPortal.Web.Pages.Languages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Pages.Preferred;

/// <summary>
/// Changes preferences by plain links, without any script. By GET, as it changes nothing but the reader's own cookie, and nothing there
/// but how pages look.
/// </summary>
internal static class PreferencesEndpoint
{
    private const string Path = "/preferences";

    /// <summary>Ten links of a page take their reader back to it: a longer address is led back to without its query, or not at all.</summary>
    private const int LongestBack = 2_000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void MapPreferences(this IEndpointRouteBuilder routes) => routes.MapGet(Path, Change);

    /// <param name="request">Whose page comes back with the change.</param>
    /// <param name="change">What is changed: "theme=dark".</param>
    /// <returns>From the root; behind the language of the page, which a change of the language turns into the other.</returns>
    public static string AddressOf(HttpRequest request, string change) =>
        BackTo(request) is { } back ? $"{Path}?{change}&back={Uri.EscapeDataString(back)}" : $"{Path}?{change}";

    /// <returns>The page that was asked for, as far as its address is of a sensible length; null where it is of none.</returns>
    public static string? BackTo(HttpRequest request)
    {
        var asked = request.Asked();
        if (asked.Length <= LongestBack) return asked;
        var path = asked.Split('?')[0];
        return path.Length <= LongestBack ? path : null;
    }

    private static StatusCodeHttpResult Change(HttpContext context, string? back)
    {
        var (request, response) = (context.Request, context.Response);
        var before = Preferences.Of(request);
        var after = before.With(request.Query);
        var options = new CookieOptions
        {
            Path = "/", SameSite = SameSiteMode.Lax, Secure = request.IsHttps, MaxAge = Kept,
        };
        if (after.ToString() is { Length: > 0 } value) response.Cookies.Append(Preferences.Cookie, value, options);
        else if (request.Cookies.ContainsKey(Preferences.Cookie)) response.Cookies.Delete(Preferences.Cookie, options);
        response.Headers.CacheControl = "no-store";

        // An address with a language says which; else a chosen one does, or that of the page whose link this is.
        var (language, address) = LocalAddress.Read(back) ?? (PageLanguage.Vietnamese, "/");
        if (request.PathBase.HasValue) language = PageLanguage.English;
        if (request.Query.ContainsKey("language") && after.Language is not null) language = after.Language;
        response.Headers.Location = LocalAddress.In(language, address);
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }
}

using DiplomacyPortal.Web.Pages.Languages;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace DiplomacyPortal.Web.Pages.Admin;

/// <summary>
/// Keeps an administrator's cookie at the administrators' pages of every language, and nowhere above them: public pages never see who
/// reads them.
/// </summary>
internal sealed class AdminCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options)
    {
        foreach (var at in Everywhere(options)) _cookies.AppendResponseCookie(context, key, value, at);
    }

    public void DeleteCookie(HttpContext context, string key, CookieOptions options)
    {
        foreach (var at in Everywhere(options)) _cookies.DeleteCookie(context, key, at);
    }

    private static IEnumerable<CookieOptions> Everywhere(CookieOptions options) =>
        PageLanguage.All.Select(language => new CookieOptions(options) { Path = LocalAddress.In(language, "/admin") });
}

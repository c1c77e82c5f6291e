using DiplomacyPortal.Web.Pages.Languages;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>
/// Scheme and host of the addresses that are given away: in feeds, sitemaps, canonical links, citations. Left alone they are those of
/// the request, which a caller may invent; behind a cache that overlooks the host, the setting keeps one reader's invention from the next.
/// </summary>
public static class PublicAddress
{
    private const string Key = "Site:Address";

    /// <exception cref="SettingException">The setting is more or less than scheme and host.</exception>
    public static Uri? Read(IConfiguration configuration)
    {
        if (configuration[Key] is not { } value || string.IsNullOrWhiteSpace(value)) return null;
        var isSite = Uri.TryCreate(value, UriKind.Absolute, out var site)
            && site.Scheme is "http" or "https"
            && site is { PathAndQuery: "/", UserInfo: "", Fragment: "" };
        return isSite ? site : throw new SettingException(Key, "not of the form https://portal.example");
    }

    /// <summary>To administrators the portal stays where they reach it: their cookie is of that scheme and host.</summary>
    public static void UsePublicAddress(this IApplicationBuilder app, Uri? site)
    {
        if (site is null) return;
        var host = HostString.FromUriComponent(site);
        app.Use((context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments("/admin")) (context.Request.Scheme, context.Request.Host) = (site.Scheme, host);
            return next(context);
        });
    }

    /// <returns>"https://portal.example/en" on English pages: what the address of a page is put behind.</returns>
    public static string Site(this HttpRequest request) => request.Host() + request.PathBase.ToUriComponent();

    /// <returns>The same, for the page in that language.</returns>
    public static string Site(this HttpRequest request, string language) => request.Host() + LocalAddress.In(language, "");

    private static string Host(this HttpRequest request) =>
        // HTTP/1.0 need not name a host.
        $"{request.Scheme}://{(request.Host.HasValue ? request.Host.ToUriComponent() : "localhost")}";
}

using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Feeds;
using DiplomacyPortal.Web.Pages;
using DiplomacyPortal.Web.Pages.Admin;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Sitemap;
using Microsoft.AspNetCore.DataProtection;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>The web server: what it needs, and the way of a request through it.</summary>
internal static class PortalWeb
{
    /// <summary>No form of the portal is longer.</summary>
    private const int LongestBody = 64 * 1024;

    /// <summary>Beyond it the server answers a bare 414; up to it whoever is asked can say what is too long.</summary>
    private const int LongestAddress = 32 * 1024;

    public static void AddPortalWeb(this WebApplicationBuilder builder, PortalSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
        });
        builder.Services.AddDataProtection().SetApplicationName("DiplomacyPortal").PersistKeysToFileSystem(new DirectoryInfo(settings.KeysPath));
        builder.Services.AddCompression();
        builder.Services.AddSingleton<BackgroundImport>();
        builder.Services.AddHostedService(services => services.GetRequiredService<BackgroundImport>());
        builder.Services.AddPortalPages();
        builder.Services.AddFeeds();
        builder.Services.AddPortalAdmin();
        builder.Services.AddCrossOriginReading();
        builder.AddPortalApi();
    }

    public static void UsePortalWeb(this WebApplication app)
    {
        app.UseLanguageInAddress();
        app.UsePublicAddress(PublicAddress.Read(app.Configuration));
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseCompression();
        app.UseCrossOriginReading();
        app.MapPortalPages();
        app.MapPortalApi();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        app.MapFeeds();
        app.MapSitemap();
    }
}

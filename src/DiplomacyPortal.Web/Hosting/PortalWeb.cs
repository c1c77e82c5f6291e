using DiplomacyPortal.Web.Pages;
using DiplomacyPortal.Web.Pages.Admin;
using Microsoft.AspNetCore.DataProtection;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>The web server: what it needs, and the way of a request through it.</summary>
internal static class PortalWeb
{
    /// <summary>No form of the portal is longer.</summary>
    private const int LongestBody = 64 * 1024;

    public static void AddPortalWeb(this WebApplicationBuilder builder, PortalSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
        });
        builder.Services.AddDataProtection().SetApplicationName("DiplomacyPortal").PersistKeysToFileSystem(new DirectoryInfo(settings.KeysPath));
        builder.Services.AddCompression();
        builder.Services.AddSingleton<BackgroundImport>();
        builder.Services.AddHostedService(services => services.GetRequiredService<BackgroundImport>());
        builder.Services.AddPortalPages();
        builder.Services.AddPortalAdmin();
    }

    public static void UsePortalWeb(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseCompression();
        app.MapPortalPages();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
    }
}

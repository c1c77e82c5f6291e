using DiplomacyPortal.Archive;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>What every verb stands on: settings, log, archive and accounts.</summary>
internal static class PortalHost
{
    /// <param name="args">Settings given on the command line, as <c>--key value</c> or <c>--key=value</c>.</param>
    public static WebApplicationBuilder ForServing(string[] args)
    {
        // A content root that the caller names (a test host does) outranks the one that is found.
        var named = new ConfigurationBuilder().AddCommandLine(args).Build()[HostDefaults.ContentRootKey];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = named ?? Folders.ContentRoot });
        builder.AddPortalWeb(builder.AddFoundations(serving: true));
        return builder;
    }

    public static HostApplicationBuilder ForCommand()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Folders.ContentRoot });
        builder.AddFoundations(serving: false);
        return builder;
    }

    private static PortalSettings AddFoundations(this IHostApplicationBuilder builder, bool serving)
    {
        var settings = PortalSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(settings);
        builder.AddPortalLogging(settings, serving);
        builder.Services.AddArchive(settings.ConnectionString);
        builder.Services.AddAccounts();
        return settings;
    }
}

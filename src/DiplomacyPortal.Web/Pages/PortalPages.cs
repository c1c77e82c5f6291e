using System.Text.Encodings.Web;
using System.Text.Unicode;
using DiplomacyPortal.Web.Exports;
using DiplomacyPortal.Web.Head;
using DiplomacyPortal.Web.Pages.Api;
using DiplomacyPortal.Web.Pages.Articles;
using DiplomacyPortal.Web.Pages.Articles.Reading;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Home;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Meetings;
using DiplomacyPortal.Web.Pages.People;
using DiplomacyPortal.Web.Pages.Preferred;
using DiplomacyPortal.Web.Pages.Statements;
using DiplomacyPortal.Web.Pages.Suggestions;
using DiplomacyPortal.Web.Pages.Timeline;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.WebEncoders;

namespace DiplomacyPortal.Web.Pages;

/// <summary>The pages that readers see: what they need, and how a request reaches them.</summary>
public static class PortalPages
{
    public static IServiceCollection AddPortalPages(this IServiceCollection services)
    {
        services.AddLanguages();
        services.AddRazorPages().AddMvcOptions(options => options.Filters.Add(new UnansweredMethods()));

        // Left alone, every Vietnamese letter outside Latin-1 is written as a numeric reference of eight bytes.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        services.AddSingleton<DisplayDate>();
        services.AddSingleton<TickText>();
        services.AddSingleton<DrawnText>();
        services.AddSingleton<DisplayTitle>();
        services.AddSingleton<DisplayEvent>();
        services.AddSingleton<DisplayLevel>();
        services.AddSingleton<DisplayValue>();
        services.AddSingleton<DisplayEntity>();
        services.AddSingleton<FactWords>();
        services.AddSingleton<FactMarks>();
        services.AddSingleton<DigestWriter>();
        services.AddSingleton<Margins>();
        services.AddSingleton<DisplayOffice>();
        services.AddSingleton<Freshness>();
        services.AddSingleton<ArchiveReadings>();
        services.AddSingleton<KnownExamples>();
        services.AddSingleton<KnownFacets>();
        services.AddSingleton<KnownMiniature>();
        services.AddSingleton<KnownChoices>();
        services.AddSingleton<KnownFrontPage>();
        services.AddSingleton<KnownPeople>();
        services.AddSingleton<KnownTopics>();
        services.AddSingleton<KnownProfiles>();
        services.AddSingleton<KnownMeetings>();
        services.AddSingleton<KnownNames>();
        services.AddScoped<Suggester>();
        services.AddSingleton<NewsArticleData>();
        services.AddSingleton<EventData>();
        services.AddScoped<FilterReader>();
        services.AddExports();
        return services;
    }

    /// <summary>Adds the error pages too, so it belongs in front of whatever else may fail or refuse a request.</summary>
    public static WebApplication MapPortalPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/status/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        // Named, lest it be put ahead of all: it would read the address before the language is taken off.
        app.UseRouting();
        app.UseRememberedLanguage();
        // A build that is not published, as `dotnet run` starts it, finds compressed files only through this;
        // without it such a portal answers with an empty stylesheet.
        if (!app.Environment.IsDevelopment())
        {
            StaticWebAssetsLoader.UseStaticWebAssets(app.Environment, app.Configuration);
            // Else such a build reads each file anew, for whoever is editing it: readers would get it uncompressed and could not keep it.
            app.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        }

        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapPreferences();
        app.MapSuggestions();
        app.MapExports();
        return app;
    }
}

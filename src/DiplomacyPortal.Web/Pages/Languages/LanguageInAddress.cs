using System.Globalization;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Languages;

/// <summary>
/// Reads the language off the address, ahead of everything that looks at a path: <c>/en</c> moves into the base of the path, so that every
/// page stands below it too, and the request is answered in English.
/// </summary>
internal static class LanguageInAddress
{
    private static readonly CultureInfo Vietnamese = new("vi-VN");

    /// <summary>British: days come first, as in Vietnamese.</summary>
    private static readonly CultureInfo English = new("en-GB");

    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton(typeof(IStringLocalizer<>), typeof(CountedTexts<>));
        services.AddSingleton<PageLanguage>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(Vietnamese);
            options.SupportedCultures = [Vietnamese, English];
            options.SupportedUICultures = [Vietnamese, English];
            options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(
                context.Request.PathBase == LocalAddress.EnglishBase ? new ProviderCultureResult(English.Name) : null))];
        });
    }

    public static void UseLanguageInAddress(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(LocalAddress.EnglishBase, out var rest))
            {
                context.Request.PathBase = LocalAddress.EnglishBase;
                context.Request.Path = rest.HasValue ? rest : "/";
            }

            return next(context);
        });
        app.UseRequestLocalization();
    }
}

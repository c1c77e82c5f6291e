using DiplomacyPortal.Web.Pages.Preferred;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace DiplomacyPortal.Web.Pages.Languages;

/// <summary>
/// Leads a reader who chose English to the English page, wherever an address without a language brought him. Behind routing: only
/// pages have a language to be chosen.
/// </summary>
internal static class RememberedLanguage
{
    public static void UseRememberedLanguage(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsPage(context))
        {
            await next(context);
            return;
        }

        // The choices of a reader are written into every page.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
            return Task.CompletedTask;
        });
        if (IsAskedAtTheRoot(context) && Preferences.Of(context.Request).Language == PageLanguage.English)
        {
            context.Response.Redirect(LocalAddress.In(PageLanguage.English, context.Request.Asked()));
            return;
        }

        await next(context);
    });

    /// <summary>A page, or what a reader will be told in its place.</summary>
    private static bool IsPage(HttpContext context) => context.GetEndpoint() is { } endpoint
        ? endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null
        : context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static bool IsAskedAtTheRoot(HttpContext context) =>
        !context.Request.PathBase.HasValue
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && context.Features.Get<IExceptionHandlerPathFeature>() is null;
}

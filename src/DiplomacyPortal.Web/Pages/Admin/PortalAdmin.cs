using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Admin;

/// <summary>What the administrators' pages need: a login, and a lock on their folder.</summary>
internal static class PortalAdmin
{
    public static void AddPortalAdmin(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, ConfigureCookie);
        services.AddAuthorization();
        new IdentityBuilder(typeof(IdentityUser), services).AddSignInManager();
        services.Configure<RazorPagesOptions>(options =>
        {
            options.Conventions.AuthorizeFolder("/Admin");
            options.Conventions.AllowAnonymousToPage("/Admin/Login");
        });
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = "portal.form";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Every response forbids framing already, and more strictly.
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/admin/login";
        options.AccessDeniedPath = "/admin/login";
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        // Without the host that the request names: it is the client's word, and a shared cache might keep it.
        options.Events.OnRedirectToLogin = context =>
        {
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery + Lost(context.Request));
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = options.Events.OnRedirectToLogin;
        options.Cookie.Name = "portal.admin";
        options.CookieManager = new AdminCookies();
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Whoever sent a form is told that it came to nothing, a text most of all; to log out needs no login.</summary>
    private static string Lost(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || request.Path.StartsWithSegments("/admin/logout")) return "";
        return request.Path.StartsWithSegments("/admin/people") ? "&unsaved=true" : "&ended=true";
    }
}

namespace DiplomacyPortal.Web.Hosting;

/// <summary>The headers that every response carries: pages, files and errors alike.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Asked before an error page re-executes the request under another path; written when the response starts,
        // as an error page clears what was set before it.
        var administers = context.Request.Path.StartsWithSegments("/admin");
        context.Response.OnStarting(() =>
        {
            Write(context, administers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(HttpContext context, bool administers)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
        // Said of localhost, it would bind every other program that serves there.
        if (context.Request is { IsHttps: true, Host.Host: not ("localhost" or "127.0.0.1" or "[::1]") }) headers.StrictTransportSecurity = "max-age=31536000";
        if (!administers) return;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex";
    }
}

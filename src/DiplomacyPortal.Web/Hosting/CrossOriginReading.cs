using Microsoft.AspNetCore.Cors.Infrastructure;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>Lets the scripts of every other site read what is made for programs, without cookies. Pages stay their own.</summary>
internal static class CrossOriginReading
{
    private static readonly CorsPolicy Policy = new CorsPolicyBuilder()
        .AllowAnyOrigin()
        .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Options)
        .AllowAnyHeader()
        .WithExposedHeaders("ETag", "Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromDays(1))
        .Build();

    private static readonly PathString[] Open = ["/api", "/openapi", "/feeds"];

    public static void AddCrossOriginReading(this IServiceCollection services) => services.AddCors(options => options.AddDefaultPolicy(Policy));

    public static void UseCrossOriginReading(this IApplicationBuilder app) =>
        app.UseWhen(context => Open.Any(path => context.Request.Path.StartsWithSegments(path)), open => open.UseCors());
}

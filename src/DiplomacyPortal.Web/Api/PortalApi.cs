using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyPortal.Web.Hosting;

namespace DiplomacyPortal.Web.Api;

/// <summary>The interface for programs: what it needs, and how a request reaches it.</summary>
internal static class PortalApi
{
    private static readonly PathString[] Prefixes = ["/api", ApiDocument.Folder];

    public static void AddPortalApi(this WebApplicationBuilder builder)
    {
        var requestsPerMinute = builder.Configuration.GetValue(RequestLimit.Setting, 0);
        if (requestsPerMinute < 0) throw new SettingException(RequestLimit.Setting, "negative");
        builder.Services.AddRequestLimit(requestsPerMinute);
        builder.Services.AddApiDocument();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        });
    }

    public static void MapPortalApi(this WebApplication app)
    {
        // Within the error pages, which leave alone what has been answered.
        app.UseWhen(IsForPrograms, api =>
        {
            api.UseExceptionHandler(fault => fault.Run(context => WriteProblemAsync(context, StatusCodes.Status500InternalServerError)));
            api.UseStatusCodePages(refused => WriteProblemAsync(refused.HttpContext, refused.HttpContext.Response.StatusCode));
            api.UseRateLimiter();
        });

        var documented = app.MapGroup("").RequireRateLimiting(RequestLimit.Policy).AddEndpointFilter<TaggedAnswers>();
        documented.MapApiDocument();
        var api = documented.MapGroup("/api/v1").WithGroupName(ApiDocument.Version);
        api.MapArticles();
        api.MapSearch();
        api.MapFacets();
        api.MapPeople();
        api.MapEntities();
        api.MapTimeline();
        api.MapStatements();
    }

    private static bool IsForPrograms(HttpContext context) => Prefixes.Any(prefix => context.Request.Path.StartsWithSegments(prefix));

    private static Task WriteProblemAsync(HttpContext context, int status) => ApiProblem.Result(status).ExecuteAsync(context);
}

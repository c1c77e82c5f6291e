using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Net.Http.Headers;

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
            api.UseStatusCodePages(refused => WriteProblemAsync(refused.HttpContext, StatusOf(refused.HttpContext)));
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
        api.MapMeetings();
        api.MapStatements();
    }

    private static bool IsForPrograms(HttpContext context) => Prefixes.Any(prefix => context.Request.Path.StartsWithSegments(prefix));

    /// <summary>
    /// An address that is not there is none by any method. While developing, the framework's own address of every file that there might
    /// be refuses other methods than GET wherever nothing else stands.
    /// </summary>
    private static int StatusOf(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status405MethodNotAllowed || IsThere(context)) return context.Response.StatusCode;
        context.Response.Headers.Remove(HeaderNames.Allow);
        return StatusCodes.Status404NotFound;
    }

    private static bool IsThere(HttpContext context) => context.Request.Path == Prefixes[0]
        || context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<ApiOperation>() is not null)
            .Select(endpoint => TemplateParser.Parse(((RouteEndpoint)endpoint).RoutePattern.RawText!))
            .Any(template => new TemplateMatcher(template, []).TryMatch(context.Request.Path, []));

    private static Task WriteProblemAsync(HttpContext context, int status) => ApiProblem.Result(status).ExecuteAsync(context);
}

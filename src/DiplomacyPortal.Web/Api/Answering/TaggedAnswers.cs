using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DiplomacyPortal.Web.Api;

/// <summary>
/// Refuses parameters that cannot be taken, and gives every good answer an entity tag of its own bytes: who has them already is
/// told so without them. The tag is weak, as compression makes other bytes of them.
/// </summary>
internal sealed class TaggedAnswers(IOptions<JsonOptions> json) : IEndpointFilter
{
    public const string JsonType = "application/json";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var problems = context.Arguments.OfType<ApiQuery>().FirstOrDefault()?.Problems ?? Check(context.HttpContext);
        if (problems.Count > 0) return ApiProblem.Result(StatusCodes.Status400BadRequest, problems);

        var result = await next(context);
        if (result is INestedHttpResult nested) result = nested.Result;
        context.HttpContext.Response.Headers.CacheControl = "public, no-cache";
        return result switch
        {
            IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK } and IValueHttpResult { Value: { } value } =>
                Tagged(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), json.Value.SerializerOptions), JsonType),
            Utf8ContentHttpResult { ContentType: { } type } text => Tagged(text.ResponseContent.ToArray(), type),
            _ => result,
        };
    }

    private static List<ParameterProblem> Check(HttpContext context) =>
        [.. context.GetEndpoint()!.Metadata.GetRequiredMetadata<ApiParameters>().Check(context.Request.Query)];

    private static FileContentHttpResult Tagged(byte[] bytes, string type) =>
        TypedResults.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"", isWeak: true));
}

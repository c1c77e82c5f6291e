using System.Collections.Concurrent;
using System.Text;
using DiplomacyPortal.Web.Pages.Languages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Api;

/// <summary>The OpenAPI document: written once from what the endpoints tell of themselves, then the same for everybody of one language.</summary>
public sealed class ApiDocument([FromKeyedServices(ApiDocument.Version)] IOpenApiDocumentProvider provider)
{
    public const string Version = "v1";

    public const string Root = "/api/" + Version;

    public const string Folder = "/openapi";

    public const string Address = Folder + "/" + Version + ".json";

    private readonly ConcurrentDictionary<string, OpenApiDocument> _documents = [];
    private readonly ConcurrentDictionary<string, byte[]> _json = [];

    /// <summary>Two who ask at once may have it written twice, which is the same twice.</summary>
    public async Task<OpenApiDocument> ReadAsync(CancellationToken cancellation) => _documents.TryGetValue(PageLanguage.Current, out var document)
        ? document
        : _documents[PageLanguage.Current] = await provider.GetOpenApiDocumentAsync(cancellation);

    public async Task<byte[]> ReadJsonAsync(CancellationToken cancellation)
    {
        if (_json.TryGetValue(PageLanguage.Current, out var json)) return json;
        var document = await ReadAsync(cancellation);
        return _json[PageLanguage.Current] = Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation));
    }
}

internal static class ApiDocumentEndpoint
{
    public static void AddApiDocument(this IServiceCollection services)
    {
        services.AddOpenApi(ApiDocument.Version, options =>
        {
            options.ShouldInclude = endpoint => endpoint.GroupName == ApiDocument.Version && endpoint.HttpMethod == HttpMethods.Get;
            options.CreateSchemaReferenceId = SchemaNames.Of;
            options.AddOperationTransformer<DocumentedOperations>();
            options.AddDocumentTransformer<DocumentedWhole>();
        });
        services.AddSingleton<ApiDocument>();
    }

    public static void MapApiDocument(this IEndpointRouteBuilder routes) => routes.MapRead(ApiDocument.Address, "GetDocument", GetAsync, []);

    private static async Task<Utf8ContentHttpResult> GetAsync(ApiDocument document, CancellationToken cancellation) =>
        TypedResults.Text(await document.ReadJsonAsync(cancellation), TaggedAnswers.JsonType);
}

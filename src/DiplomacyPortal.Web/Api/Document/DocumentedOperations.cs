using System.Globalization;
using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Api;

/// <summary>Describes an operation, its parameters and its answers by what its endpoint tells of itself.</summary>
internal sealed class DocumentedOperations : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var told = context.Description.ActionDescriptor.EndpointMetadata;
        var endpoint = told.OfType<ApiOperation>().Single();
        operation.OperationId = endpoint.Name;
        operation.Summary = endpoint.Summary;
        operation.Description = endpoint.Description;
        operation.Parameters = [.. told.OfType<ApiParameters>().Single().All.Select(Describe)];
        operation.Responses!["304"] = new OpenApiResponse();
        foreach (var (status, answer) in operation.Responses.OrderBy(r => r.Key, StringComparer.Ordinal).ToList())
        {
            // Anew, so that they stand in the order of their numbers.
            operation.Responses.Remove(status);
            operation.Responses.Add(status, answer);
            answer.Description = status switch
            {
                "200" => endpoint.Answer,
                "301" or "304" => ApiTexts.Text($"Answer.{status}"),
                _ => ApiTexts.Text($"Problem.{status}.Line"),
            };
            if (status is "200" or "304") Header(answer, "ETag");
            if (status == "301") Header(answer, "Location");
            if (status == "429") Header(answer, "Retry-After");
        }

        return Task.CompletedTask;
    }

    private static void Header(IOpenApiResponse answer, string name)
    {
        var described = (OpenApiResponse)answer;
        described.Headers ??= new Dictionary<string, IOpenApiHeader>();
        described.Headers[name] = new OpenApiHeader
        {
            Description = ApiTexts.Text($"Header.{name}"),
            Schema = new OpenApiSchema { Type = name == "Retry-After" ? JsonSchemaType.Integer : JsonSchemaType.String },
        };
    }

    private static OpenApiParameter Describe(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsInPath || parameter.IsRequired,
        Description = parameter.Description,
        Explode = parameter.IsSeveral,
        Style = parameter.IsInPath ? ParameterStyle.Simple : ParameterStyle.Form,
        Example = parameter.Example.Length == 0 ? null
            : parameter.Range is null ? parameter.Example
            : int.Parse(parameter.Example, CultureInfo.InvariantCulture),
        Schema = parameter.IsSeveral
            ? new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = AskedValues.Most, Items = Value(parameter) }
            : Value(parameter),
    };

    private static OpenApiSchema Value(ApiParameter parameter) => parameter.Range is { } range
        ? new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = range.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = range.Most.ToString(CultureInfo.InvariantCulture),
            Default = range.Default,
        }
        : new()
        {
            Type = JsonSchemaType.String,
            MaxLength = parameter.Longest,
            Enum = parameter.Values.Count == 0 ? null : [.. parameter.Values.Select(v => (JsonNode)v)],
        };
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>What an answer holds, field by field.</summary>
public sealed record ShapeTable(string Name, string Line, IReadOnlyList<ShapeTable.Field> Fields, IReadOnlyList<string> Values)
{
    public static IReadOnlyList<ShapeTable> Of(OpenApiDocument document) =>
    [
        .. document.Components!.Schemas!.Select(schema => new ShapeTable(
            schema.Key,
            schema.Value.Description!,
            [.. (schema.Value.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(p => new Field(p.Key, Shape.Of(p.Value), p.Value.Description!))],
            [.. (schema.Value.Enum ?? []).OfType<JsonNode>().Select(v => v.ToString())])),
    ];

    public sealed record Field(string Name, Shape Shape, string Line);
}

/// <summary>What stands in a field.</summary>
/// <param name="Name">Of a shape, or of what JSON has itself.</param>
public sealed record Shape(string Name, bool IsLink, bool IsList, bool CanBeNull)
{
    public static Shape Of(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference named) return new(named.Reference.Id!, true, false, false);
        if (schema.OneOf is { Count: > 0 } either) return Of(either[^1]) with { CanBeNull = true };
        if (schema.Items is { } items) return Of(items) with { IsList = true };
        var type = schema.Type ?? JsonSchemaType.String;
        return new((type & ~JsonSchemaType.Null).ToIdentifiers()[0], false, false, type.HasFlag(JsonSchemaType.Null));
    }

    /// <returns>Null for what has no shape of its own.</returns>
    public static string? NameOf(IOpenApiSchema schema) => Of(schema) is { IsLink: true } shape ? shape.Name : null;
}

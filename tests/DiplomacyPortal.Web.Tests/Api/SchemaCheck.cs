using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Tests.Api;

/// <summary>Holds a JSON value to a schema of the document: so far as the document uses schemas, and strictly, for it describes every field.</summary>
internal static class SchemaCheck
{
    /// <returns>What does not fit, by its place in the value.</returns>
    public static IEnumerable<string> Misfits(IOpenApiSchema schema, JsonNode? value, string at = "$")
    {
        if (schema.OneOf is { Count: > 0 } either)
            return either.Any(one => !Misfits(one, value, at).Any()) ? [] : [$"{at}: none of the shapes fits {value?.ToJsonString() ?? "null"}"];
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        if (schema.Type is { } type && !Types(kind, value).Any(t => type.HasFlag(t))) return [$"{at}: {kind} is no {type}"];
        if (schema.Enum is { Count: > 0 } known && !known.Any(v => JsonNode.DeepEquals(v, value))) return [$"{at}: {value} is none of the values"];
        return value switch
        {
            JsonArray items => items.SelectMany((item, i) => Misfits(schema.Items!, item, $"{at}[{i}]")),
            JsonObject fields => Misfits(schema, fields, at),
            _ => [],
        };
    }

    private static IEnumerable<string> Misfits(IOpenApiSchema schema, JsonObject fields, string at)
    {
        var described = schema.Properties ?? new Dictionary<string, IOpenApiSchema>();
        foreach (var missing in (schema.Required ?? new HashSet<string>()).Where(name => !fields.ContainsKey(name))) yield return $"{at}.{missing} is missing";
        foreach (var (name, value) in fields)
        {
            if (!described.TryGetValue(name, out var shape)) yield return $"{at}.{name} is not described";
            else foreach (var misfit in Misfits(shape, value, $"{at}.{name}")) yield return misfit;
        }
    }

    private static JsonSchemaType[] Types(JsonValueKind kind, JsonNode? value) => kind switch
    {
        JsonValueKind.Null => [JsonSchemaType.Null],
        JsonValueKind.String => [JsonSchemaType.String],
        JsonValueKind.True or JsonValueKind.False => [JsonSchemaType.Boolean],
        JsonValueKind.Array => [JsonSchemaType.Array],
        JsonValueKind.Object => [JsonSchemaType.Object],
        _ => value!.AsValue().TryGetValue<long>(out _) ? [JsonSchemaType.Integer, JsonSchemaType.Number] : [JsonSchemaType.Number],
    };
}

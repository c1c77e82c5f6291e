using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace DiplomacyPortal.Web.Api;

/// <summary>How the document calls the shapes of answers.</summary>
internal static class SchemaNames
{
    /// <returns>Null for what is described where it stands: words, numbers, lists.</returns>
    public static string? Of(JsonTypeInfo type) =>
        OpenApiOptions.CreateDefaultSchemaReferenceId(type) is null ? null : Of(Nullable.GetUnderlyingType(type.Type) ?? type.Type);

    private static string Of(Type type)
    {
        if (type == typeof(ArticleFacts.Place)) return "Span";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ApiList<>)) return type.GenericTypeArguments[0].Name + "List";

        // Names like "Office" or "Report" would be used twice.
        return type.DeclaringType is { } outer && outer != typeof(ArticleFacts) ? outer.Name + type.Name : type.Name;
    }
}

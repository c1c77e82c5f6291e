using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Api;

/// <summary>Describes the API as a whole, its groups, and every field of its answers.</summary>
internal sealed class DocumentedWhole : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = ApiTexts.Text("Document.Title"),
            Description = ApiTexts.Text("Document.Line"),
            Version = "1.0.0",
        };
        document.Servers = [new() { Url = PageLanguage.Current == PageLanguage.English ? LocalAddress.Of("") : "/" }];
        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>()) tag.Description = ApiTexts.Text($"Tag.{tag.Name}");
        foreach (var (name, schema) in document.Components!.Schemas!) Describe(name, schema);
        return Task.CompletedTask;
    }

    private static void Describe(string name, IOpenApiSchema schema)
    {
        // What is not known is null, never left out.
        if (schema is OpenApiSchema shape)
        {
            shape.Required = shape.Properties?.Keys.ToHashSet();

            // A value that may be null somewhere is said to be so there.
            shape.Enum = shape.Enum?.Where(value => !value.IsJsonNullSentinel()).ToList();
        }

        schema.Description = ApiTexts.Text(name.EndsWith("List", StringComparison.Ordinal) ? "Schema.List" : $"Schema.{name}");
        foreach (var (field, value) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            value.Description = ApiTexts.Find($"Field.{name}.{field}") ?? ApiTexts.Text($"Field.{field}");
    }
}

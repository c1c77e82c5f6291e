using System.Globalization;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>The operations on one kind of thing.</summary>
public sealed record OperationGroup(string Name, string Line, IReadOnlyList<OperationGroup.Operation> Operations)
{
    /// <param name="examples">Of this archive; what they have no value for is the document's own.</param>
    public static IReadOnlyList<OperationGroup> Of(OpenApiDocument document, ArchiveExamples examples) =>
    [
        .. document.Paths
            .Select(path => (Path: path.Key, Told: path.Value.Operations![HttpMethod.Get]))
            .GroupBy(operation => operation.Told.Tags!.First().Name!)
            .Select(group => new OperationGroup(
                group.Key,
                document.Tags!.First(tag => tag.Name == group.Key).Description!,
                [.. group.Select(operation => Describe(operation.Path, operation.Told, examples))])),
    ];

    private static Operation Describe(string path, OpenApiOperation told, ArchiveExamples examples)
    {
        var parameters = told.Parameters ?? [];
        var step = path.Split('/')[3];
        var values = examples.Parameters.GetValueOrDefault(step, new Dictionary<string, string?>());
        var slug = parameters.Any(p => p.In == ParameterLocation.Path) ? examples.Slugs.GetValueOrDefault(step) : "";
        var required = parameters.Where(p => p is { Required: true, In: ParameterLocation.Query })
            .Select(p => Part(p.Name!, values.GetValueOrDefault(p.Name!) ?? p.Example!.ToString()));
        var example = slug is null ? null : string.Join('?', [path.Replace("{slug}", slug, StringComparison.Ordinal), .. required]);
        return new(
            told.OperationId!,
            path,
            told.Summary!,
            told.Description!,
            example,
            [.. parameters.Select(p => Describe(p, example, values))],
            [.. told.Responses!.Where(r => !r.Key.StartsWith('3')).Select(Describe)]);
    }

    private static Parameter Describe(IOpenApiParameter told, string? path, IReadOnlyDictionary<string, string?> examples)
    {
        var schema = told.Schema!;
        var value = schema.Items ?? schema;
        var example = told.In == ParameterLocation.Path ? null : examples.TryGetValue(told.Name!, out var found) ? found : told.Example?.ToString();
        return new(
            told.Name!,
            told.Description!,
            schema.MaxItems,
            value.Minimum is { } least ? $"{least}–{value.Maximum}" : null,
            value.Default?.ToString(),
            value.MaxLength,
            [.. (value.Enum ?? []).Select(v => v.ToString())],
            path is null || string.IsNullOrEmpty(example)
                ? null
                : new(example, told.Required ? path : $"{path}{(path.Contains('?') ? '&' : '?')}{Part(told.Name!, example)}"));
    }

    private static string Part(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";

    private static Answer Describe(KeyValuePair<string, IOpenApiResponse> told)
    {
        var content = told.Value.Content?.FirstOrDefault();
        return new(
            int.Parse(told.Key, CultureInfo.InvariantCulture),
            told.Value.Description!,
            content?.Key,
            content?.Value.Schema is { } schema ? Shape.NameOf(schema) : null);
    }

    /// <param name="Example">An address that answers; null where the archive has nothing to show.</param>
    public sealed record Operation(
        string Id, string Path, string Summary, string Line, string? Example, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Answer> Answers);

    /// <param name="Times">How often it may be given; null for once.</param>
    /// <param name="Values">All that it can be; none where that is no list.</param>
    public sealed record Parameter(
        string Name, string Line, int? Times, string? Range, string? Default, int? Longest, IReadOnlyList<string> Values, Example? Example);

    public sealed record Example(string Value, string Address);

    /// <param name="Shape">The name of what it holds; null where that is plain text or nothing.</param>
    public sealed record Answer(int Status, string Line, string? Type, string? Shape);
}

using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class DocumentTests : IAsyncLifetime
{
    private RowPortal _portal = null!;
    private OpenApiDocument _document = null!;

    private IEnumerable<(string Path, OpenApiOperation Operation)> Operations =>
        _document.Paths.Select(p => (p.Key, Assert.Single(p.Value.Operations!).Value));

    public async ValueTask InitializeAsync()
    {
        _portal = await ApiPortal.WithAsync();
        _document = await _portal.DocumentAsync();
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public void It_describes_itself_and_every_group()
    {
        Assert.NotEmpty(_document.Info.Title!);
        Assert.NotEmpty(_document.Info.Description!);
        Assert.All(_document.Tags!, tag => Assert.NotEmpty(tag.Description!));
        Assert.NotEmpty(_document.Tags!);
    }

    [Fact]
    public void It_describes_every_operation_once()
    {
        Assert.NotEmpty(Operations);
        Assert.All(Operations, o =>
        {
            Assert.NotEmpty(o.Operation.Summary!);
            Assert.NotEmpty(o.Operation.Description!);
            Assert.Single(o.Operation.Tags!);
        });
        var ids = Operations.Select(o => o.Operation.OperationId).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void It_describes_every_parameter_with_its_limits()
    {
        foreach (var (path, operation) in Operations)
        {
            var inPath = path.Split('/').Where(s => s.StartsWith('{')).Select(s => s.Trim('{', '}'));
            Assert.Equal(inPath, operation.Parameters!.Where(p => p.In == ParameterLocation.Path).Select(p => p.Name));
            foreach (var parameter in operation.Parameters!)
            {
                Assert.NotEmpty(parameter.Description!);
                var value = parameter.Schema!.Items ?? parameter.Schema;
                Assert.True(value.MaxLength is not null || value.Maximum is not null, $"{path} {parameter.Name} has no limit");
                Assert.True(parameter.Example is not null || parameter.Name == "cursor", $"{path} {parameter.Name} has no example");
            }
        }
    }

    [Fact]
    public void It_describes_every_answer_and_every_error()
    {
        foreach (var (path, operation) in Operations)
        {
            Assert.Superset(new HashSet<string>(["200", "304", "400", "412", "429", "500"]), operation.Responses!.Keys.ToHashSet());
            Assert.Equal(path.Contains('{', StringComparison.Ordinal), operation.Responses.ContainsKey("404"));
            foreach (var (status, answer) in operation.Responses)
            {
                Assert.NotEmpty(answer.Description!);
                if (status is "301" or "304") continue;
                var content = Assert.Single(answer.Content!);
                Assert.NotNull(content.Value.Schema);
                Assert.Equal(status != "200", content.Key == "application/problem+json");
            }

            Assert.Contains("ETag", operation.Responses["200"].Headers!.Keys);
            Assert.Contains("Retry-After", operation.Responses["429"].Headers!.Keys);
        }
    }

    [Fact]
    public void It_describes_every_field_and_every_reference_leads_somewhere()
    {
        foreach (var (name, schema) in _document.Components!.Schemas!)
        {
            Assert.NotEmpty(schema.Description!);
            Assert.Equal((schema.Properties?.Keys ?? []).Order(), (schema.Required ?? new HashSet<string>()).Order());
            foreach (var (field, shape) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
                Assert.False(string.IsNullOrEmpty(shape.Description), $"{name}.{field} is not described");
        }

        var references = _document.Components.Schemas.Values
            .SelectMany(s => s.Properties?.Values ?? [])
            .Concat(Operations.SelectMany(o => o.Operation.Responses!.Values).SelectMany(r => r.Content?.Values ?? []).Select(c => c.Schema!))
            .SelectMany(s => (IEnumerable<IOpenApiSchema>)[s, .. s.OneOf ?? [], .. s.Items is { } items ? [items] : Array.Empty<IOpenApiSchema>()])
            .OfType<OpenApiSchemaReference>()
            .ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(reference.Target));
    }

    [Fact]
    public async Task Nothing_of_the_administration_or_of_the_pages_is_in_it()
    {
        Assert.All(_document.Paths.Keys, path => Assert.StartsWith("/api/v1/", path, StringComparison.Ordinal));
        using var other = await _portal.GetAsync("/openapi/v2.json");
        other.ShouldBeProblem(System.Net.HttpStatusCode.NotFound);
    }
}

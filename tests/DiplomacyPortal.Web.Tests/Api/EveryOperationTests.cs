using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Tests.Api;

/// <summary>Walks the document and calls all that it describes.</summary>
public sealed class EveryOperationTests : IAsyncLifetime
{
    private static readonly string[] Hostile =
    [
        "'; DROP TABLE Articles; --", "\" OR 1=1", "<script>alert(1)</script>", "../../etc/passwd", "%00", "\0\u0001\u202E", "{0}{1}%s%n", "😀🏳️‍🌈",
        "NEAR(a b)*^:",
        "-1", "0", "101", "99999999999999999999", "1e9", "0x10", "١٢", "NaN", "true", "null", "[]", "{}", "2024-13-45", "9999-12-31", "0000", "-0001",
        "XXXX-09-22",
        "a:b:c", "AAAA", "QXJ0aWNsZUtleTp7fQ", "QXJ0aWNsZUtleTpudWxs",

        // Cursors that no list has given, and that any could have.
        "QXJ0aWNsZUtleTp7IkRheSI6IjAwMDEtMDEtMDEiLCJJZCI6LTEsIlBsYWNlIjotNX0",
        "QXJ0aWNsZUtleTp7IkRheSI6bnVsbCwiSWQiOjIxNDc0ODM2NDcsIlBsYWNlIjoyMTQ3NDgzNjQ3fQ",
        "UGVyc29uS2V5OnsiQXJ0aWNsZXMiOi0xLCJOYW1lIjoiIiwiSWQiOjB9",
        "U3RhdGVtZW50S2V5OnsiRGF5IjoiOTk5OS0xMi0zMSIsIkFydGljbGUiOjAsIlN0YXJ0IjotMSwiSWQiOjB9",
    ];

    private RowPortal _portal = null!;
    private OpenApiDocument _document = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await ApiPortal.WithAsync([.. Samples.All, .. ToldSamples.All, .. Rows.Hostile.All]);
        await _portal.NameAsync("Quốc đảo Mẫu", EntityKind.Country, Samples.All.Concat(ToldSamples.All));
        await _portal.NameAsync("Bộ Ngoại giao", EntityKind.Organisation, ToldSamples.All);
        await _portal.NameAsync("Thủ đô Mẫu", EntityKind.City, ToldSamples.All);
        _document = await _portal.DocumentAsync();
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Good_parameters_are_answered_in_the_shape_described()
    {
        foreach (var (path, operation) in Operations())
        {
            await ShouldAnswerAsync(Address(path, operation), operation);
            foreach (var parameter in operation.Parameters!.Where(p => p.In == ParameterLocation.Query && p.Name != "cursor"))
            {
                var schema = parameter.Schema!.Items ?? parameter.Schema;
                foreach (var value in Good(parameter, schema)) await ShouldAnswerAsync(Address(path, operation, (parameter.Name!, value)), operation);
            }
        }
    }

    [Fact]
    public async Task Bad_parameters_are_refused_one_by_one_and_never_fail()
    {
        foreach (var (path, operation) in Operations())
        {
            foreach (var parameter in operation.Parameters!.Where(p => p.In == ParameterLocation.Query))
            {
                var several = parameter.Schema!.Items is not null;
                var doubled = string.Join('&', Enumerable.Range(1, several ? 13 : 2).Select(i => $"{parameter.Name}={i}"));
                await ShouldRefuseAsync($"{path}?{doubled}", parameter.Name!);
                await ShouldRefuseAsync($"{path}?{parameter.Name}={new string('a', 10_000)}", parameter.Name!);
                foreach (var value in Hostile) await ShouldNotFailAsync(Address(path, operation, (parameter.Name!, value)), operation);
            }

            await ShouldRefuseAsync($"{path}?unknown=1", "unknown");
            await ShouldRefuseAsync($"{path}?{Uri.EscapeDataString("\"><script>")}=1", "\"><script>");
            await ShouldNotFailAsync($"{path}?=&&==&%FF%FE&person%5B%5D=x", operation);
        }
    }

    [Fact]
    public async Task Addresses_of_nothing_are_not_found()
    {
        var slugs = Hostile.Append(new string('a', 10_000))
            .Where(s => !s.Contains('\0', StringComparison.Ordinal) && !s.StartsWith("..", StringComparison.Ordinal)).ToList();
        foreach (var (path, item) in _document.Paths.Where(p => p.Key.Contains('{', StringComparison.Ordinal)))
        {
            var operation = item.Operations!.Values.Single();
            foreach (var slug in slugs)
            {
                using var answer = await _portal.GetAsync(path.Replace("{slug}", Uri.EscapeDataString(slug), StringComparison.Ordinal));
                answer.ShouldBeProblem(HttpStatusCode.NotFound);
                await ShouldFitAsync(answer, operation);
            }
        }
    }

    private static IEnumerable<string> Good(IOpenApiParameter parameter, IOpenApiSchema schema) => parameter.Name switch
    {
        "person" => ["tran-van-an"],
        "source" => ["Báo Mẫu", "khong-ro-nguon"],
        "country" => ["quoc-dao-mau"],
        "organisation" => ["bo-ngoai-giao"],
        "place" => ["thu-do-mau", "quoc-dao-mau"],
        _ when schema.Enum is { Count: > 0 } values => values.Select(v => (string)v!),
        _ when schema.Minimum is { } least => [least, schema.Maximum!],
        _ => [parameter.Example!.ToString()],
    };

    private IEnumerable<(string Path, OpenApiOperation Operation)> Operations() => _document.Paths.SelectMany(path =>
        Slugs(path.Key).Select(slug => (path.Key.Replace("{slug}", slug, StringComparison.Ordinal), path.Value.Operations!.Values.Single())));

    private static IEnumerable<string> Slugs(string path) => path switch
    {
        _ when !path.Contains('{', StringComparison.Ordinal) => [""],
        _ when path.Contains("/articles/", StringComparison.Ordinal) =>
            [Samples.Talks.Slug, Samples.Undated.Slug, ToldSamples.Summit.Slug, .. Rows.Hostile.All.Select(a => a.Slug)],
        _ when path.Contains("/people/", StringComparison.Ordinal) => ["tran-van-an", "peter-marlow"],
        _ when path.Contains("/places/", StringComparison.Ordinal) => ["quoc-dao-mau", "thu-do-mau"],
        _ when path.Contains("/organisations/", StringComparison.Ordinal) => ["bo-ngoai-giao"],
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "No sample has such an address."),
    };

    /// <summary>With what else must be given.</summary>
    private static string Address(string path, OpenApiOperation operation, params IEnumerable<(string Name, string Value)> given)
    {
        var required = operation.Parameters!.Where(p => p is { Required: true, In: ParameterLocation.Query } && given.All(g => g.Name != p.Name));
        var all = given.Concat(required.Select(p => (p.Name!, p.Example!.ToString())));
        return $"{path}?{string.Join('&', all.Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}"))}";
    }

    private async Task ShouldAnswerAsync(string address, OpenApiOperation operation)
    {
        using var answer = await _portal.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
        await ShouldFitAsync(answer, operation);
    }

    private async Task ShouldNotFailAsync(string address, OpenApiOperation operation)
    {
        using var answer = await _portal.GetAsync(address);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{address}: {answer.StatusCode}");
        await ShouldFitAsync(answer, operation);
    }

    private async Task ShouldRefuseAsync(string address, string parameter)
    {
        using var answer = await _portal.GetAsync(address);
        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Contains(parameter, problem["errors"]!.AsArray().Select(e => (string)e!["parameter"]!));
        Assert.All(problem["errors"]!.AsArray(), e => Assert.NotEmpty((string)e!["message"]!));
    }

    private static async Task ShouldFitAsync(HttpResponseMessage answer, OpenApiOperation operation)
    {
        var described = Assert.Contains(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture), operation.Responses!);
        var content = Assert.Single(described.Content!);
        Assert.Equal(content.Key, answer.Content.Headers.ContentType?.MediaType);
        if (content.Key == "text/plain") return;
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Empty(SchemaCheck.Misfits(content.Value.Schema!, JsonNode.Parse(text)));
    }
}

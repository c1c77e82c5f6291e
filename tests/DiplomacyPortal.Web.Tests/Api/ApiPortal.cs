using System.Net;
using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.OpenApi;

namespace DiplomacyPortal.Web.Tests.Api;

/// <summary>What tests of the API ask of a portal.</summary>
internal static class ApiPortal
{
    private static readonly IReadOnlyDictionary<string, string> Unlimited = new Dictionary<string, string> { ["Api:RequestsPerMinute"] = "0" };

    public static Task<RowPortal> WithAsync(params IEnumerable<ArticleSample> samples) => RowPortal.WithAsync(samples, settings: Unlimited);

    public static async Task<JsonNode> JsonAsync(this RowPortal portal, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await portal.SendAsync(HttpMethod.Get, address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{address}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    public static async Task<OpenApiDocument> DocumentAsync(this RowPortal portal)
    {
        using var answer = await portal.GetAsync("/openapi/v1.json");
        var read = OpenApiDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        return read.Document!;
    }

    /// <summary>All items of a list, page by page.</summary>
    public static async Task<IReadOnlyList<JsonNode>> ItemsAsync(this RowPortal portal, string address)
    {
        List<JsonNode> items = [];
        for (string? next = address; next is not null; Assert.InRange(items.Count, 0, 1000))
        {
            var page = await portal.JsonAsync(next);
            items.AddRange(page["items"]!.AsArray().Select(item => item!.DeepClone()));
            next = (string?)page["next"];
        }

        return items;
    }

    public static void ShouldBeProblem(this HttpResponseMessage answer, HttpStatusCode expected)
    {
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}

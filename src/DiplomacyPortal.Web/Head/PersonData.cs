using System.Text.Json.Nodes;

namespace DiplomacyPortal.Web.Head;

/// <summary>
/// A leader in the words of schema.org. No office is told: <c>jobTitle</c> would be what the person is today, and the archive only
/// knows what an article called him on its day.
/// </summary>
internal static class PersonData
{
    /// <param name="description">Of the biography that an editor wrote; null or empty for none.</param>
    public static JsonObject Of(string site, string slug, string name, IReadOnlyList<string> spellings, string? description) => LinkedData.Thing(
        "Person",
        ("@id", Id(site, slug)),
        ("name", name),
        ("alternateName", LinkedData.All(spellings.Select(s => (JsonNode?)s))),
        ("description", string.IsNullOrEmpty(description) ? null : description),
        ("url", $"{site}/people/{slug}"));

    /// <summary>As part of something else.</summary>
    public static JsonObject Mentioned(string site, string slug, string name) =>
        LinkedData.Thing("Person", ("@id", Id(site, slug)), ("name", name), ("url", $"{site}/people/{slug}"));

    private static string Id(string site, string slug) => $"{site}/people/{slug}#person";
}

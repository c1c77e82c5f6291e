using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Head;

/// <summary>Writes things in the words of schema.org as JSON-LD, for the head of a page.</summary>
internal static class LinkedData
{
    /// <summary>
    /// Writes Vietnamese letters as they are, but &lt;, &gt;, &amp; and quotation marks by their numbers: inside of a script element
    /// nothing else ends what a hostile title begins ("&lt;/script&gt;", "&lt;!--").
    /// </summary>
    private static readonly JsonSerializerOptions InScript = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>A thing with those of the properties that have a value.</returns>
    public static JsonObject Thing(string type, params IEnumerable<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null and not JsonArray { Count: 0 }) thing[name] = value;
        }

        return thing;
    }

    /// <summary>By its name alone; null for none.</summary>
    public static JsonObject? Named(string type, string? name) =>
        name is not null && DisplayText.Line(name) is { Length: > 0 } line ? Thing(type, ("name", line)) : null;

    public static JsonArray All(IEnumerable<JsonNode?> nodes) => [.. nodes];

    /// <summary>A data block, which no browser runs and no Content-Security-Policy is asked about.</summary>
    public static IHtmlContent Script(IReadOnlyList<JsonObject> things)
    {
        var graph = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray([.. things]) };
        return new HtmlString($"<script type=\"application/ld+json\">{graph.ToJsonString(InScript)}</script>");
    }
}

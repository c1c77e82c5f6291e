using System.Text.Json.Nodes;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Head;

/// <summary>A place or an organisation in the words of schema.org.</summary>
internal static class EntityData
{
    public static JsonObject Of(string site, string path, string name, EntityKind kind, IEnumerable<string> otherNames) => LinkedData.Thing(
        TypeOf(kind),
        ("@id", $"{site}{path}#this"),
        ("name", name),
        ("alternateName", LinkedData.All(otherNames.Select(other => (JsonNode?)DisplayText.Line(other)))),
        ("url", site + path));

    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Country => "Country",
        EntityKind.Province => "AdministrativeArea",
        EntityKind.City => "City",
        EntityKind.Organisation => "Organization",
        _ => "Place",
    };
}

using System.Text.Json.Nodes;

namespace DiplomacyPortal.Web.Head;

/// <summary>The way from the front page to a page.</summary>
internal static class Breadcrumbs
{
    public static JsonObject Of(string site, params IEnumerable<(string Name, string Path)> steps) => LinkedData.Thing(
        "BreadcrumbList",
        ("itemListElement", LinkedData.All(steps.Select((step, i) => LinkedData.Thing(
            "ListItem", ("position", i + 1), ("name", step.Name), ("item", site + step.Path))))));
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>Asks for what the archive has of one alone: a person, a place, an organisation.</summary>
public static class OneOfArchive
{
    public static ArchiveFilter OfPerson(int id, string slug, string name) =>
        new() { Path = "/articles", People = [new(slug, DisplayText.Line(name), id)] };

    /// <summary>A country by the facet of countries: its address is the one that lists offer.</summary>
    public static ArchiveFilter OfEntity(int id, string slug, string name, EntityKind kind) => new()
    {
        Path = "/articles",
        Entities =
        [
            new(
                kind switch
                {
                    EntityKind.Country => FilterField.Country,
                    EntityKind.Organisation => FilterField.Organisation,
                    _ => FilterField.Place,
                },
                slug,
                DisplayText.Line(name),
                id),
        ],
    };
}

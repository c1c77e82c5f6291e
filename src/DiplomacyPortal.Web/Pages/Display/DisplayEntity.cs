using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Says what a place or an organisation is.</summary>
public sealed class DisplayEntity(IStringLocalizer<Texts> text)
{
    public string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Country => text["Entity.Country"],
        EntityKind.Region => text["Entity.Region"],
        EntityKind.Province => text["Entity.Province"],
        EntityKind.City => text["Entity.City"],
        EntityKind.Site => text["Entity.Site"],
        _ => text["Entity.Organisation"],
    };
}

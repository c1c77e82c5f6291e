using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Says what a place or an organisation is, and what it is called: in English by its English name, where it has one.</summary>
public sealed class DisplayEntity(IStringLocalizer<Texts> text, PageLanguage language)
{
    /// <param name="name">As the archive has it.</param>
    public ShownName Name(string name)
    {
        var line = DisplayText.Line(name);
        if (!language.IsEnglish) return new(line, null);
        return EnglishNames.Of(line) is { } english ? new(english, null) : new(line, language.OfTexts);
    }

    public ShownLine Names(IEnumerable<string> names) => ShownLine.Of(names.Select(Name), ", ");

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

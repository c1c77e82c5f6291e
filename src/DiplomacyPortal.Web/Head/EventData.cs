using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Pages.Articles;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Head;

/// <summary>Events in the words of schema.org, with their local days as precisely as they are known.</summary>
internal sealed class EventData(IStringLocalizer<Texts> text, DisplayEvent kinds, DisplayEntity entities)
{
    private const int LongestDescription = 300;
    private const int LongestName = 110;

    /// <summary>As the timeline lists it.</summary>
    public JsonObject Of(string site, EventLine line)
    {
        var (start, end) = MachineDate.Range(line.Date.Value);
        return LinkedData.Thing(
            "Event",
            ("name", Name(kinds.Kind(line.Kind, line.Years), line.Parties, line.Summary)),
            ("description", DisplayText.Cited(line.Summary, LongestDescription)),
            ("startDate", start),
            ("endDate", end),
            ("location", LinkedData.All(line.Places.Select(p => LinkedData.Named("Place", entities.Name(p).Text)))),
            ("attendee", LinkedData.All(line.People.Select(p => PersonData.Mentioned(site, p.Slug, DisplayText.Line(p.Name))))),
            ("subjectOf", LinkedData.All(line.Reports.Select(r => new JsonObject { ["@id"] = $"{site}/articles/{r.Slug}#article" }))));
    }

    /// <summary>As one article tells it.</summary>
    public JsonObject Told(Passages.Told told)
    {
        var (start, end) = MachineDate.Range(told.Value);
        return LinkedData.Thing(
            "Event",
            ("name", Name(kinds.Kind(told.Kind, told.Years), told.Parties, told.Summary)),
            ("startDate", start),
            ("endDate", end),
            ("location", LinkedData.Named("Place", told.Place is { } place ? entities.Name(place).Text : null)));
    }

    /// <summary>Its kind alone is the name of many; it tells one by whose relations it is of, or by the words of the text.</summary>
    private string Name(string kind, IReadOnlyList<string> parties, string summary) => text[
        "Event.Named",
        kind,
        parties.Count > 0 ? string.Join(text["Events.Between"], parties.Select(p => entities.Name(p).Text)) : DisplayText.Cited(summary, LongestName)];
}

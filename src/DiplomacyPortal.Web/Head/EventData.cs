using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Pages.Articles;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Head;

/// <summary>Events in the words of schema.org, with their local days as precisely as they are known.</summary>
internal sealed class EventData(IStringLocalizer<Texts> text, DisplayEvent kinds)
{
    private const int LongestDescription = 300;

    /// <summary>As the timeline lists it.</summary>
    public JsonObject Of(string site, EventLine line)
    {
        var (start, end) = MachineDate.Range(line.Date.Value);
        return LinkedData.Thing(
            "Event",
            ("name", Name(line)),
            ("description", DisplayText.Excerpt(line.Summary, LongestDescription)),
            ("startDate", start),
            ("endDate", end),
            ("location", LinkedData.All(line.Places.Select(p => LinkedData.Named("Place", p)))),
            ("attendee", LinkedData.All(line.People.Select(p => PersonData.Mentioned(site, p.Slug, DisplayText.Line(p.Name))))),
            ("subjectOf", LinkedData.All(line.Reports.Select(r => new JsonObject { ["@id"] = $"{site}/articles/{r.Slug}#article" }))));
    }

    /// <summary>As one article tells it.</summary>
    public static JsonObject Told(Passages.Told told, DisplayEvent kinds)
    {
        var (start, end) = MachineDate.Range(told.Value);
        return LinkedData.Thing(
            "Event",
            ("name", kinds.Kind(told.Kind)),
            ("startDate", start),
            ("endDate", end),
            ("location", LinkedData.Named("Place", told.Place)));
    }

    private string Name(EventLine line)
    {
        var kind = kinds.Kind(line.Kind, line.Years);
        return line.Parties.Count > 0 ? $"{kind}: {string.Join(text["Events.Between"], line.Parties.Select(DisplayText.Line))}" : kind;
    }
}

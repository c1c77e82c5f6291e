using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names the levels of meetings for readers.</summary>
public sealed class DisplayLevel(IStringLocalizer<Texts> text)
{
    public string Of(MeetingLevel? level) => level switch
    {
        MeetingLevel.Leaders => text["Level.Leaders"],
        MeetingLevel.Organisations => text["Level.Organisations"],
        MeetingLevel.Deputies => text["Level.Deputies"],
        MeetingLevel.Ministers => text["Level.Ministers"],
        MeetingLevel.Officials => text["Level.Officials"],
        MeetingLevel.Others => text["Level.Others"],
        _ => text["Level.Unknown"],
    };

    /// <param name="value">As addresses have it.</param>
    public string Of(string value) => Of(Enum.GetValues<MeetingLevel>().Cast<MeetingLevel?>().FirstOrDefault(level => FoundMeetings.NameOf(level) == value));
}

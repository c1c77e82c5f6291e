using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names the kinds of events for readers; each is the first field of a line of the extraction's Lexicon/events.txt.</summary>
public sealed class DisplayEvent(IStringLocalizer<Texts> text)
{
    /// <param name="years">Of an anniversary, where its number is known.</param>
    public string Kind(string kind, int? years) => kind == "anniversary" && years is not null ? text["Event.AnniversaryOf", years] : Kind(kind);

    public string Kind(string kind) => kind switch
    {
        "call" => text["Event.Call"],
        "talks" => text["Event.Talks"],
        "meeting" => text["Event.Meeting"],
        "reception" => text["Event.Reception"],
        "visit" => text["Event.Visit"],
        "signing" => text["Event.Signing"],
        "attendance" => text["Event.Attendance"],
        "conference" => text["Event.Conference"],
        "speech" => text["Event.Speech"],
        "declaration" => text["Event.Declaration"],
        "upgrade" => text["Event.Upgrade"],
        "establishment" => text["Event.Establishment"],
        "anniversary" => text["Event.Anniversary"],
        "appointment" => text["Event.Appointment"],
        _ => text["Event.Other"],
    };
}

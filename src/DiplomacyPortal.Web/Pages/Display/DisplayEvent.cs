using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Names the kinds of events for readers; each is the first field of a line of the extraction's Lexicon/events.txt.</summary>
public sealed class DisplayEvent(IStringLocalizer<Texts> text)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["call"] = "Event.Call",
        ["talks"] = "Event.Talks",
        ["meeting"] = "Event.Meeting",
        ["reception"] = "Event.Reception",
        ["visit"] = "Event.Visit",
        ["signing"] = "Event.Signing",
        ["attendance"] = "Event.Attendance",
        ["conference"] = "Event.Conference",
        ["speech"] = "Event.Speech",
        ["declaration"] = "Event.Declaration",
        ["upgrade"] = "Event.Upgrade",
        ["establishment"] = "Event.Establishment",
        ["anniversary"] = "Event.Anniversary",
        ["appointment"] = "Event.Appointment",
    };

    /// <summary>The kinds that have a name, as addresses have them.</summary>
    public static IReadOnlyCollection<string> Kinds => Names.Keys;

    /// <param name="years">Of an anniversary, where its number is known.</param>
    public string Kind(string kind, int? years) => kind == "anniversary" && years is not null ? text["Event.AnniversaryOf", years] : Kind(kind);

    public string Kind(string kind) => text[Names.GetValueOrDefault(kind, "Event.Other")];
}

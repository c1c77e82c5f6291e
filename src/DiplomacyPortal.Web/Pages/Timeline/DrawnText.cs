using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>What the drawn timeline says of what is pointed at.</summary>
public sealed class DrawnText(IStringLocalizer<Texts> text, DisplayDate dates, DisplayEvent kinds, DisplayEntity entities)
{
    private const int MostPeople = 3;
    private const int LongestSummary = 100;
    private const int LongestPlace = 60;
    private const string Between = " · ";

    /// <summary>When, what, who and where; in the words of the article where nobody is named. What is only mentioned says so.</summary>
    public string Of(DrawnEvent shown)
    {
        List<string> parts = [dates.Short(shown.Value), kinds.Kind(shown.Kind, shown.Years)];
        parts.Add(shown.People.Count > 0
            ? string.Join(", ", shown.People.Take(MostPeople).Select(p => DisplayText.Line(p.Name)))
            : DisplayText.Cited(shown.Summary, LongestSummary));
        if (shown.Place is { } place) parts.Add(DisplayText.Shorten(entities.Name(place).Text, LongestPlace));
        if (!shown.Reported) parts.Add(text[FoundEvents.Mentioned.Label]);
        return string.Join(Between, parts);
    }

    public string Of(DayRange days, int count) => text["Drawn.Bundle", dates.Short(days.Edtf), count];

    public string Of(DrawnRow row, RowsBy? by) => text["Drawn.Row", NameOf(row, by), row.Count];

    public string NameOf(DrawnRow row, RowsBy? by) => (row.Name, by) switch
    {
        (null, RowsBy.Place) => text["Drawn.RestOfPlaces"],
        (null, _) => text["Drawn.RestOfLeaders"],
        ({ } place, RowsBy.Place) => entities.Name(place).Text,
        var (name, _) => name,
    };
}

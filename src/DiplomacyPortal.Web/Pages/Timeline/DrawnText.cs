using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>What the drawn timeline says of what is pointed at.</summary>
public sealed class DrawnText(
    IStringLocalizer<Texts> text, DisplayDate dates, DisplayEvent kinds, DisplayEntity entities, PageLanguage language)
{
    private const int MostPeople = 3;
    private const int LongestSummary = 100;
    private const int LongestPlace = 60;
    private const string Between = " · ";

    /// <summary>When, what, who and where; in the words of the article where nobody is named. What is only mentioned says so.</summary>
    public ShownLine Of(DrawnEvent shown) => ShownLine.Of(Parts(shown, withArticle: true), Between);

    /// <summary>
    /// The same for whoever has it read out: a label has one language, so an English one has no words of the article. These stand in the
    /// list below the drawing.
    /// </summary>
    public string Label(DrawnEvent shown) => ShownLine.Of(Parts(shown, withArticle: !language.IsEnglish), Between).Text;

    public string Of(DayRange days, int count) => text["Drawn.Bundle", dates.Short(days.Edtf), count];

    public string Of(DrawnRow row, RowsBy? by) => text["Drawn.Row", NameOf(row, by).Text, row.Count];

    public ShownName NameOf(DrawnRow row, RowsBy? by) => (row.Name, by) switch
    {
        (null, RowsBy.Place) => new(text["Drawn.RestOfPlaces"], null),
        (null, _) => new(text["Drawn.RestOfLeaders"], null),
        ({ } place, RowsBy.Place) => entities.Name(place),
        var (name, _) => new(name, null),
    };

    private IEnumerable<ShownName> Parts(DrawnEvent shown, bool withArticle)
    {
        yield return new(dates.Short(shown.Value), null);
        yield return new(kinds.Kind(shown.Kind, shown.Years), null);
        if (shown.People.Count > 0)
            yield return new(string.Join(", ", shown.People.Take(MostPeople).Select(p => DisplayText.Line(p.Name))), null);
        else if (withArticle)
            yield return new(DisplayText.Cited(shown.Summary, LongestSummary), language.OfTexts);
        if (shown.Place is { } place && entities.Name(place) is var name)
            yield return name with { Words = DisplayText.Shorten(name.Words, LongestPlace) };
        if (!shown.Reported) yield return new(text[FoundEvents.Mentioned.Label], null);
    }
}

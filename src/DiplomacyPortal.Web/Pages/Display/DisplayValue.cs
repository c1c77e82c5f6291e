using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Writes what a filter asks for as readers call it.</summary>
public sealed class DisplayValue(
    IStringLocalizer<Texts> text,
    DisplayDate dates,
    DisplayEvent events,
    DisplayLevel levels,
    DisplayEntity entities,
    PageLanguage language)
{
    private const int LongestQuery = 60;

    /// <returns>All that narrows a list; empty where nothing does.</returns>
    public ShownLine Of(ArchiveFilter filter) => ShownLine.Of(filter.Active().Select(part => Of(part.Field, part.Value)), " · ");

    /// <param name="value">A query, a name, a date in EDTF, a publisher, a kind of event, the slug of a topic, a level, or the key of a kind's label.</param>
    public ShownName Of(FilterField field, string value) => field switch
    {
        FilterField.Source when value != ArchiveFilter.NoSource => new(DisplayText.Line(value), language.OfTexts),
        FilterField.Country or FilterField.Organisation or FilterField.Place => entities.Name(value),
        _ => new(Words(field, value), null),
    };

    private string Words(FilterField field, string value) => field switch
    {
        FilterField.Q => text[
            value.Any(unit => Folding.Fold(unit) == '"') ? "Filter.Chip.QuotedQuery" : "Filter.Chip.Query",
            DisplayText.Shorten(value, LongestQuery)],
        FilterField.From => text["Filter.Chip.From", dates.Short(value)],
        FilterField.To => text["Filter.Chip.To", dates.Short(value)],
        FilterField.Year => dates.Short(value),
        FilterField.Source => text["Article.NoPublisher"],
        FilterField.Event => events.Kind(value),
        FilterField.Level => levels.Of(value),
        FilterField.Topic => DisplayTopic.Of(value),
        FilterField.Kind => text[value],
        _ => DisplayText.Line(value),
    };
}

using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// Writes an office as the language has it: "nguyên Bộ trưởng Ngoại giao Hoa Kỳ", "former Secretary of State of the United States".
/// </summary>
public sealed class DisplayOffice(IStringLocalizer<Texts> text, PageLanguage language)
{
    private const int LongestTitle = 160;

    /// <param name="title">One office or several, as a text writes them before a name: "Tổng Bí thư, Chủ tịch nước".</param>
    public ShownName Borne(string title) => Shown(DisplayText.Shorten(title, LongestTitle), null);

    public ShownName Of(string name, string? country, Tenure tenure)
    {
        var office = DisplayText.Line(name);
        var shown = Shown(office, country);

        if (country is not null && !Says(office, country))
            shown = shown.Within(text["Office.OfCountry", ShownName.Place, CountryOf(DisplayText.Line(country))]);
        return tenure switch
        {
            Tenure.Former => shown.Within(text["Office.Former", ShownName.Place]),
            Tenure.Late => shown.Within(text["Office.Late", ShownName.Place]),
            Tenure.Acting => shown.Within(text["Office.Acting", ShownName.Place]),

            // Who is elect is new by that very word.
            Tenure.New when !shown.Words.Contains("-elect", StringComparison.Ordinal) => shown.Within(text["Office.New", ShownName.Place]),
            _ => shown,
        };
    }

    /// <summary>"Bí thư thứ nhất Đảng Cộng sản Cuba" says its country already, and so does "Đại sứ Mỹ" that it is of Hoa Kỳ.</summary>
    private static bool Says(string office, string country)
    {
        if (office.Contains(country, StringComparison.OrdinalIgnoreCase)) return true;
        var words = SearchWords.Of(office);
        return Enumerable.Range(0, words.Count).Any(i => Synonyms.Longest(words, i, _ => true) is { } found && found.Names.Any(n => n.Written == country));
    }

    private ShownName Shown(string office, string? country) =>
        language.IsEnglish && EnglishOffices.Of(office, country) is { } english ? new(english, null) : new(office, language.OfTexts);

    private string CountryOf(string country) => language.IsEnglish ? EnglishNames.InText(country) ?? country : country;
}

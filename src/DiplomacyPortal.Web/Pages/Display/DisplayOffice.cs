using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// Writes an office as the language has it: "nguyên Bộ trưởng Ngoại giao Hoa Kỳ", "former Secretary of State of the United States".
/// </summary>
public sealed class DisplayOffice(IStringLocalizer<Texts> text, PageLanguage language)
{
    /// <summary>Where the office stands among the words of a text.</summary>
    private const string Place = "{0}";

    public ShownName Of(string name, string? country, Tenure tenure)
    {
        var office = DisplayText.Line(name);
        var english = language.IsEnglish ? EnglishOffices.Of(office, country) : null;
        var shown = new ShownName(english ?? office, english is null ? language.OfTexts : null);

        // "Bí thư thứ nhất Đảng Cộng sản Cuba" says its country already.
        if (country is not null && !office.Contains(country, StringComparison.OrdinalIgnoreCase))
            shown = shown.Within(text["Office.OfCountry", Place, CountryOf(DisplayText.Line(country))]);
        return tenure switch
        {
            Tenure.Former => shown.Within(text["Office.Former", Place]),
            Tenure.Late => shown.Within(text["Office.Late", Place]),
            Tenure.Acting => shown.Within(text["Office.Acting", Place]),

            // Who is elect is new by that very word.
            Tenure.New when english?.Contains("-elect", StringComparison.Ordinal) != true => shown.Within(text["Office.New", Place]),
            _ => shown,
        };
    }

    private string CountryOf(string country) => language.IsEnglish ? EnglishNames.InText(country) ?? country : country;
}

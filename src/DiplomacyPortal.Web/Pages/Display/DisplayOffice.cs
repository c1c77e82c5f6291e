using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Writes an office as Vietnamese has it: "nguyên Bộ trưởng Ngoại giao Hoa Kỳ".</summary>
public sealed class DisplayOffice(IStringLocalizer<Texts> text)
{
    public string Of(string name, string? country, Tenure tenure)
    {
        var office = DisplayText.Line(name);

        // "Bí thư thứ nhất Đảng Cộng sản Cuba" says its country already.
        if (country is not null && !office.Contains(country, StringComparison.OrdinalIgnoreCase))
            office = text["Office.OfCountry", office, DisplayText.Line(country)];
        return tenure switch
        {
            Tenure.Former => text["Office.Former", office],
            Tenure.Late => text["Office.Late", office],
            Tenure.Acting => text["Office.Acting", office],
            Tenure.New => text["Office.New", office],
            _ => office,
        };
    }
}

using System.Globalization;

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Writes numbers as SVG has them, whatever the reader's language: in Vietnamese 0.5 is written "0,5".</summary>
public static class Svg
{
    /// <summary>A tenth of a unit is finer than any screen shows.</summary>
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <returns>A length as a part of a whole: a drawing whose lengths are such grows with its place, and its letters do not.</returns>
    public static string Percent(double part, double whole) => (Math.Round(100 * part / whole, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

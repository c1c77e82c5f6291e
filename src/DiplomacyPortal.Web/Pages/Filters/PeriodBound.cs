using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// Reads the start or the end of a period as a reader types it: day first, as this portal writes dates itself ("tháng 9/2024"), year first,
/// or EDTF.
/// </summary>
public static partial class PeriodBound
{
    /// <returns>Null where it is no date, no such day exists, or its year is not known.</returns>
    public static PartialDate? Parse(string typed)
    {
        // Composed with care: Normalize alone throws at half of a pair and at what is no character.
        var text = Blanks().Replace(PlainText.Of(typed), "");
        var date = DayFirst().Match(text) is { Success: true } dayFirst ? Of(dayFirst)
            : YearFirst().Match(text) is { Success: true } yearFirst ? Of(yearFirst)
            : PartialDate.Parse(text);
        return date is { Low: not null } ? date : null;
    }

    private static PartialDate? Of(Match match) => (match.Groups["day"].Success, match.Groups["month"].Success) switch
    {
        (true, _) => PartialDate.Day(Number(match, "year"), Number(match, "month"), Number(match, "day")),
        (_, true) => PartialDate.Month(Number(match, "year"), Number(match, "month")),
        _ => PartialDate.Year(Number(match, "year")),
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^((ngày)?(?<day>[0-9]{1,2})([/.\-]|,?tháng)|(tháng)?)(?<month>[0-9]{1,2})([/.\-]|,?năm)(?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(năm)?(?<year>[0-9]{4})([/.\-](?<month>[0-9]{1,2})([/.\-](?<day>[0-9]{1,2}))?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}

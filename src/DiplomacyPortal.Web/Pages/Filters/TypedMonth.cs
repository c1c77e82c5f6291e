using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>A month in what was typed into the search box: "Tô Lâm tháng 9/2024", "September 2024". Words would be sought, a filter knows time.</summary>
/// <param name="Rest">What else was typed.</param>
public sealed partial record TypedMonth(PartialDate Month, string Rest)
{
    /// <returns>Null where there is none, or where it is within a day or a quotation.</returns>
    public static TypedMonth? Read(string typed)
    {
        var text = PlainText.Of(typed);
        if (text.Any(unit => Folding.Fold(unit) == '"')) return null;
        var match = ByNumber().Match(text) is { Success: true } number ? number : ByName().Match(text);
        if (!match.Success || MonthOf(match) is not { } month) return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (PartialDate.Month(year, month) is not { } date) return null;
        return new(date, $"{text[..match.Index]} {text[(match.Index + match.Length)..]}".Trim(' ', ',', ';'));
    }

    private static int? MonthOf(Match match)
    {
        if (match.Groups["month"].Success) return int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var name = match.Groups["name"].Value;
        var index = Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    /// <summary>"tháng 9/2024", "tháng 9 năm 2024", "9/2024"; not the end of "25/9/2024", and not in the digits of other scripts.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d]|\d\s*[/.\-]\s*|\d\s+)((trong|vào)\s+)?"
        + @"((tháng|thang)\s*(?<month>[0-9]{1,2})(\s*[/.\-]\s*|,?\s*(năm|nam)\s*|\s+)|(?<month>[0-9]{1,2})[/.\-])(?<year>[0-9]{4})(?!\d|[/.\-]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByNumber();

    /// <summary>"September 2024", "in Sept. 2024"; not the end of "25 September 2024".</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d]|\d\s+)(in\s+)?(?<name>[a-z]{3,9})\.?,?\s+(?<year>[0-9]{4})(?!\d|[/.\-]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByName();
}

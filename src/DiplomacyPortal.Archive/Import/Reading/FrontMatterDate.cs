using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Reads a date as people write it into a YAML block: EDTF, YAML's own form with or without an hour, or day first.</summary>
internal static partial class FrontMatterDate
{
    /// <returns>Null for what is no date, and for one from before there were newspapers, as 0001-01-01 is.</returns>
    public static PartialDate? Read(string value) => Parse(value) is { } date && !(date.Low < NewsDays.First) ? date : null;

    private static PartialDate? Parse(string value)
    {
        if (PartialDate.Parse(value) is { } edtf) return edtf;
        var match = YearFirst().Match(value) is { Success: true } yearFirst ? yearFirst : DayFirst().Match(value);
        if (!match.Success) return null;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return day is { } d ? PartialDate.Day(year!.Value, month!.Value, d) : PartialDate.Month(year!.Value, month!.Value);
    }

    private static int? Number(Match match, string part) =>
        match.Groups[part] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}.*)?\z")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A((?<day>[0-9]{1,2})/)?(?<month>[0-9]{1,2})/(?<year>[0-9]{4})\z")]
    private static partial Regex DayFirst();
}

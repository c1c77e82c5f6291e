using System.Globalization;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// A date as precise as it is known, written in EDTF (ISO 8601-2): <c>2023-03-29</c>, <c>2024-09</c>, <c>2015</c>,
/// <c>2024-09-22/2024-09-26</c>, <c>2024-09?</c>, <c>XXXX-09-22</c>.
/// </summary>
/// <remarks>Two are equal when their texts are. Source: https://www.loc.gov/standards/datetime/</remarks>
public sealed record PartialDate
{
    private PartialDate(string edtf, DateOnly? low, DateOnly? high) => (Edtf, Low, High) = (edtf, low, high);

    public string Edtf { get; }

    /// <summary>The first day it can mean; null when the year is not known.</summary>
    public DateOnly? Low { get; }

    /// <summary>The last day it can mean; null when the year is not known.</summary>
    public DateOnly? High { get; }

    /// <returns>Null for a day that the calendar does not have.</returns>
    public static PartialDate? Day(int year, int month, int day) => Parse($"{year:D4}-{month:D2}-{day:D2}");

    /// <returns>Null for a month that the calendar does not have.</returns>
    public static PartialDate? Month(int year, int month) => Parse($"{year:D4}-{month:D2}");

    /// <returns>Null outside the years 1 to 9999.</returns>
    public static PartialDate? Year(int year) => Parse($"{year:D4}");

    /// <returns>A day of an unknown year; null for a day that no year has.</returns>
    public static PartialDate? DayOfUnknownYear(int month, int day) => Parse($"XXXX-{month:D2}-{day:D2}");

    /// <returns>Null when the end lies before the start, or either has no year.</returns>
    public static PartialDate? Interval(PartialDate start, PartialDate end) => Parse($"{start.Edtf}/{end.Edtf}");

    /// <summary>Reads the part of EDTF named above.</summary>
    /// <returns>Null for any other text.</returns>
    public static PartialDate? Parse(string? edtf)
    {
        if (edtf is null) return null;
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Bounds(edtf) is { } single ? new PartialDate(edtf, single.Low, single.High) : null;
        return Bounds(edtf[..slash]) is { Low: { } low } && Bounds(edtf[(slash + 1)..]) is { High: { } high } && low <= high
            ? new PartialDate(edtf, low, high)
            : null;
    }

    public override string ToString() => Edtf;

    public bool Equals(PartialDate? other) => Edtf == other?.Edtf;

    public override int GetHashCode() => Edtf.GetHashCode(StringComparison.Ordinal);

    private static (DateOnly? Low, DateOnly? High)? Bounds(string text)
    {
        var parts = text.TrimEnd('?').Split('-');
        if (text.Length - text.TrimEnd('?').Length > 1 || parts.Length > 3 || parts[0].Length != 4) return null;
        if (!Number(parts, 1, 2, 12, out var month) || !Number(parts, 2, 2, 31, out var day)) return null;
        if (parts[0] == "XXXX") return month > 0 && day > 0 && day <= DateTime.DaysInMonth(2000, month) ? (null, null) : null;
        if (!Number(parts, 0, 4, 9999, out var year) || year == 0) return null;
        if (day > 0) return day <= DateTime.DaysInMonth(year, month) ? (new(year, month, day), new(year, month, day)) : null;
        if (month > 0) return (new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));
        return (new(year, 1, 1), new(year, 12, 31));
    }

    /// <returns>True when the part is absent (0), or a number of that many digits from 1 to the limit.</returns>
    private static bool Number(string[] parts, int index, int digits, int limit, out int value)
    {
        value = 0;
        return index >= parts.Length
            || (parts[index].Length == digits
                && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out value)
                && value >= 1 && value <= limit);
    }
}

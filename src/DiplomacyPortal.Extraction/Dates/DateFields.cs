namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The numbers of a date as far as the text gives them.</summary>
internal readonly record struct DateFields(int? Year, int? Month, int? Day)
{
    /// <summary>A leap year, as "29/2" is a day of some year.</summary>
    private const int AnyYear = 2000;

    public static DateFields OfYear(int? year) => new(year, null, null);

    public bool IsDay => Day is not null;

    /// <summary>False for what no calendar has ("31/2").</summary>
    public bool Exists => Day is not { } day || Month is not { } month || day <= DateTime.DaysInMonth(Year ?? AnyYear, month);

    public PartialDate? Value => (Year, Month, Day) switch
    {
        ({ } year, { } month, { } day) => PartialDate.Day(year, month, day),
        ({ } year, { } month, null) => PartialDate.Month(year, month),
        ({ } year, null, null) => PartialDate.Year(year),
        (null, { } month, { } day) => PartialDate.DayOfUnknownYear(month, day),
        _ => null,
    };

    public bool IsBefore(DateFields other) => (Year ?? 0, Month ?? 0, Day ?? 0).CompareTo((other.Year ?? 0, other.Month ?? 0, other.Day ?? 0)) < 0;
}

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The numbers of a date as far as the text gives them.</summary>
internal readonly record struct DateFields(int? Year, int? Month, int? Day)
{
    public bool IsDay => Day is not null;

    public PartialDate? Value => (Year, Month, Day) switch
    {
        ({ } year, { } month, { } day) => PartialDate.Day(year, month, day),
        ({ } year, { } month, null) => PartialDate.Month(year, month),
        ({ } year, null, null) => PartialDate.Year(year),
        (null, { } month, { } day) => PartialDate.DayOfUnknownYear(month, day),
        _ => null,
    };
}

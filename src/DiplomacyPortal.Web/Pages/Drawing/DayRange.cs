using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Days that follow each other, as addresses name them: by years where they are whole years, else by months, else by days.</summary>
/// <param name="Last">Not before the first.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    private const int MonthsOfYear = 12;

    public int Days => Last.DayNumber - First.DayNumber + 1;

    public PartialDate From => Named(First);

    public PartialDate To => Named(Last);

    /// <summary>"2024", "2024-09/2024-10", "2024-09-22/2024-09-26".</summary>
    public string Edtf => From == To ? From.Edtf : $"{From.Edtf}/{To.Edtf}";

    private bool AreMonths => First.Day == 1 && Last.Day == DateTime.DaysInMonth(Last.Year, Last.Month);

    private bool AreYears => AreMonths && First.Month == 1 && Last.Month == MonthsOfYear;

    private int Months => ((Last.Year - First.Year) * MonthsOfYear) + Last.Month - First.Month + 1;

    /// <summary>As many years, months or days before it; null where the calendar does not have them all.</summary>
    public DayRange? Before => First == DateOnly.MinValue ? null : Moved(-1);

    public DayRange? After => Last == DateOnly.MaxValue ? null : Moved(1);

    public static DayRange OfYears(int first, int last) => new(new(first, 1, 1), new(last, MonthsOfYear, 31));

    public static DayRange OfMonth(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Whether it has a day of that year.</summary>
    public bool Has(int year) => year >= First.Year && year <= Last.Year;

    /// <returns>What both have; null where that is nothing.</returns>
    public DayRange? Within(DayRange other)
    {
        var (first, last) = (First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);
        return first <= last ? new(first, last) : null;
    }

    private DayRange? Moved(int times)
    {
        if (AreMonths)
        {
            var first = (First.Year * MonthsOfYear) + First.Month - 1 + (times * Months);
            return first >= MonthsOfYear && (first + Months - 1) / MonthsOfYear <= 9999 ? OfMonths(first, first + Months - 1) : null;
        }

        var start = First.DayNumber + (times * Days);
        return start >= 0 && start + Days - 1 <= DateOnly.MaxValue.DayNumber
            ? new(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + Days - 1))
            : null;
    }

    /// <param name="first">Counted from the year 0, as <paramref name="last"/> is.</param>
    private static DayRange OfMonths(int first, int last)
    {
        return new(OfMonth(first / MonthsOfYear, (first % MonthsOfYear) + 1).First, OfMonth(last / MonthsOfYear, (last % MonthsOfYear) + 1).Last);
    }

    private PartialDate Named(DateOnly day) =>
        (AreYears ? PartialDate.Year(day.Year) : AreMonths ? PartialDate.Month(day.Year, day.Month) : PartialDate.Day(day.Year, day.Month, day.Day))!;
}

using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>
/// How many articles may lie in each year, or in each month where all lie within about two years; the earliest first. What is chosen
/// of them is no reason to leave the others out.
/// </summary>
/// <param name="Bars">None where fewer than two would have any height.</param>
/// <param name="IsCut">Whether there are earlier ones than it has place for.</param>
/// <param name="Spread">How many articles may lie in several of the bars, and are counted in each.</param>
/// <param name="Undated">How many lie nowhere in it, as their date is unknown.</param>
public sealed record HitsOverTime(bool IsByMonth, IReadOnlyList<HitsOverTime.Bar> Bars, bool IsCut, int Spread, int Undated)
{
    /// <param name="Period">A year or a month.</param>
    /// <param name="IsChosen">Whether it, its year or a month of it is.</param>
    public sealed record Bar(PartialDate Period, int Count, bool IsChosen);

    /// <param name="mostMonths">As many are told by months; a longer time by years.</param>
    /// <param name="mostYears">The latest of more.</param>
    internal static HitsOverTime Of(TimeTally time, int mostMonths, int mostYears, Func<PartialDate, bool> isChosen) =>
        time.Extent is var (first, last) && MonthsBetween(first, last) < mostMonths
            ? ByMonth(time, first, last, isChosen)
            : ByYear(time, mostYears, isChosen);

    internal static int MonthsBetween(DateOnly first, DateOnly last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    private static HitsOverTime ByMonth(TimeTally time, DateOnly first, DateOnly last, Func<PartialDate, bool> isChosen)
    {
        var counts = time.Months(first, last).ToDictionary(m => m.Month, m => m.Count);
        var months = Enumerable.Range(0, MonthsBetween(first, last) + 1)
            .Select(i => first.Month - 1 + i)
            .Select(month => PartialDate.Month(first.Year + (month / 12), (month % 12) + 1)!);
        var bars = months.Select(m => new Bar(m, counts.GetValueOrDefault(m), isChosen(m))).ToList();
        return new(true, bars, false, time.CountAcrossMonths(first, last), time.Undated);
    }

    /// <summary>With the empty years in between, unless they are so many that only those with articles have place.</summary>
    private static HitsOverTime ByYear(TimeTally time, int most, Func<PartialDate, bool> isChosen)
    {
        var years = time.Years();
        var counts = years.ToDictionary(y => y.Year, y => y.Count);
        var shown = years.TakeLast(most).Select(y => y.Year);
        if (years.Count > 0 && (First: years[0].Year.Low!.Value.Year, Last: years[^1].Year.Low!.Value.Year) is var span && span.Last - span.First < most)
            shown = Enumerable.Range(span.First, span.Last - span.First + 1).Select(y => PartialDate.Year(y)!);
        return new(
            false, [.. shown.Select(y => new Bar(y, counts.GetValueOrDefault(y), isChosen(y)))], years.Count > most, time.CountAcrossYears(), time.Undated);
    }
}

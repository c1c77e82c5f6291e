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
}

using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>Of what years and months a reader is told: as values to choose, and as the bars of a chart.</summary>
internal sealed class FoundPeriods
{
    /// <summary>About two years are told by their months.</summary>
    private const int MostMonths = 24;

    private const int MostBars = 40;

    private readonly TimeTally _time;
    private readonly IReadOnlyList<PartialDate> _chosen;

    /// <param name="time">Of all times, whatever of them is chosen.</param>
    /// <param name="chosen">Years and months.</param>
    public FoundPeriods(TimeTally time, IReadOnlyList<PartialDate> chosen)
    {
        (_time, _chosen) = (time, chosen);
        var years = time.Years();
        var span = ToldByMonth();
        Years = new Facet(FilterField.Year, Values(years, c => c.Edtf.Length == 4));
        Months = new Facet(FilterField.Year, Values(chosen.Count == 0 && span is not null ? MonthsIn(span.Value) : OfChosenYears(), c => c.Edtf.Length == 7));
        var overTime = HitsOverTime.Of(time, MostMonths, MostBars, period => _chosen.Any(c => IsWithin(period, c) || IsWithin(c, period)));

        // Of one value its figure in the list tells as much.
        OverTime = overTime.Bars.Count(b => b.Count > 0) > 1 ? overTime : overTime with { Bars = [] };
    }

    public Facet Years { get; }

    public Facet Months { get; }

    public HitsOverTime OverTime { get; }

    private List<FacetValue> Values(IReadOnlyList<(PartialDate Period, int Count)> found, Func<PartialDate, bool> isOne)
    {
        var chosen = _chosen.Where(isOne).ToList();
        return
        [
            .. found.Reverse().Take(Facet.MostValues)
                .Concat(chosen.Select(c => found.FirstOrDefault(f => f.Period == c, (Period: c, Count: 0))))
                .Distinct()
                .OrderByDescending(f => f.Period.Edtf, StringComparer.Ordinal)
                .Select(f => new FacetValue(f.Period.Edtf, null, f.Count, chosen.Contains(f.Period))),
        ];
    }

    /// <returns>The span of all that is found; null where it is longer than months are told of.</returns>
    private (DateOnly First, DateOnly Last)? ToldByMonth() =>
        _time.Extent is var (first, last) && HitsOverTime.MonthsBetween(first, last) < MostMonths ? (first, last) : null;

    private IReadOnlyList<(PartialDate Month, int Count)> MonthsIn((DateOnly First, DateOnly Last) span) => _time.Months(span.First, span.Last);

    private List<(PartialDate Month, int Count)> OfChosenYears() =>
    [
        .. _chosen.Select(c => c.Low!.Value.Year).Distinct().Order().SelectMany(y => _time.Months(new(y, 1, 1), new(y, 12, 31))),
    ];

    private static bool IsWithin(PartialDate one, PartialDate other) => one.Edtf.StartsWith(other.Edtf, StringComparison.Ordinal);
}

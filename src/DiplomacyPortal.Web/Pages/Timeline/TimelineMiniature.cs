using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>How many events there are in the years that have the most; of an archive of a year or two, in its months.</summary>
/// <param name="Bars">One for each year or month, in order, those without events too; none where there are no events.</param>
public sealed record TimelineMiniature(IReadOnlyList<TimelineMiniature.Bar> Bars)
{
    /// <summary>As many as fit beside each other in a narrow column.</summary>
    private const int MostBars = 10;

    /// <summary>Ten thousand years would be more.</summary>
    private const int MostMonths = 20_000;

    public static async Task<TimelineMiniature> LoadAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var months = await archive.PublicEvents()
            .Where(e => e.Low != null && e.High != null && e.Low.Value.Year == e.High.Value.Year)
            .GroupBy(e => new { e.Low!.Value.Year, Low = e.Low.Value.Month, High = e.High!.Value.Month })
            .OrderByDescending(g => g.Key.Year).ThenBy(g => g.Key.Low).ThenBy(g => g.Key.High)
            .Select(g => new Tally(g.Key.Year, g.Key.Low, g.Key.High, g.Count()))
            .Take(MostMonths)
            .ToListAsync(cancellation);
        if (months.Count == 0) return new([]);
        var years = months.GroupBy(m => m.Year).ToDictionary(g => g.Key, g => g.Sum(m => m.Count));
        var (first, last) = Densest(years);
        return new(last - first > 1 ? OfYears(years, first, last) : OfMonths(months));
    }

    private static List<Bar> OfYears(Dictionary<int, int> years, int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(y => Of(DayRange.OfYears(y, y), TimeUnit.Year, years.GetValueOrDefault(y)))];

    private static List<Bar> OfMonths(List<Tally> months)
    {
        var exact = months.Where(m => m.Low == m.High).ToDictionary(m => (m.Year * 12) + m.Low - 1, m => m.Count);
        if (exact.Count == 0) return [];
        var (first, last) = Densest(exact);
        return
        [
            .. Enumerable.Range(first, last - first + 1)
                .Select(m => Of(DayRange.OfMonth(m / 12, (m % 12) + 1), TimeUnit.Month, exact.GetValueOrDefault(m))),
        ];
    }

    /// <returns>The first and the last of as many as there may be bars, where most lies; the latest of several.</returns>
    private static (int First, int Last) Densest(Dictionary<int, int> counts)
    {
        int Until(int last) => Enumerable.Range(last - MostBars + 1, MostBars).Sum(at => counts.GetValueOrDefault(at));
        var last = counts.Keys.OrderByDescending(Until).ThenByDescending(at => at).First();
        return (counts.Keys.Where(at => at > last - MostBars && at <= last).Min(), last);
    }

    private static Bar Of(DayRange days, TimeUnit unit, int count) =>
        new(new(unit, days.First, 0), days, count, new ArchiveFilter { Path = "/timeline" }.Within(days).Url());

    /// <param name="Tick">Names it.</param>
    public sealed record Bar(TimeTick Tick, DayRange Days, int Count, string Url);

    /// <param name="Low">The months in which such events begin and end.</param>
    private sealed record Tally(int Year, int Low, int High, int Count);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>How many articles may lie in which years and months: one of which only the year is known may lie in twelve.</summary>
internal sealed class TimeTally
{
    private readonly IReadOnlyList<Dated> _dated;

    private TimeTally(IReadOnlyList<Dated> dated, int undated) => (_dated, Undated) = (dated, undated);

    public static TimeTally Empty { get; } = new([], 0);

    public int Undated { get; }

    /// <summary>Of the first and the last day that there are articles of; null where none is dated.</summary>
    public (DateOnly First, DateOnly Last)? Extent => _dated.Count == 0 ? null : (_dated.Min(d => d.Low), _dated.Max(d => d.High));

    public static async Task<TimeTally> LoadAsync(IQueryable<Article> articles, CancellationToken cancellation)
    {
        // By days, as an index has them in order; what they come to as years and months is soon reckoned here.
        var days = await articles
            .GroupBy(a => new { a.DateHigh, a.DateLow })
            .Select(g => new { g.Key.DateLow, g.Key.DateHigh, Count = g.Count() })
            .ToListAsync(cancellation);
        return new TimeTally(
            [.. days.Where(d => d.DateLow != null && d.DateHigh != null).Select(d => new Dated(d.DateLow!.Value, d.DateHigh!.Value, d.Count))],
            days.Where(d => d.DateLow == null || d.DateHigh == null).Sum(d => d.Count));
    }

    /// <summary>Without those that bear a day on which no article can have appeared.</summary>
    public TimeTally WithoutMisdated(DateOnly today) => new([.. _dated.Where(d => NewsDays.Have(d.Low, today))], Undated);

    /// <summary>Those of which the month is known.</summary>
    public TimeTally OfKnownMonths() => new([.. _dated.Where(d => Month(d.Low) == Month(d.High))], Undated);

    /// <param name="years">Years and months; none for all articles, undated ones among them.</param>
    public int CountIn(IReadOnlyList<PartialDate> years) => years.Count == 0
        ? Undated + _dated.Sum(d => d.Count)
        : _dated.Where(d => years.Any(y => d.Low <= y.High && d.High >= y.Low)).Sum(d => d.Count);

    /// <returns>The years that have articles, in order, with how many.</returns>
    public IReadOnlyList<(PartialDate Year, int Count)> Years() =>
        [.. Overlapping(_dated.Select(d => (d.Low.Year, d.High.Year, d.Count))).Select(y => (PartialDate.Year(y.At)!, y.Count))];

    /// <returns>The months of a span of time that have articles, in order, with how many.</returns>
    public IReadOnlyList<(PartialDate Month, int Count)> Months(DateOnly first, DateOnly last)
    {
        var within = _dated.Where(d => d.Low <= last && d.High >= first)
            .Select(d => (Month(d.Low < first ? first : d.Low), Month(d.High > last ? last : d.High), d.Count));
        return [.. Overlapping(within).Select(m => (PartialDate.Month(m.At / 12, (m.At % 12) + 1)!, m.Count))];
    }

    /// <returns>How many articles may lie in several years.</returns>
    public int CountAcrossYears() => _dated.Where(d => d.Low.Year != d.High.Year).Sum(d => d.Count);

    /// <returns>How many articles may lie in several months, one at least of a span of time.</returns>
    public int CountAcrossMonths(DateOnly first, DateOnly last) =>
        _dated.Where(d => d.Low <= last && d.High >= first && Month(d.Low) != Month(d.High)).Sum(d => d.Count);

    /// <summary>
    /// Runs along the places where a range begins or ends, and not through every range: an article can be "of the years 1 to 9999".
    /// </summary>
    /// <returns>Each place that lies in a range, in order, with the sum of the counts of the ranges it lies in.</returns>
    private static IEnumerable<(int At, int Count)> Overlapping(IEnumerable<(int From, int To, int Count)> ranges)
    {
        var changes = new SortedDictionary<int, int>();
        foreach (var (from, to, count) in ranges)
        {
            changes[from] = changes.GetValueOrDefault(from) + count;
            changes[to + 1] = changes.GetValueOrDefault(to + 1) - count;
        }

        var (at, open) = (0, 0);
        foreach (var (next, change) in changes)
        {
            for (; at < next; at++)
            {
                if (open > 0) yield return (at, open);
            }

            open += change;
        }
    }

    /// <summary>Months as they follow each other.</summary>
    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private readonly record struct Dated(DateOnly Low, DateOnly High, int Count);
}

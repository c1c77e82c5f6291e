using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>The people of the most articles, all drawn along the same time and by the same measure.</summary>
/// <param name="Scale">Null where none of their articles is dated.</param>
/// <param name="IsByMonth">Else by year.</param>
public sealed record PresentLeaders(IReadOnlyList<PresentLeader> People, TimeScale? Scale, bool IsByMonth)
{
    public const int Width = 240;

    private const int MostPeople = 6;

    /// <summary>Whom one article names is not present; but for an archive that names nobody more often.</summary>
    private const int FewestArticles = 2;

    /// <summary>A single month would be a block.</summary>
    private const int FewestMonths = 12;

    /// <summary>Five years of months can be told apart on a phone.</summary>
    private const int MostMonths = 60;

    private const int FewestYears = 6;
    private const int MostYears = 40;

    /// <summary>More pairs of months, of so few people, only dates without sense make.</summary>
    private const int MostTallies = 20_000;

    public static async Task<PresentLeaders> LoadAsync(ArchiveContext archive, DateOnly today, CancellationToken cancellation)
    {
        var people = await archive.MostPresent(MostPeople).ToListAsync(cancellation);
        if (people.Any(p => p.Count >= FewestArticles)) people.RemoveAll(p => p.Count < FewestArticles);
        return await OfAsync(archive, people, today, cancellation);
    }

    /// <param name="people">As few as a page shows.</param>
    public static async Task<PresentLeaders> OfAsync(
        ArchiveContext archive, IReadOnlyList<CountedPerson> people, DateOnly today, CancellationToken cancellation)
    {
        var tallies = await TallyAsync(archive, [.. people.Select(p => p.Slug)], cancellation);

        // A year to come is a slip, or an article that tells of what is planned; one of long ago is none of a newspaper.
        var past = tallies.Where(t => t.LowYear >= NewsDays.First.Year && t.HighYear <= today.Year).ToList();
        var months = past.Where(t => t.Low == t.High).ToList();
        var isByMonth = months.Count > 0 && months.Max(t => t.High) - months.Min(t => t.Low) < MostMonths;
        var drawn = isByMonth ? months : past.Where(t => t.LowYear == t.HighYear).ToList();
        if (drawn.Count == 0) return new([.. people.Select(p => new PresentLeader(p.Slug, p.Name, p.Count, "", null, 0))], null, isByMonth);

        var scale = isByMonth ? OfMonths(drawn.Min(t => t.Low), drawn.Max(t => t.High)) : OfYears(drawn.Min(t => t.LowYear), drawn.Max(t => t.HighYear));
        var byPerson = drawn.ToLookup(t => t.Slug);
        var periods = people.Select(p => PeriodsOf(byPerson[p.Slug], scale, isByMonth)).ToList();
        var most = periods.SelectMany(p => p).Max(p => p.Count);
        return new([.. people.Zip(periods, (p, own) => Of(p, own, scale, most))], scale, isByMonth);
    }

    private static Task<List<Tally>> TallyAsync(ArchiveContext archive, IReadOnlyList<string> slugs, CancellationToken cancellation) => archive.Appearances
        .Where(a => slugs.Contains(a.Person.Slug) && a.Article.WithdrawnAt == null && a.Article.DateLow != null && a.Article.DateHigh != null)
        .GroupBy(a => new
        {
            a.Person.Slug,
            LowYear = a.Article.DateLow!.Value.Year,
            LowMonth = a.Article.DateLow.Value.Month,
            HighYear = a.Article.DateHigh!.Value.Year,
            HighMonth = a.Article.DateHigh.Value.Month,
        })
        .OrderBy(g => g.Key.Slug).ThenByDescending(g => g.Key.HighYear).ThenByDescending(g => g.Key.HighMonth)
        .ThenBy(g => g.Key.LowYear).ThenBy(g => g.Key.LowMonth)
        .Select(g => new Tally(g.Key.Slug, g.Key.LowYear, g.Key.LowMonth, g.Key.HighYear, g.Key.HighMonth, g.Count()))
        .Take(MostTallies)
        .ToListAsync(cancellation);

    private static List<(PartialDate Period, int Count)> PeriodsOf(IEnumerable<Tally> tallies, TimeScale scale, bool isByMonth) =>
    [
        .. tallies
            .GroupBy(t => isByMonth ? PartialDate.Month(t.HighYear, t.HighMonth)! : PartialDate.Year(t.HighYear)!)
            .Select(g => (Period: g.Key, Count: g.Sum(t => t.Count)))
            .Where(p => p.Period.Low >= scale.First)
            .OrderBy(p => p.Period.Low),
    ];

    private static PresentLeader Of(CountedPerson person, List<(PartialDate Period, int Count)> periods, TimeScale scale, int most)
    {
        var busiest = periods.OrderByDescending(p => p.Count).FirstOrDefault();
        return new PresentLeader(
            person.Slug,
            person.Name,
            person.Count,
            Sparkline.PathOf([.. periods.Select(p => (p.Period.Low!.Value, p.Period.High!.Value, p.Count))], scale, most),
            busiest.Count == 1 || busiest.Count == person.Count ? null : busiest.Period?.Edtf,
            busiest.Count);
    }

    /// <param name="first">With <paramref name="last"/> counted as <see cref="Tally.Low"/> is.</param>
    private static TimeScale OfMonths(int first, int last)
    {
        first = Math.Max(Tally.MonthsOfYear, Math.Min(first, last - FewestMonths + 1));
        return new(
            new(first / Tally.MonthsOfYear, (first % Tally.MonthsOfYear) + 1, 1),
            LastDayOf(last / Tally.MonthsOfYear, (last % Tally.MonthsOfYear) + 1),
            Width);
    }

    private static DateOnly LastDayOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static TimeScale OfYears(int first, int last) =>
        new(new(Math.Max(1, Math.Clamp(first, last - MostYears + 1, last - FewestYears + 1)), 1, 1), new(last, 12, 31), Width);

    /// <summary>How many articles from one month to another name somebody.</summary>
    private sealed record Tally(string Slug, int LowYear, int LowMonth, int HighYear, int HighMonth, int Count)
    {
        public const int MonthsOfYear = 12;

        /// <summary>Months counted from the year 0.</summary>
        public int Low => (LowYear * MonthsOfYear) + LowMonth - 1;

        public int High => (HighYear * MonthsOfYear) + HighMonth - 1;
    }
}

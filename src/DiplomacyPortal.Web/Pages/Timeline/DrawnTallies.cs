using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Drawing;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>Counts events by the parts of a drawing, where they are too many to be read.</summary>
/// <param name="Unit">The shortest that is told apart.</param>
internal sealed record DrawnTallies(ArchiveContext Archive, DayRange Days, TimeUnit Unit)
{
    /// <summary>Of pairs of a first and a last part; events that last long make more than there are parts.</summary>
    private const int MostCells = 5_000;

    public async Task<IReadOnlyList<DrawnRow>> LoadAsync(IQueryable<TimelineEvent> events, RowsBy? rows, CancellationToken cancellation)
    {
        events = events.Where(e => e.Low != null && e.High != null);
        if (rows is null) return Shown([Row(null, await CellsAsync(events, cancellation))]);
        var keyed = Keyed(rows.Value);
        var most = await keyed.Where(k => events.Any(e => e.Id == k.EventId))
            .GroupBy(k => new { k.Key, k.Name }).Select(g => new { g.Key.Key, g.Key.Name, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key)
            .Take(DrawnRow.MostNamed)
            .ToListAsync(cancellation);
        var keys = most.Select(m => m.Key).ToList();
        var cells = (await CellsAsync(events, keyed.Where(k => keys.Contains(k.Key)), cancellation)).ToLookup(c => c.Key);
        var shown = keyed.Where(k => keys.Contains(k.Key)).Select(k => k.EventId);
        var rest = await CellsAsync(events.Where(e => !shown.Contains(e.Id)), cancellation);
        return Shown([.. most.Select(m => Row(DisplayText.Line(m.Name), cells[m.Key])), Row(null, rest)]);
    }

    private static IReadOnlyList<DrawnRow> Shown(IEnumerable<DrawnRow> rows) => [.. rows.Where(r => r.Count > 0)];

    private IQueryable<RowKey> Keyed(RowsBy rows)
    {
        var withdrawn = Archive.Withdrawn();
        return (rows == RowsBy.Leader
            ? Archive.EventParticipants.Where(p => !withdrawn.Contains(p.EventReport.ArticleId))
                .Select(p => new RowKey { EventId = p.EventReport.TimelineEventId, Key = p.Person.Slug, Name = p.Person.Name })
            : Archive.PublicReports().Where(r => r.Place != null)
                .Select(r => new RowKey { EventId = r.TimelineEventId, Key = r.Place!, Name = r.Place! })).Distinct();
    }

    private Task<List<Cell>> CellsAsync(IQueryable<TimelineEvent> events, CancellationToken cancellation) =>
        CellsAsync(events.Select(e => new Placed { Id = e.Id, Key = "", Low = e.Low, High = e.High }), cancellation);

    private Task<List<Cell>> CellsAsync(IQueryable<TimelineEvent> events, IQueryable<RowKey> keyed, CancellationToken cancellation) =>
        CellsAsync(events.Join(keyed, e => e.Id, k => k.EventId, (e, k) => new Placed { Id = e.Id, Key = k.Key, Low = e.Low, High = e.High }), cancellation);

    private Task<List<Cell>> CellsAsync(IQueryable<Placed> placed, CancellationToken cancellation)
    {
        var reports = Archive.PublicReports();
        var (months, days) = (Unit != TimeUnit.Year, Unit == TimeUnit.Day);
        return placed
            .GroupBy(p => new
            {
                p.Key,
                LowYear = p.Low!.Value.Year,
                LowMonth = months ? p.Low.Value.Month : 1,
                LowDay = days ? p.Low.Value.Day : 1,
                HighYear = p.High!.Value.Year,
                HighMonth = months ? p.High.Value.Month : 1,
                HighDay = days ? p.High.Value.Day : 1,
            })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Key)
            .ThenBy(g => g.Key.LowYear).ThenBy(g => g.Key.LowMonth).ThenBy(g => g.Key.LowDay)
            .ThenBy(g => g.Key.HighYear).ThenBy(g => g.Key.HighMonth).ThenBy(g => g.Key.HighDay)
            .Take(MostCells)
            .Select(g => new Cell
            {
                Key = g.Key.Key,
                Low = new DateOnly(g.Key.LowYear, g.Key.LowMonth, g.Key.LowDay),
                High = new DateOnly(g.Key.HighYear, g.Key.HighMonth, g.Key.HighDay),
                Count = g.Count(),
                Reported = g.Count(p => reports.Any(r => r.TimelineEventId == p.Id && r.Reported)),
            })
            .ToListAsync(cancellation);
    }

    private DrawnRow Row(string? name, IEnumerable<Cell> cells)
    {
        List<TimeItem> items = [.. cells.Select(Item).OrderBy(i => i.Low).ThenBy(i => i.High)];
        return new(name, items.Sum(i => i.Count), items);
    }

    private TimeItem Item(Cell cell)
    {
        var (low, high) = (Within(cell.Low), Within(cell.High));
        return new(null, low, high, false, cell.Count, cell.Reported);
    }

    private DateOnly Within(DateOnly day) => day < Days.First ? Days.First : day > Days.Last ? Days.Last : day;

    private sealed class RowKey
    {
        public required int EventId { get; init; }

        public required string Key { get; init; }

        public required string Name { get; init; }
    }

    private sealed class Placed
    {
        public required int Id { get; init; }

        public required string Key { get; init; }

        public required DateOnly? Low { get; init; }

        public required DateOnly? High { get; init; }
    }

    private sealed class Cell
    {
        public required string Key { get; init; }

        public required DateOnly Low { get; init; }

        public required DateOnly High { get; init; }

        public required int Count { get; init; }

        public required int Reported { get; init; }
    }
}

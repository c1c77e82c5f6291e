using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// The reports of other articles that decide which events an article's reports are. The reports of a day can be those of the
/// Vietnamese next day, so what becomes of a day depends on its neighbours: a change here can change the events of yesterday and
/// tomorrow, which depend on the days around those.
/// </summary>
/// <param name="concerned">The reports of the article, as they were and as they are to be.</param>
internal sealed class NeighbouringReports(Article article, IReadOnlyList<DatedReport> concerned)
{
    private readonly HashSet<(string Kind, string Value)> _decided =
    [
        .. concerned.SelectMany(r => r.Day is { } day ? Around(day, 1) : [r.Value], (r, value) => (r.Kind, value)),
    ];

    /// <returns>True for groups of which all is read that decides on them.</returns>
    public bool Decide(EventGroup group) => _decided.Contains((group.Kind, group.Value));

    public async Task<List<DatedReport>> ReadAsync(ArchiveContext context, CancellationToken cancellation)
    {
        var others = context.EventReports.AsNoTracking().Where(r => r.ArticleId != article.Id);
        var (ofDays, coarse) = (concerned.Where(r => r.Day is not null).ToList(), concerned.Where(r => r.Day is null).ToList());
        var found = new List<DatedReport>();
        if (ofDays.Count > 0)
        {
            var days = ofDays.SelectMany(r => Around(r.Day!.Value, 2)).Distinct().ToList();
            var kinds = ofDays.Select(r => r.Kind).Distinct().ToList();
            found.AddRange(await ReadAsync(
                others.Where(r => days.Contains(r.Value) && kinds.Contains(r.Kind) && r.Participants.Count > 0), cancellation));
        }

        // Coarser ones are one event only if the people are the same too. Many articles name the year, few the same people with it.
        var people = coarse.SelectMany(r => r.People).Distinct().ToList();
        if (people.Count > 0)
        {
            var values = coarse.Select(r => r.Value).Distinct().ToList();
            var kinds = coarse.Select(r => r.Kind).Distinct().ToList();
            found.AddRange(await ReadAsync(
                others.Where(r => values.Contains(r.Value) && kinds.Contains(r.Kind) && r.Participants.Any(p => people.Contains(p.Person.Slug))),
                cancellation));
        }

        var between = concerned.Where(r => r.IsOfParties).ToList();
        if (between.Count > 0)
        {
            var values = between.Select(r => r.Value).Distinct().ToList();
            var kinds = between.Select(r => r.Kind).Distinct().ToList();
            found.AddRange(await ReadAsync(
                others.Where(r => values.Contains(r.Value) && kinds.Contains(r.Kind) && r.Participants.Count == 0 && r.Parties.Count >= 2), cancellation));
        }

        return found;
    }

    private static async Task<IEnumerable<DatedReport>> ReadAsync(IQueryable<EventReport> reports, CancellationToken cancellation)
    {
        var rows = await reports
            .OrderBy(r => r.Id)
            .Select(r => new
            {
                r.Id,
                r.TimelineEventId,
                r.ArticleId,
                r.Kind,
                r.Value,
                r.VietnamValue,
                r.Place,
                r.Parties,
                r.Years,
                r.Reported,
                People = r.Participants.Select(p => p.Person.Slug).ToList(),
            })
            .ToListAsync(cancellation);
        return rows.Select(r => new DatedReport(r.ArticleId, r.Kind, r.Value, r.VietnamValue, r.Place, r.People)
        {
            Parties = r.Parties,
            Years = r.Years,
            LooksBack = !r.Reported,
            RowId = r.Id,
            EventId = r.TimelineEventId,
        });
    }

    private static IEnumerable<string> Around(DateOnly day, int reach)
    {
        var first = Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - reach);
        var last = Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + reach);
        for (var number = first; number <= last; number++) yield return DatedReport.Edtf(DateOnly.FromDayNumber(number));
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Gives the reports of one article their events, and with it those of other articles that are the same events: part of the
/// article's transaction, and confined to the days that it names or named.
/// </summary>
internal sealed class EventMerging(ArchiveContext context, Article article)
{
    /// <summary>As they are stored: what they belonged to may have to change, or go.</summary>
    private readonly List<DatedReport> _before = [.. article.Events.Select(r => DatedReport.Of(r, article))];

    /// <summary>To be called when the rows of the article are what they are to be.</summary>
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        var own = article.Events.Select(r => DatedReport.Of(r, article)).ToList();
        List<DatedReport> concerned = [.. own, .. _before];
        var neighbours = new NeighbouringReports(article, concerned);
        var others = await neighbours.ReadAsync(context, cancellation);
        var groups = EventGrouping.Of([.. own, .. others]).Where(neighbours.Decide).ToList();
        var open = Unsettled(groups);
        if (open.Count > 0 || _before.Count > 0) await SettleAsync(groups, open, cancellation);
    }

    /// <returns>The groups that are not one event yet, all of it and nothing else, or that this article takes part in.</returns>
    private List<EventGroup> Unsettled(List<EventGroup> groups)
    {
        var parts = groups.SelectMany(g => g.Reports.Select(r => r.EventId).Distinct()).CountBy(id => id).ToDictionary();
        foreach (var report in _before) parts[report.EventId] = parts.GetValueOrDefault(report.EventId) + 1;
        return [.. groups.Where(g => g.Reports.Select(r => r.EventId).Distinct().Count() > 1 || g.Reports.Any(r => r.Row is not null || parts[r.EventId] > 1))];
    }

    private async Task SettleAsync(List<EventGroup> groups, List<EventGroup> open, CancellationToken cancellation)
    {
        var reports = open.SelectMany(g => g.Reports.Select(r => (Report: r, Group: g))).ToList();
        var ids = reports.Select(r => r.Report.EventId).Concat(_before.Select(r => r.EventId)).Where(id => id > 0).Distinct().ToList();
        var standing = await context.TimelineEvents.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellation);

        // An event that also has reports which were not read here belongs to those, until their turn comes.
        var foreign = await ForeignAsync(ids, [.. groups.SelectMany(g => g.Reports).Concat(_before).Select(r => r.RowId)], cancellation);
        var events = new Dictionary<EventGroup, TimelineEvent>();
        var free = standing.Where(e => !foreign.Contains(e.Key)).ToDictionary();
        foreach (var (report, group) in reports.Where(r => r.Report.EventId > 0).OrderBy(r => r.Report.EventId).ThenBy(r => r.Report.RowId))
        {
            if (!events.ContainsKey(group) && free.Remove(report.EventId, out var kept)) events[group] = kept;
        }

        foreach (var group in open)
        {
            if (!events.TryGetValue(group, out var occasion))
                context.TimelineEvents.Add(occasion = events[group] = new TimelineEvent { Kind = group.Kind, Value = group.Value });
            Describe(occasion, group);
        }

        await MoveAsync(reports, events, cancellation);

        // EF must have seen that its reports have left before an event goes.
        context.ChangeTracker.DetectChanges();
        context.TimelineEvents.RemoveRange(free.Values);
    }

    private async Task<HashSet<int>> ForeignAsync(List<int> eventIds, HashSet<int> rowIds, CancellationToken cancellation)
    {
        var members = await context.EventReports
            .Where(r => eventIds.Contains(r.TimelineEventId))
            .Select(r => new { r.Id, r.TimelineEventId })
            .ToListAsync(cancellation);
        return [.. members.Where(m => !rowIds.Contains(m.Id)).Select(m => m.TimelineEventId)];
    }

    private static void Describe(TimelineEvent occasion, EventGroup group)
    {
        var date = PartialDate.Parse(group.Value);
        (occasion.Kind, occasion.Value, occasion.VietnamValue) = (group.Kind, group.Value, group.VietnamValue);
        (occasion.Low, occasion.High) = (date?.Low, date?.High);
    }

    private async Task MoveAsync(
        List<(DatedReport Report, EventGroup Group)> reports, Dictionary<EventGroup, TimelineEvent> events, CancellationToken cancellation)
    {
        var moving = reports.Where(r => r.Report.EventId == 0 || events[r.Group].Id != r.Report.EventId).ToList();
        var ids = moving.Where(r => r.Report.Row is null).Select(r => r.Report.RowId).ToList();
        var rows = ids.Count == 0 ? [] : await context.EventReports.Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        foreach (var (report, group) in moving) (report.Row ?? rows[report.RowId]).TimelineEvent = events[group];
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Feeds;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>
/// Ids of events for calendars, which tell by them what they have already. They are made of the article that the archive first had of the
/// event and of what it told: other hosts, other rows and articles that tell of it later leave them alone. So does an archive that is
/// built again from one folder at once; one that was fed over years may have been told first by another.
/// </summary>
internal static class EventIds
{
    /// <param name="events">As few as a batch.</param>
    public static async Task<IReadOnlyDictionary<int, string>> LoadAsync(
        ArchiveContext archive, IReadOnlyCollection<int> events, CancellationToken cancellation)
    {
        // Withdrawn ones too: an event that stays must not become another.
        var reports = archive.EventReports.Where(r => events.Contains(r.TimelineEventId))
            .OrderBy(r => r.Article.AddedAt)
            .ThenBy(r => r.Article.DateHigh == null).ThenBy(r => r.Article.DateHigh).ThenBy(r => r.Article.Slug).ThenBy(r => r.Ordinal)
            .Select(r => new { r.TimelineEventId, r.Id });

        // Read one by one: a founding day may be told by thousands.
        Dictionary<int, int> first = [];
        await foreach (var report in reports.AsAsyncEnumerable().WithCancellation(cancellation)) first.TryAdd(report.TimelineEventId, report.Id);

        var ids = first.Values.ToList();
        return await archive.EventReports.Where(r => ids.Contains(r.Id))
            .Select(r => new
            {
                r.TimelineEventId,
                r.Article.Slug,
                r.Kind,
                r.Value,
                Before = archive.EventReports.Count(o => o.ArticleId == r.ArticleId && o.Kind == r.Kind && o.Value == r.Value && o.Ordinal < r.Ordinal),
            })
            .ToDictionaryAsync(r => r.TimelineEventId, r => StableId.Of($"/timeline/{r.Slug}/{r.Kind}/{r.Value}/{r.Before}"), cancellation);
    }
}

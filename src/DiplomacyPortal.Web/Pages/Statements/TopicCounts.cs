using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Statements;

/// <summary>How many statements there are of each topic under the filter's other parts.</summary>
internal static class TopicCounts
{
    public static async Task<Facet> LoadAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var others = filter with { Topics = [] };
        var topics = others.Active().Any()
            ? archive.StatementsOf(others).SelectMany(s => s.Statement.Topics).GroupBy(t => t.Topic)
                .Select(g => new Counted { Topic = g.Key, Count = g.Count() })
            : OfAll(archive);
        var counts = await topics.OrderByDescending(t => t.Count).ThenBy(t => t.Topic).Take(Facet.MostValues).ToListAsync(cancellation);
        return Facet.Of(
            FilterField.Topic,
            counts.Select(t => new FacetValue(t.Topic, null, t.Count, filter.Topics.Contains(t.Topic))),
            filter.Topics.Select(t => new FacetValue(t, null, 0, true)));
    }

    /// <summary>As <see cref="MostFound"/> counts: an index alone tells it, and the few of withdrawn articles are taken off again.</summary>
    private static IQueryable<Counted> OfAll(ArchiveContext archive)
    {
        var articles = archive.Withdrawn();
        var withdrawn = archive.Statements.Where(s => articles.Contains(s.ArticleId)).Select(s => s.Id);
        var hidden = archive.StatementTopics.Where(t => withdrawn.Contains(t.StatementId)).GroupBy(t => t.Topic)
            .Select(g => new { Topic = g.Key, Count = g.Count() });
        return archive.StatementTopics.GroupBy(t => t.Topic).Select(g => new { Topic = g.Key, Count = g.Count() })
            .LeftJoin(hidden, f => f.Topic, h => h.Topic, (f, h) => new Counted { Topic = f.Topic, Count = f.Count - ((int?)h!.Count ?? 0) })
            .Where(f => f.Count > 0);
    }

    private sealed record Counted
    {
        public required string Topic { get; init; }

        public required int Count { get; init; }
    }
}

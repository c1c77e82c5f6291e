using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>A place or an organisation with the number of public articles that name it.</summary>
public sealed record CountedEntity
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required EntityKind Kind { get; init; }

    public required int Count { get; init; }
}

/// <summary>The questions about places and organisations that several pages put to the archive.</summary>
public static class EntityQueries
{
    /// <summary>The countries that the most reports of events tell of, and after them the other places; as many of each.</summary>
    public static IQueryable<CountedEntity> MostTold(this ArchiveContext archive, int mostOfEach)
    {
        var withdrawn = archive.Withdrawn();
        var hidden = archive.EventReports.Where(r => withdrawn.Contains(r.ArticleId)).Select(r => r.Id);
        var told = archive.EventEntities.Where(e => !hidden.Contains(e.EventReportId))
            .GroupBy(e => e.EntityId).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(
                archive.NamedEntities.Where(e => e.IsPlace),
                t => t.Id,
                e => e.Id,
                (t, e) => new CountedEntity { Slug = e.Slug, Name = e.Name, Kind = e.Kind, Count = t.Count });
        return Most(told.Where(e => e.Kind == EntityKind.Country)).Concat(Most(told.Where(e => e.Kind != EntityKind.Country)));

        IQueryable<CountedEntity> Most(IQueryable<CountedEntity> some) => some.OrderByDescending(e => e.Count).ThenBy(e => e.Slug).Take(mostOfEach);
    }

    /// <summary>Those that the most public articles name; one index tells how many that are.</summary>
    public static IQueryable<CountedEntity> MostNamed(this ArchiveContext archive, bool isPlace)
    {
        var withdrawn = archive.Withdrawn();
        return archive.EntityAppearances.Where(a => !withdrawn.Contains(a.ArticleId))
            .GroupBy(a => a.EntityId).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(
                archive.NamedEntities.Where(e => e.IsPlace == isPlace),
                c => c.Id,
                e => e.Id,
                (c, e) => new CountedEntity { Slug = e.Slug, Name = e.Name, Kind = e.Kind, Count = c.Count })
            .OrderByDescending(e => e.Count).ThenBy(e => e.Slug);
    }
}

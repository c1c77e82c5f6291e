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

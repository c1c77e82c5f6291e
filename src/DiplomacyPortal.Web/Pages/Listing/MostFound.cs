using DiplomacyPortal.Archive;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Who is found most, in what.</summary>
public static class MostFound
{
    /// <summary>The people of the most public articles.</summary>
    public static IQueryable<CountedPerson> MostPresent(this ArchiveContext archive, int most) => archive.Appearances
        .Where(a => a.Article.WithdrawnAt == null)
        .GroupBy(a => new { a.Person.Slug, a.Person.Name })
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
        .Take(most)
        .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() });

    /// <summary>Those who make the most statements.</summary>
    public static IQueryable<CountedPerson> MostQuoted(this ArchiveContext archive, int most) => archive.StatementSpeakers
        .Where(s => s.Statement.Article.WithdrawnAt == null)
        .GroupBy(s => new { s.Person.Slug, s.Person.Name })
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
        .Take(most)
        .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() });

    /// <summary>Those who take part in the most events.</summary>
    public static IQueryable<CountedPerson> MostInvolved(this ArchiveContext archive, int most) => archive.EventParticipants
        .Where(p => p.EventReport.Article.WithdrawnAt == null)
        .Select(p => new { p.Person.Slug, p.Person.Name, p.EventReport.TimelineEventId })
        .Distinct()
        .GroupBy(p => new { p.Slug, p.Name })
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
        .Take(most)
        .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() });
}

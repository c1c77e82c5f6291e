using DiplomacyPortal.Archive;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Who is found most, in what.</summary>
public static class MostFound
{
    /// <summary>The people of the most public articles.</summary>
    public static IQueryable<CountedPerson> MostPresent(this ArchiveContext archive, int most)
    {
        var articles = archive.Withdrawn();
        var withdrawn = archive.Appearances.Where(a => articles.Contains(a.ArticleId)).Select(a => a.PersonId);
        return archive.Most(most, archive.Appearances.Select(a => a.PersonId), withdrawn);
    }

    /// <summary>Those who make the most statements.</summary>
    public static IQueryable<CountedPerson> MostQuoted(this ArchiveContext archive, int most)
    {
        var articles = archive.Withdrawn();
        var statements = archive.Statements.Where(s => articles.Contains(s.ArticleId)).Select(s => s.Id);
        var withdrawn = archive.StatementSpeakers.Where(s => statements.Contains(s.StatementId)).Select(s => s.PersonId);
        return archive.Most(most, archive.StatementSpeakers.Select(s => s.PersonId), withdrawn);
    }

    /// <summary>Those whom the most reports of events name. How many events that makes would take a look at every report.</summary>
    public static IQueryable<CountedPerson> MostInvolved(this ArchiveContext archive, int most)
    {
        var articles = archive.Withdrawn();
        var reports = archive.EventReports.Where(r => articles.Contains(r.ArticleId)).Select(r => r.Id);
        var withdrawn = archive.EventParticipants.Where(p => reports.Contains(p.EventReportId)).Select(p => p.PersonId);
        return archive.Most(most, archive.EventParticipants.Select(p => p.PersonId), withdrawn);
    }

    /// <summary>
    /// An index alone tells how often each is found; what the few withdrawn articles have of it is taken off again. That is sought
    /// by ids: by a join SQLite reads all there is to find them.
    /// </summary>
    private static IQueryable<CountedPerson> Most(this ArchiveContext archive, int most, IQueryable<int> found, IQueryable<int> withdrawn)
    {
        var hidden = withdrawn.GroupBy(id => id).Select(g => new { Id = g.Key, Count = g.Count() });
        return found.GroupBy(id => id).Select(g => new { Id = g.Key, Count = g.Count() })
            .LeftJoin(hidden, f => f.Id, h => h.Id, (f, h) => new { f.Id, Count = f.Count - ((int?)h!.Count ?? 0) })
            .Where(f => f.Count > 0)
            .Join(archive.People, f => f.Id, p => p.Id, (f, p) => new CountedPerson { Slug = p.Slug, Name = p.Name, Count = f.Count })
            .OrderByDescending(p => p.Count).ThenBy(p => p.Slug)
            .Take(most);
    }
}

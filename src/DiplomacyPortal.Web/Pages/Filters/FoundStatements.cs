using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// The statements that a filter asks for, found by what their articles are dated, come from and report. Several leaders narrow to
/// what they say together ("Hai nhà lãnh đạo nhất trí …"); a country is one that the statement itself names.
/// </summary>
public static class FoundStatements
{
    public static FilterKind Direct { get; } = new("direct", "Statements.Kind.Direct");

    public static FilterKind Reported { get; } = new("reported", "Statements.Kind.Reported");

    /// <summary>Quoted or reported, without a speaker who is known.</summary>
    public static FilterKind Unattributed { get; } = new("unattributed", "Statements.Kind.Unattributed", IsAcross: true);

    public static IReadOnlyList<FilterKind> Kinds { get; } = [Direct, Reported, Unattributed];

    public static IReadOnlyList<FilterField> Own { get; } = [FilterField.Topic];

    public static IQueryable<SaidIn> StatementsOf(this ArchiveContext archive, ArchiveFilter filter) =>
        archive.Said(filter, filter.InPeriod(archive.Articles.Public()));

    public static IQueryable<SaidIn> UndatedStatementsOf(this ArchiveContext archive, ArchiveFilter filter) =>
        archive.Said(filter, archive.Articles.Public().Where(a => a.DateHigh == null));

    private static IQueryable<SaidIn> Said(this ArchiveContext archive, ArchiveFilter filter, IQueryable<Article> articles)
    {
        var statements = filter.ReportingEvents(filter.OfSources(articles)).SelectMany(a => a.Statements, (a, s) => new SaidIn { Article = a, Statement = s });
        foreach (var person in filter.People)
        {
            var id = person.Id;
            var said = archive.StatementSpeakers.Where(s => s.PersonId == id).Select(s => s.StatementId);
            statements = statements.Where(s => said.Contains(s.Statement.Id));
        }

        foreach (var ids in filter.EntityIds())
        {
            statements = statements.Where(s => archive.EntityMentions.Any(m => m.ArticleId == s.Article.Id && ids.Contains(m.EntityId)
                && m.Start >= s.Statement.Start && m.Start < s.Statement.Start + s.Statement.Length));
        }

        if (filter.Topics.Count > 0)
        {
            var topics = filter.Topics;
            var said = archive.StatementTopics.Where(t => topics.Contains(t.Topic)).Select(t => t.StatementId);
            statements = statements.Where(s => said.Contains(s.Statement.Id));
        }

        if (filter.Kind == Direct) return statements.Where(s => s.Statement.Direct);
        if (filter.Kind == Reported) return statements.Where(s => !s.Statement.Direct);
        return filter.Kind == Unattributed ? statements.Where(s => !archive.StatementSpeakers.Any(p => p.StatementId == s.Statement.Id)) : statements;
    }
}

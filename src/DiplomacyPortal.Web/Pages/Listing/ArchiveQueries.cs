using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>The questions that several pages put to the archive.</summary>
public static class ArchiveQueries
{
    public static IQueryable<Article> Public(this IQueryable<Article> articles) => articles.Where(a => a.WithdrawnAt == null);

    /// <summary>Those whose date tells when they appeared: see <see cref="NewsDays"/>.</summary>
    public static IQueryable<Article> Dated(this IQueryable<Article> articles, DateOnly today) =>
        articles.Where(a => a.DateLow >= NewsDays.First && a.DateLow <= today);

    /// <summary>Undated ones stay.</summary>
    public static IQueryable<Article> WithoutMisdated(this IQueryable<Article> articles, DateOnly today) =>
        articles.Where(a => a.DateLow == null || (a.DateLow >= NewsDays.First && a.DateLow <= today));

    /// <inheritdoc cref="WithoutMisdated(IQueryable{Article}, DateOnly)"/>
    public static IQueryable<SaidIn> WithoutMisdated(this IQueryable<SaidIn> statements, DateOnly today) =>
        statements.Where(s => s.Article.DateLow == null || (s.Article.DateLow >= NewsDays.First && s.Article.DateLow <= today));

    /// <summary>Without those to come: what is announced, and slips. Those of unknown years stay.</summary>
    public static IQueryable<TimelineEvent> UpTo(this IQueryable<TimelineEvent> events, DateOnly today) =>
        events.Where(e => e.Low == null || e.Low <= today);

    /// <summary>
    /// The few articles whose facts are not shown. To ask of many rows that their article is none of these is far cheaper than to
    /// ask of each that its article is public: the list is read once, the article would be sought a row.
    /// </summary>
    public static IQueryable<int> Withdrawn(this ArchiveContext archive) => archive.Articles.Where(a => a.WithdrawnAt != null).Select(a => a.Id);

    public static IQueryable<EventReport> PublicReports(this ArchiveContext archive)
    {
        var withdrawn = archive.Withdrawn();
        return archive.EventReports.Where(r => !withdrawn.Contains(r.ArticleId));
    }

    /// <summary>
    /// Newest first, undated last. SQLite sorts null below every date, so the index on (DateHigh, Id) gives this order;
    /// PostgreSQL will need NULLS LAST here.
    /// </summary>
    public static IOrderedQueryable<Article> NewestFirst(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id);

    /// <summary>Undated last here too.</summary>
    public static IOrderedQueryable<Article> OldestFirst(this IQueryable<Article> articles) =>
        articles.OrderBy(a => a.DateHigh == null).ThenBy(a => a.DateHigh).ThenBy(a => a.Id);

    /// <summary>By the articles, newest first, and within one as its text has them.</summary>
    public static IOrderedQueryable<SaidIn> NewestFirst(this IQueryable<SaidIn> statements) => statements
        .OrderByDescending(s => s.Article.DateHigh).ThenByDescending(s => s.Article.Id).ThenBy(s => s.Statement.Start).ThenBy(s => s.Statement.Id);

    /// <summary>Latest first, days of unknown years last, as <see cref="NewestFirst(IQueryable{Article})"/> has them.</summary>
    public static IOrderedQueryable<TimelineEvent> LatestFirst(this IQueryable<TimelineEvent> events) =>
        events.OrderByDescending(e => e.High).ThenByDescending(e => e.Id);

    public static IQueryable<TimelineEvent> PublicEvents(this ArchiveContext archive)
    {
        var reports = archive.PublicReports();
        return archive.TimelineEvents.Where(e => reports.Any(r => r.TimelineEventId == e.Id));
    }

    /// <summary>Those that stand under a month: what spans whole years ("2024", "2000/2009") stands under its year alone.</summary>
    public static IQueryable<TimelineEvent> OfMonths(this IQueryable<TimelineEvent> events) => events.Where(e => e.Low != null && e.High != null
        && !(e.Low.Value.Month == 1 && e.Low.Value.Day == 1 && e.High.Value.Month == 12 && e.High.Value.Day == 31));

    /// <summary>The year and, by the rule of <see cref="OfMonths"/>, the month that an event stands under.</summary>
    public static (int? Year, int? Month) PlaceInTime(this EventLine line) => (line.Low, line.High) switch
    {
        ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 } last) => (last.Year, null),
        (_, { } last) => (last.Year, last.Month),
        _ => (null, null),
    };
}

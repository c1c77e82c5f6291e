using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>The questions that several pages put to the archive.</summary>
public static class ArchiveQueries
{
    public static IQueryable<Article> Public(this IQueryable<Article> articles) => articles.Where(a => a.WithdrawnAt == null);

    /// <summary>
    /// Newest first, undated last. SQLite sorts null below every date, so the index on (DateHigh, Id) gives this order;
    /// PostgreSQL will need NULLS LAST here.
    /// </summary>
    public static IOrderedQueryable<Article> NewestFirst(this IQueryable<Article> articles) =>
        articles.OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id);

    /// <summary>Those that stand under a month: what spans whole years ("2024", "2000/2009") stands under its year alone.</summary>
    public static IQueryable<Article> OfMonths(this IQueryable<Article> articles) => articles.Where(a => a.DateLow != null && a.DateHigh != null
        && !(a.DateLow.Value.Month == 1 && a.DateLow.Value.Day == 1 && a.DateHigh.Value.Month == 12 && a.DateHigh.Value.Day == 31));

    /// <summary>The year and, by the rule of <see cref="OfMonths"/>, the month that an article stands under.</summary>
    public static (int? Year, int? Month) PlaceInTime(this ArticleLine line) => (line.DateLow, line.DateHigh) switch
    {
        ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 } last) => (last.Year, null),
        (_, { } last) => (last.Year, last.Month),
        _ => (null, null),
    };

    /// <summary>The people of the most public articles.</summary>
    public static IQueryable<PresentPerson> MostPresent(this ArchiveContext archive, int most) => archive.Appearances
        .Where(a => a.Article.WithdrawnAt == null)
        .GroupBy(a => new { a.Person.Slug, a.Person.Name })
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
        .Take(most)
        .Select(g => new PresentPerson { Slug = g.Key.Slug, Name = g.Key.Name, Articles = g.Count() });
}

public sealed record PresentPerson
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required int Articles { get; init; }
}

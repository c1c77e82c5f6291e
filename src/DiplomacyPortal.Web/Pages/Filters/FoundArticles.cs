using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>The articles that a filter asks for. Several leaders narrow, several sources widen.</summary>
public static class FoundArticles
{
    public static IQueryable<Article> Apply(this ArchiveFilter filter, IQueryable<Article> articles) =>
        filter.InPeriod(filter.ApplyAllButPeriod(articles));

    public static IQueryable<Article> ApplyAllButPeriod(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        foreach (var person in filter.People)
        {
            // Somebody unknown is in no article: leaving that part out would show more than was asked for.
            articles = person.Id is { } id
                ? articles.Where(a => a.Appearances.Any(p => p.PersonId == id))
                : articles.Where(_ => false);
        }

        return filter.OfSources(articles);
    }

    public static IQueryable<Article> InPeriod(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        if (filter.From?.Low is { } first) articles = articles.Where(a => a.DateHigh >= first);
        if (filter.To?.High is { } last) articles = articles.Where(a => a.DateLow <= last);
        return articles;
    }

    public static IQueryable<Article> OfSources(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        var sources = filter.Sources;
        if (sources.Count == 0) return articles;
        var unknown = sources.Contains(ArchiveFilter.NoSource);
        return articles.Where(a => (unknown && a.Publisher == null) || sources.Contains(a.Publisher!));
    }
}

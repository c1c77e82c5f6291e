using System.Linq.Expressions;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>The articles that a filter asks for. Several leaders narrow; several values of any other facet widen.</summary>
public static class FoundArticles
{
    public static IQueryable<Article> ArticlesOf(this ArchiveContext archive, ArchiveFilter filter) =>
        filter.InPeriod(archive.ArticlesOfAnyTime(filter));

    public static IQueryable<Article> ArticlesOfAnyTime(this ArchiveContext archive, ArchiveFilter filter)
    {
        var articles = archive.Articles.Public();
        if (filter.FindsNoArticle) return articles.Where(_ => false);
        if (filter.Search is { } search)
        {
            var found = archive.Matching(search);
            articles = articles.Where(a => found.Contains(a.Id));
        }

        foreach (var person in filter.People)
        {
            var id = person.Id;
            articles = articles.Where(a => a.Appearances.Any(p => p.PersonId == id));
        }

        return filter.ReportingEvents(filter.NamingEntities(filter.OfSources(articles)));
    }

    /// <summary>How many they are; a query alone has been counted already.</summary>
    public static async Task<int> CountArticlesAsync(this ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation) =>
        filter.Search is { } search && filter.Active().All(part => part.Field == FilterField.Q)
            ? search.Hits
            : await archive.ArticlesOf(filter).CountAsync(cancellation);

    /// <summary>The same in the order that was asked for. What answers a query equally well is told apart by its date alone.</summary>
    public static IQueryable<Article> Ordered(this ArchiveContext archive, ArchiveFilter filter)
    {
        if (filter.Order == SortOrder.Oldest) return archive.ArticlesOf(filter).OldestFirst();
        if (filter is not { Order: SortOrder.Relevance, Search: { Hits: > 0 } search }) return archive.ArticlesOf(filter).NewestFirst();
        return archive.ArticlesOf(filter with { Search = null })
            .Join(archive.Ranked(search), a => a.Id, r => r.ArticleId, (a, r) => new { Article = a, r.Rank })
            .OrderBy(f => f.Rank).ThenByDescending(f => f.Article.DateHigh).ThenByDescending(f => f.Article.Id)
            .Select(f => f.Article);
    }

    public static IQueryable<Article> InPeriod(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        if (filter.From?.Low is { } first) articles = articles.Where(a => a.DateHigh >= first);
        if (filter.To?.High is { } last) articles = articles.Where(a => a.DateLow <= last);
        return filter.Years.Count == 0 ? articles : articles.Where(Conditions.AnyOf(filter.Years.Select(Overlaps)));
    }

    /// <summary>By their publishers: an agency is none.</summary>
    public static IQueryable<Article> OfSources(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        var sources = filter.Sources;
        if (sources.Count == 0) return articles;
        var unknown = sources.Contains(ArchiveFilter.NoSource);
        return articles.Where(a => sources.Contains(a.Publisher!) || (unknown && a.Publisher == null));
    }

    public static IQueryable<Article> NamingEntities(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        foreach (var ids in filter.EntityIds()) articles = articles.Where(a => a.Entities.Any(e => ids.Contains(e.EntityId)));
        return articles;
    }

    /// <summary>The entities of each facet; of one unknown there is nothing to be found.</summary>
    public static IEnumerable<List<int>> EntityIds(this ArchiveFilter filter) =>
        filter.Entities.GroupBy(e => e.Facet, (_, facet) => facet.Select(e => e.Id).OfType<int>().ToList());

    /// <summary>Those that tell such an event as what happened; many more only mention one.</summary>
    public static IQueryable<Article> ReportingEvents(this ArchiveFilter filter, IQueryable<Article> articles)
    {
        var kinds = filter.Events;
        return kinds.Count == 0 ? articles : articles.Where(a => a.Events.Any(r => r.Reported && kinds.Contains(r.Kind)));
    }

    private static Expression<Func<Article, bool>> Overlaps(PartialDate year)
    {
        var (first, last) = (year.Low, year.High);
        return a => a.DateHigh >= first && a.DateLow <= last;
    }
}

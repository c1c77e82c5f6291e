using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>The groups of articles on one occasion that a filter asks for: by the days of the occasion, and by what one of the articles has.</summary>
public static class FoundCoverage
{
    /// <summary>Those of which two articles are public: one alone is no comparison.</summary>
    public static IQueryable<CoverageGroup> PublicCoverage(this ArchiveContext archive)
    {
        var withdrawn = archive.Withdrawn();
        return archive.CoverageGroups.Where(g => g.Accounts.Count(a => !withdrawn.Contains(a.ArticleId)) >= 2);
    }

    public static IQueryable<CoverageGroup> CoverageOfAnyTime(this ArchiveContext archive, ArchiveFilter filter)
    {
        var groups = archive.PublicCoverage();
        if (filter.People.Count + filter.Sources.Count + filter.Entities.Count + filter.Events.Count == 0) return groups;
        var articles = archive.ArticlesOfAnyTime(filter).Select(a => a.Id);
        return groups.Where(g => g.Accounts.Any(a => articles.Contains(a.ArticleId)));
    }

    public static IQueryable<CoverageGroup> CoverageOf(this ArchiveContext archive, ArchiveFilter filter)
    {
        var groups = archive.CoverageOfAnyTime(filter);
        if (filter.From?.Low is { } first) groups = groups.Where(g => g.Last >= first);
        if (filter.To?.High is { } last) groups = groups.Where(g => g.First <= last);
        return filter.Years.Count == 0
            ? groups
            : groups.Where(Conditions.AnyOf(filter.Years.Select(y => Conditions.Both<CoverageGroup>(g => g.Last >= y.Low, g => g.First <= y.High))));
    }

    /// <summary>Latest first, those of unknown days last.</summary>
    public static IOrderedQueryable<CoverageGroup> LatestFirst(this IQueryable<CoverageGroup> groups) =>
        groups.OrderByDescending(g => g.Last).ThenByDescending(g => g.Id);
}

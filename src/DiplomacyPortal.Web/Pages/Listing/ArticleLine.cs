using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>An article as lists show it; no list reads a body.</summary>
public sealed record ArticleLine(
    string Slug,
    string Title,
    string? Lead,
    ShownDate Date,
    string? Publisher,
    string? Agency,
    IReadOnlyList<ArticleLine.Leader> People,
    int PeopleCount)
{
    /// <summary>How the query was read that found it; null in a list of something else.</summary>
    public SearchReading? Reading { get; init; }

    /// <summary>What of its text the query matched and readers see; none where only the title or the people did.</summary>
    public IReadOnlyList<FoundPassages.Passage> Passages { get; init; } = [];

    public sealed record Leader(string Slug, string Name);
}

public static class ArticleLines
{
    /// <summary>How many leaders a list names, those whom the article names first.</summary>
    private const int MostNamed = 6;

    /// <summary>
    /// The articles and their leaders as two questions: asked in one, SQLite would gather the leaders of every article there is
    /// before it looks for those of the page.
    /// </summary>
    /// <param name="page">In order, and as few as a page shows.</param>
    public static IQueryable<ArticleLine> ToLines(this IQueryable<Article> page) => page
        .Select(a => new ArticleLine(
            a.Slug,
            a.Title,
            a.Lead,
            new ShownDate(a.Date, a.DateOrigin, a.DateReason),
            a.Publisher,
            a.Agency,
            a.Appearances.Where(p => p.Ordinal < MostNamed).OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId)
                .Select(p => new ArticleLine.Leader(p.Person.Slug, p.Person.Name)).ToList(),
            a.Appearances.Count))
        .AsSplitQuery();
}

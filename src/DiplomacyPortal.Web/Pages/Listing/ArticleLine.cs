using System.Linq.Expressions;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;

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
    /// <summary>How many leaders a list names, those whom the article names first.</summary>
    private const int MostNamed = 6;

    public static Expression<Func<Article, ArticleLine>> Of { get; } = a => new ArticleLine(
        a.Slug,
        a.Title,
        a.Lead,
        new ShownDate(a.Date, a.DateOrigin, a.DateReason),
        a.Publisher,
        a.Agency,
        a.Appearances.Where(p => p.Ordinal < MostNamed).OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => new Leader(p.Person.Slug, p.Person.Name)).ToList(),
        a.Appearances.Count);

    public sealed record Leader(string Slug, string Name);
}

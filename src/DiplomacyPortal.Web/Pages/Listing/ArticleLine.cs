using System.Linq.Expressions;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>An article as lists show it; no list reads a body.</summary>
public sealed record ArticleLine(
    string Slug,
    string Title,
    string? Lead,
    string? Date,
    DateOrigin DateOrigin,
    string? DateReason,
    DateOnly? DateHigh,
    string? Publisher,
    string? Agency,
    IReadOnlyList<ArticleLine.Leader> People)
{
    public static Expression<Func<Article, ArticleLine>> Of { get; } = a => new ArticleLine(
        a.Slug,
        a.Title,
        a.Lead,
        a.Date,
        a.DateOrigin,
        a.DateReason,
        a.DateHigh,
        a.Publisher,
        a.Agency,
        a.Appearances.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => new Leader(p.Person.Slug, p.Person.Name)).ToList());

    public sealed record Leader(string Slug, string Name);
}

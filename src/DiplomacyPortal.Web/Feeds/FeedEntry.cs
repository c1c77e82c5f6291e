using System.Linq.Expressions;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>An article as a feed tells of it.</summary>
/// <param name="Date">EDTF: its own date, which says nothing of when the archive has had it.</param>
public sealed record FeedEntry(
    string Slug,
    string Title,
    string? Lead,
    string? Date,
    string? Byline,
    string? Publisher,
    string? Url,
    DateTime AddedAt,
    DateTime ChangedAt,
    IReadOnlyList<FeedEntry.Leader> People)
{
    private const int MostNamed = 6;

    public static Expression<Func<Article, FeedEntry>> Of { get; } = a => new FeedEntry(
        a.Slug,
        a.Title,
        a.Lead,
        a.Date,
        a.Byline,
        a.Publisher,
        a.Url,
        a.AddedAt,
        a.ChangedAt,
        a.Appearances.Where(p => p.Ordinal < MostNamed).OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId)
            .Select(p => new Leader(p.Person.Slug, p.Person.Name)).ToList());

    public sealed record Leader(string Slug, string Name);
}

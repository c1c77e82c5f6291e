using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What the filter form offers: the leaders whom a list shows most, the publishers, and whatever is chosen already.</summary>
/// <param name="HasNoSource">Whether there are articles without a publisher.</param>
public sealed record FilterChoices(
    ArchiveFilter Filter,
    ListWords Words,
    IReadOnlyList<FilterChoices.Choice> People,
    IReadOnlyList<FilterChoices.Choice> Sources,
    bool HasNoSource)
{
    private const int MostOffered = 30;

    public static Task<FilterChoices> OfStatementsAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation) =>
        LoadAsync(archive, filter, ListWords.Statements, archive.MostQuoted(MostOffered), cancellation);

    public static Task<FilterChoices> OfEventsAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation) =>
        LoadAsync(archive, filter, ListWords.Events, archive.MostInvolved(MostOffered), cancellation);

    private static async Task<FilterChoices> LoadAsync(
        ArchiveContext archive, ArchiveFilter filter, ListWords words, IQueryable<CountedPerson> most, CancellationToken cancellation)
    {
        var people = await most.Select(p => new Choice(p.Slug, p.Name, words == ListWords.Events ? null : p.Count)).ToListAsync(cancellation);
        people.AddRange(filter.People.Where(p => p.Id is not null && people.All(o => o.Value != p.Slug))
            .Select(p => new Choice(p.Slug, p.Name, null)));

        // What has no publisher stands first, so that it is never the one too many.
        var published = await archive.Articles.Public()
            .GroupBy(a => a.Publisher)
            .OrderByDescending(g => g.Key == null).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(MostOffered)
            .Select(g => g.Key)
            .ToListAsync(cancellation);
        var sources = published.OfType<string>().Select(p => new Choice(p, p, null)).ToList();
        var unknown = filter.Errors.Any(e => e.Field == FilterField.Source);
        sources.AddRange(filter.Sources.Where(s => !unknown && s != ArchiveFilter.NoSource && sources.All(o => o.Value != s))
            .Select(s => new Choice(s, s, null)));

        return new FilterChoices(filter, words, people, sources, published.Contains(null));
    }

    /// <param name="Count">Of a leader's statements; null where it was not counted, or the choice is only here because it is made.</param>
    public sealed record Choice(string Value, string Name, int? Count);
}

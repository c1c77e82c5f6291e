using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>What the filter form offers: the leaders most present and the publishers, and whatever is chosen already.</summary>
public sealed record FilterChoices(
    ArticleFilter Filter,
    IReadOnlyList<FilterChoices.Choice> People,
    IReadOnlyList<FilterChoices.Choice> Sources,
    int WithoutSource)
{
    private const int MostOffered = 30;

    public static async Task<FilterChoices> LoadAsync(ArchiveContext archive, ArticleFilter filter, CancellationToken cancellation)
    {
        var people = await archive.MostPresent(MostOffered)
            .Select(p => new Choice(p.Slug, p.Name, p.Articles)).ToListAsync(cancellation);
        people.AddRange(filter.People.Where(p => p.Id is not null && people.All(o => o.Value != p.Slug))
            .Select(p => new Choice(p.Slug, p.Name, null)));

        var sources = await archive.Articles.Public()
            .Where(a => a.Publisher != null)
            .GroupBy(a => a.Publisher!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(MostOffered)
            .Select(g => new Choice(g.Key, g.Key, g.Count())).ToListAsync(cancellation);
        var unknown = filter.Errors.Any(e => e.Field == FilterField.Source);
        sources.AddRange(filter.Sources.Where(s => !unknown && s != ArticleFilter.NoSource && sources.All(o => o.Value != s))
            .Select(s => new Choice(s, s, null)));

        var withoutSource = await archive.Articles.Public().CountAsync(a => a.Publisher == null, cancellation);
        return new FilterChoices(filter, people, sources, withoutSource);
    }

    /// <param name="Articles">Null where it was not counted, as the choice is only here because it is made.</param>
    public sealed record Choice(string Value, string Name, int? Articles);
}

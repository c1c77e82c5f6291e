using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Follows those whom an article names through a new reading of the same text: a leader whose canonical name was changed in the
/// lexicon, a name that was cut short by a rule and is read whole by the next. In another text other words stand, which prove nothing.
/// </summary>
internal sealed class FollowedAddresses(ArchiveContext context, Article article, string sha256)
{
    private readonly Dictionary<AddressKind, List<NamedWords>> _before =
        NamedInArticle.Kinds.ToDictionary(k => k, k => article.Text?.Sha256 == sha256 ? NamedInArticle.Of(article, k) : []);

    /// <param name="facts">Who is named in the text now.</param>
    public async Task FollowAsync(ExtractedArticle facts, CancellationToken cancellation)
    {
        foreach (var kind in NamedInArticle.Kinds)
        {
            List<string> standing = [.. Slugs(facts, kind).Distinct(StringComparer.Ordinal)];
            var successions = NamedWords.Successions(_before[kind], NamedInArticle.Of(facts, kind)).Where(s => !standing.Contains(s.Former)).ToList();
            if (standing.Count > 0)
                await FormerAddressRows.ApplyAsync(context, kind, standing, successions, slug => IsNamedElsewhereAsync(kind, slug, cancellation), cancellation);
        }
    }

    /// <summary>Of all who appear, those too who are only meant by a title.</summary>
    private static IEnumerable<string> Slugs(ExtractedArticle facts, AddressKind kind) => kind switch
    {
        AddressKind.Person => facts.People.Select(AppearanceRows.SlugOf),
        AddressKind.Place => facts.Places.Select(p => p.Slug),
        _ => facts.Organisations.Select(o => o.Slug),
    };

    /// <summary>Articles that wait to be read by the same rules do not count: the first of them would keep the slug for all.</summary>
    private Task<bool> IsNamedElsewhereAsync(AddressKind kind, string slug, CancellationToken cancellation)
    {
        var isPlace = kind == AddressKind.Place;
        return kind == AddressKind.Person
            ? context.Appearances.AnyAsync(
                a => a.Person.Slug == slug && a.ArticleId != article.Id && a.Article.Text.RulesVersion == ReadingVersion.Current, cancellation)
            : context.EntityAppearances.AnyAsync(
                a => a.Entity.Slug == slug && a.Entity.IsPlace == isPlace && a.ArticleId != article.Id && a.Article.Text.RulesVersion == ReadingVersion.Current,
                cancellation);
    }
}

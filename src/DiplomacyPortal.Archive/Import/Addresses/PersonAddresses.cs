using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Follows the people of an article through a new reading of the same text: a leader whose canonical name was changed in the
/// lexicon, a name that was cut short by a rule and is read whole by the next. In another text other words stand, which prove nothing.
/// </summary>
internal sealed class PersonAddresses(ArchiveContext context, Article article, string sha256)
{
    private readonly List<NamedWords> _before = article.Text?.Sha256 == sha256 ? NamedWords.Of(article) : [];

    /// <param name="people">Those whom the text names now.</param>
    public async Task FollowAsync(IReadOnlyList<ExtractedPerson> people, CancellationToken cancellation)
    {
        List<NamedWords> after =
        [
            .. people.SelectMany(p => p.Mentions
                .Where(m => m.Kind != MentionKind.Title)
                .Select(m => new NamedWords(AppearanceRows.SlugOf(p), m.Span))),
        ];
        List<string> standing = [.. people.Select(AppearanceRows.SlugOf).Distinct(StringComparer.Ordinal)];
        List<(string Former, string Successor)> successions = [];
        foreach (var succession in NamedWords.Successions(_before, after))
        {
            if (!standing.Contains(succession.Former) && !await IsNamedElsewhereAsync(succession.Former, cancellation)) successions.Add(succession);
        }

        if (standing.Count > 0) await FormerAddressRows.ApplyAsync(context, AddressKind.Person, standing, successions, cancellation);
    }

    /// <summary>Articles that wait to be read by the same rules do not count: the first of them would keep the slug for all.</summary>
    private Task<bool> IsNamedElsewhereAsync(string slug, CancellationToken cancellation) => context.Appearances.AnyAsync(
        a => a.Person.Slug == slug && a.ArticleId != article.Id && a.Article.Text.RulesVersion == ReadingVersion.Current, cancellation);
}

using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Reads the connected component of an article: those of the same occasion, those of the same occasion as these, and so on; a question for
/// each, but of at most <see cref="CohesiveSets.Most"/>.
/// </summary>
/// <param name="own">The article's account, as it is now.</param>
internal sealed class CoverageCircle(ArchiveContext context, ArticleAccount own)
{
    /// <returns>The other articles that report an occasion.</returns>
    public async Task<IReadOnlyList<ArticleAccount>> LinkedAsync(Occasion occasion, CancellationToken cancellation)
    {
        var candidates = await AlikeAccounts.ReadAsync(context, own.ArticleId, [.. OccasionKeys.Of(occasion)], cancellation);
        return [.. candidates.Where(c => SameOccasion.Holds(occasion, c.Occasion))];
    }

    /// <param name="near">Those to begin with.</param>
    /// <returns>All but the article itself; null where they are more than <see cref="CohesiveSets"/> looks into.</returns>
    public async Task<IReadOnlyList<ArticleAccount>?> ReadAsync(IEnumerable<ArticleAccount> near, CancellationToken cancellation)
    {
        List<ArticleAccount> found = [.. near.Distinct()];
        for (var i = 0; i < found.Count; i++)
        {
            // With the article itself they are to be few enough.
            if (found.Count >= CohesiveSets.Most) return null;
            foreach (var account in await LinkedAsync(found[i].Occasion, cancellation))
            {
                if (account != own && !found.Contains(account)) found.Add(account);
            }
        }

        return found;
    }
}

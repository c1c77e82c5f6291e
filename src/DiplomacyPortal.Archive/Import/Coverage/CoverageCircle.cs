using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Reads the connected component of an article: those of the same occasion, those of the same occasion as these, and so on; several that
/// were found are asked for together, and at most <see cref="CohesiveSets.Most"/> are.
/// </summary>
/// <param name="own">The article's account, as it is now.</param>
internal sealed class CoverageCircle(ArchiveContext context, ArticleAccount own)
{
    /// <summary>Each may be like <see cref="CoverageGrouping.MostOfKey"/>: of a crowd no more is read than what so many are like.</summary>
    public const int AtOnce = 10;

    /// <returns>The other articles that report an occasion.</returns>
    public async Task<IReadOnlyList<ArticleAccount>> LinkedAsync(Occasion occasion, CancellationToken cancellation)
    {
        var candidates = await AlikeAccounts.ReadAsync(context, own.ArticleId, [OccasionKeys.Of(occasion)], cancellation);
        return [.. candidates[0].Where(c => SameOccasion.Holds(occasion, c.Occasion))];
    }

    /// <param name="near">Those to begin with.</param>
    /// <returns>All but the article itself; null where they are more than <see cref="CohesiveSets"/> looks into.</returns>
    public async Task<IReadOnlyList<ArticleAccount>?> ReadAsync(IEnumerable<ArticleAccount> near, CancellationToken cancellation)
    {
        List<ArticleAccount> found = [.. near.Distinct()];
        HashSet<ArticleAccount> known = [own, .. found];
        for (var asked = 0; asked < found.Count;)
        {
            // With the article itself they are to be few enough.
            if (found.Count >= CohesiveSets.Most) return null;
            var step = found[asked..Math.Min(asked + AtOnce, found.Count)];
            asked += step.Count;
            var alike = await AlikeAccounts.ReadAsync(context, own.ArticleId, [.. step.Select(a => OccasionKeys.Of(a.Occasion))], cancellation);
            foreach (var (account, candidates) in step.Zip(alike))
                found.AddRange(candidates.Where(c => !known.Contains(c) && SameOccasion.Holds(account.Occasion, c.Occasion) && known.Add(c)));
        }

        return found;
    }
}

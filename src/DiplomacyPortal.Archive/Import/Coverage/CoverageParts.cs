using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Articles of one occasion: those that were read, and the groups that belong to it whole, which nothing has changed within.</summary>
internal sealed record CoveragePart(IReadOnlyList<ArticleAccount> Accounts, IReadOnlyList<int> Wholes)
{
    public bool IsGroup => Accounts.Count > 1 || Wholes.Count > 0;
}

/// <summary>Which articles come together by an article, and which its former group falls into without it.</summary>
internal static class CoverageParts
{
    /// <param name="own">The article's account, as it is now.</param>
    /// <param name="others">All that hang together with it, or did so, and with each other.</param>
    /// <returns>That of the article first.</returns>
    public static IReadOnlyList<CoveragePart> Of(ArticleAccount own, IReadOnlyList<ArticleAccount> others) =>
        [.. Divided(own, others).Select(part => new CoveragePart(part, []))];

    /// <param name="own">The article's account, as it is now.</param>
    /// <param name="same">All others of the same occasion.</param>
    /// <param name="former">The others of its former group, whatever they are.</param>
    /// <returns>That of the article first.</returns>
    public static IReadOnlyList<CoveragePart> Of(ArticleAccount own, IReadOnlyList<ArticleAccount> same, IReadOnlyList<ArticleAccount> former)
    {
        var parts = Divided(own, former);
        var joining = same.Except(former).ToList();
        var wholes = joining.Select(a => a.CoverageGroupId).OfType<int>().Distinct().Order();
        return
        [
            new([.. parts[0], .. joining.Where(a => a.CoverageGroupId is null)], [.. wholes]),
            .. parts.Skip(1).Select(part => new CoveragePart(part, [])),
        ];
    }

    private static List<IReadOnlyList<ArticleAccount>> Divided(ArticleAccount own, IReadOnlyList<ArticleAccount> others)
    {
        IReadOnlyList<ArticleAccount> known = [own, .. others];
        var grouped = CoverageGrouping.Of([.. known.Select(a => (a, a.Occasion))]);
        var alone = known.Except(grouped.SelectMany(g => g)).Select(a => new List<ArticleAccount> { a });
        return [.. grouped.Concat(alone).OrderByDescending(part => part.Contains(own))];
    }
}

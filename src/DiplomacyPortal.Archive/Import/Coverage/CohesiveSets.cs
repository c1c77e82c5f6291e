using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Of articles that hang together, which are of one occasion: a single article that was misread, or that names nobody, does not make
/// one of two sets that are rightly apart.
/// </summary>
/// <remarks>Sets are joined by their average linkage (Sokal and Michener, 1958), the strongest first. The order of the articles does not count.</remarks>
internal static class CohesiveSets
{
    /// <summary>More reports of one occasion than these are not looked into: they are copies, and hang together.</summary>
    public const int Most = 24;

    /// <summary>
    /// Of the pairs between two sets so many are of one occasion where the sets are. Reports of one occasion in quite other words are
    /// linked through a third; of two occasions of four reports each, one link of sixteen is an error.
    /// </summary>
    private const double LeastShare = 0.2;

    /// <param name="members">Numbers of occasions.</param>
    /// <returns>The sets, each of one article and more; all as one where there are more than <see cref="Most"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<int> members, Func<int, Occasion> occasion)
    {
        if (members.Count is < 3 or > Most) return [members];
        var ordered = members.OrderBy(i => occasion(i), OccasionOrder.Instance).ToList();
        var links = Links([.. ordered.Select(occasion)]);
        List<List<int>> sets = [.. Enumerable.Range(0, ordered.Count).Select(i => new List<int> { i })];
        while (Strongest(sets, links) is var (one, other) && one != other)
        {
            sets[one].AddRange(sets[other]);
            sets.RemoveAt(other);
        }

        return [.. sets.Select(set => set.Select(i => ordered[i]).ToList())];
    }

    /// <returns>Of each pair 1 where it is of one occasion, -1 where something sets it apart, else 0.</returns>
    private static int[,] Links(IReadOnlyList<Occasion> occasions)
    {
        var links = new int[occasions.Count, occasions.Count];
        for (var i = 0; i < occasions.Count; i++)
        {
            for (var k = i + 1; k < occasions.Count; k++)
                links[i, k] = links[k, i] = SameOccasion.Holds(occasions[i], occasions[k]) ? 1 : SameOccasion.AreApart(occasions[i], occasions[k]) ? -1 : 0;
        }

        return links;
    }

    /// <returns>The two sets that are to be joined next; the same one twice where none are.</returns>
    private static (int One, int Other) Strongest(List<List<int>> sets, int[,] links)
    {
        var (best, strongest) = ((0, 0), 0.0);
        for (var i = 0; i < sets.Count; i++)
        {
            for (var k = i + 1; k < sets.Count; k++)
            {
                var between = sets[i].SelectMany(one => sets[k].Select(other => links[one, other])).ToList();
                var strength = between.Sum() / (double)between.Count;
                if (strength <= strongest || between.Count(link => link > 0) < LeastShare * between.Count) continue;
                (best, strongest) = ((i, k), strength);
            }
        }

        return best;
    }
}

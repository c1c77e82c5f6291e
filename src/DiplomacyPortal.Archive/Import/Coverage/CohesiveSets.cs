using System.Text.Json;
using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Average-linkage clustering of articles that hang together (Sokal and Michener, 1958), the strongest link first: a single article that
/// was misread, or that names nobody, does not make one of two occasions that are rightly apart.
/// </summary>
internal static class CohesiveSets
{
    /// <summary>More are not looked into, but taken for one: beyond this, groups may depend on the order of the import.</summary>
    public const int Most = AlikeAccounts.MostOfGroup;

    /// <summary>
    /// Of the pairs between two sets so many are of one occasion where the sets are. Reports of one occasion in quite other words are
    /// linked through a third; of two occasions of four reports each, one link of sixteen is an error.
    /// </summary>
    private const double LeastShare = 0.2;

    /// <param name="members">Numbers of occasions, in any order.</param>
    /// <returns>The sets, each of one article and more; all as one where there are more than <see cref="Most"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<int> members, Func<int, Occasion> occasion)
    {
        if (members.Count is < 3 or > Most) return [members];
        // Ties fall to what the occasions are, not to rows or the order of the import.
        var ordered = members.OrderBy(i => JsonSerializer.Serialize(occasion(i)), StringComparer.Ordinal).ToList();
        var links = Links([.. ordered.Select(occasion)]);
        List<List<int>> sets = [.. Enumerable.Range(0, ordered.Count).Select(i => new List<int> { i })];
        while (Strongest(sets, links) is var (one, other) && one != other)
        {
            Join(links, sets[one][0], sets[other][0], ordered.Count);
            sets[one].AddRange(sets[other]);
            sets.RemoveAt(other);
        }

        return [.. sets.Select(set => set.Select(i => ordered[i]).ToList())];
    }

    /// <returns>Of each pair whether it is of one occasion, and whether something sets it apart.</returns>
    private static (int Linked, int Apart)[,] Links(IReadOnlyList<Occasion> occasions)
    {
        var links = new (int, int)[occasions.Count, occasions.Count];
        for (var i = 0; i < occasions.Count; i++)
        {
            for (var k = i + 1; k < occasions.Count; k++)
            {
                var isLinked = SameOccasion.Holds(occasions[i], occasions[k]);
                links[i, k] = links[k, i] = (isLinked ? 1 : 0, !isLinked && SameOccasion.AreApart(occasions[i], occasions[k]) ? 1 : 0);
            }
        }

        return links;
    }

    /// <summary>The first of a set stands for it: what is between two sets is the sum of what is between their articles.</summary>
    private static void Join((int Linked, int Apart)[,] links, int one, int other, int count)
    {
        for (var i = 0; i < count; i++)
            links[one, i] = links[i, one] = (links[one, i].Linked + links[other, i].Linked, links[one, i].Apart + links[other, i].Apart);
    }

    /// <returns>The two sets that are to be joined next; the same one twice where none are.</returns>
    private static (int One, int Other) Strongest(List<List<int>> sets, (int Linked, int Apart)[,] links)
    {
        var (best, strongest) = ((0, 0), 0.0);
        for (var i = 0; i < sets.Count; i++)
        {
            for (var k = i + 1; k < sets.Count; k++)
            {
                var (linked, apart) = links[sets[i][0], sets[k][0]];
                double pairs = sets[i].Count * sets[k].Count;
                if (linked < LeastShare * pairs || (linked - apart) / pairs <= strongest) continue;
                (best, strongest) = ((i, k), (linked - apart) / pairs);
            }
        }

        return best;
    }
}

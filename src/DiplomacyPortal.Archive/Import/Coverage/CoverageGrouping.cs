using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Which articles report the same occasion, told of all at once: who is linked by <see cref="SameOccasion"/>, or through others, as far as
/// they hold together (<see cref="CohesiveSets"/>).
/// </summary>
internal static class CoverageGrouping
{
    /// <summary>As many articles that share a key are compared with each of them; more is boilerplate, or an attack.</summary>
    public const int MostOfKey = 200;

    /// <param name="occasions">Of articles, by what stands for them; in any order.</param>
    /// <returns>The groups of two and more.</returns>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<(T Article, Occasion Occasion)> occasions)
    {
        var sets = new DisjointSets(occasions.Count);
        var bearers = new Dictionary<long, List<int>>();
        for (var i = 0; i < occasions.Count; i++)
        {
            foreach (var key in OccasionKeys.Of(occasions[i].Occasion))
            {
                if (!bearers.TryGetValue(key, out var those)) bearers.Add(key, those = []);
                if (those.Count < MostOfKey) those.Add(i);
                foreach (var other in those)
                {
                    if (!sets.AreJoined(i, other) && SameOccasion.Holds(occasions[i].Occasion, occasions[other].Occasion)) sets.Join(i, other);
                }
            }
        }

        return
        [
            .. sets.All()
                .SelectMany(set => CohesiveSets.Of(set, i => occasions[i].Occasion))
                .Where(set => set.Count > 1)
                .Select(set => set.Select(i => occasions[i].Article).ToList()),
        ];
    }
}

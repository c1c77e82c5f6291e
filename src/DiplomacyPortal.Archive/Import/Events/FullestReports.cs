namespace DiplomacyPortal.Archive.Import;

/// <summary>"A gặp B" and "A và C gặp B" on one day are one meeting.</summary>
internal static class FullestReports
{
    /// <param name="alike">All of one kind and date.</param>
    public static IEnumerable<EventGroup> Join(IReadOnlyList<AlikeReports> alike)
    {
        var fuller = Fuller(alike);

        // "A và B" alone fits "A, B, C" and "A, B, D", which are two: it stays by itself then.
        var parts = alike
            .Where(a => fuller[a].Count > 0)
            .ToLookup(a => fuller[a].Where(f => fuller[f].Count == 0).Take(2).ToList() is [var only] ? only : null);

        foreach (var fullest in alike.Where(a => fuller[a].Count == 0))
        {
            var whole = Whole(fullest, parts[fullest]);
            yield return GroupOf(whole ?? fullest);
            if (whole is not null) continue;
            foreach (var part in parts[fullest]) yield return GroupOf(part);
        }

        foreach (var unclear in parts[null]) yield return GroupOf(unclear);
    }

    /// <summary>
    /// All parts name only people whom the fullest has, and may still name different ones, "A và B" and "C và D": two meetings of
    /// which it tells in one breath. So there have to be two whom each of them names.
    /// </summary>
    private static AlikeReports? Whole(AlikeReports fullest, IEnumerable<AlikeReports> parts) =>
        parts.Aggregate(fullest.People, (common, part) => [.. common.Intersect(part.People, StringComparer.Ordinal)]).Count >= 2
            ? fullest.With(parts)
            : null;

    private static EventGroup GroupOf(AlikeReports alike) => new(alike.Kind, alike.Value, alike.Reports);

    /// <returns>For each those that name the same people and more; sought among those that share the person who is named least.</returns>
    private static Dictionary<AlikeReports, List<AlikeReports>> Fuller(IReadOnlyList<AlikeReports> alike)
    {
        var naming = alike.SelectMany(a => a.People, (a, person) => (Alike: a, Person: person)).ToLookup(a => a.Person, a => a.Alike);
        return alike.ToDictionary(part => part, part => part is { Day: not null, People.Count: >= 2 }
            ? part.People.Select(person => naming[person]).MinBy(those => those.Count())!
                .Where(a => a.People.Count > part.People.Count && !part.People.Except(a.People, StringComparer.Ordinal).Any())
                .ToList()
            : []);
    }
}

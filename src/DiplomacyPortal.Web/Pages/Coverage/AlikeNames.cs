using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>
/// Which of many names are spellings of one, as <see cref="NameLikeness"/> tells: found by what such names share, as eight lists of
/// hundreds of officials each would take seconds to be compared name by name.
/// </summary>
public sealed class AlikeNames
{
    /// <summary>Of long names that differ in their long parts alone. Hardly ever are there two; thousands are made to cost time.</summary>
    private const int MostOfShape = 40;

    private readonly Dictionary<string, List<string>> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _longer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names;

    /// <param name="names">As slugs.</param>
    public AlikeNames(IEnumerable<string> names)
    {
        _names = names.ToHashSet(StringComparer.Ordinal);
        foreach (var name in _names)
        {
            Add(_shapes, NameLikeness.Shape(name), name, MostOfShape);
            foreach (var beginning in Beginnings(name).Where(_names.Contains)) Add(_longer, beginning, name, int.MaxValue);
        }
    }

    /// <returns>Those that are one with this name, each once; the name itself too if it is among them.</returns>
    public IEnumerable<string> Of(string name) =>
        _shapes.GetValueOrDefault(NameLikeness.Shape(name), [])
            .Concat(Beginnings(name).Where(_names.Contains))
            .Concat(_longer.GetValueOrDefault(name, []))
            .Where(other => other != name && NameLikeness.AreOne(name, other))
            .Concat(_names.Contains(name) ? [name] : [])
            .Distinct(StringComparer.Ordinal);

    private static void Add(Dictionary<string, List<string>> index, string key, string name, int most)
    {
        if (!index.TryGetValue(key, out var those)) index.Add(key, those = []);
        if (those.Count < most) those.Add(name);
    }

    /// <summary>"ingrid", "ingrid-solheimen" of "ingrid-solheimen-berg".</summary>
    private static IEnumerable<string> Beginnings(string name)
    {
        for (var end = name.IndexOf('-'); end > 0; end = name.IndexOf('-', end + 1)) yield return name[..end];
    }
}

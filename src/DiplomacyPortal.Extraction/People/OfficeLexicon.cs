using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>The offices whose holders are dated, by all their names: "Ngoại trưởng" is "Bộ trưởng Ngoại giao".</summary>
internal static class OfficeLexicon
{
    private static readonly Dictionary<string, string> Names = Entries("exclusive").Concat(Entries("shared"))
        .SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(name => (Key: Key(name), Office: entry[0])))
        .Distinct().ToDictionary(pair => pair.Key, pair => pair.Office);

    private static readonly Dictionary<(string, string), string> Local = Entries("local")
        .SelectMany(entry => entry.Alternatives(2).Select(country => (Name: (Key(entry[0]), country), Office: entry[1])))
        .ToDictionary(pair => pair.Name, pair => pair.Office);

    /// <summary>The offices that one person holds at a time; with the countries of which this is true, all where none is named.</summary>
    private static readonly Dictionary<string, HashSet<string>> Exclusive =
        Entries("exclusive").ToDictionary(entry => entry[0], entry => entry.Alternatives(2).ToHashSet());

    /// <summary>The day up to which leaders.txt knows who is still in office.</summary>
    public static DateOnly State { get; } = DateOnly.ParseExact(Entries("state")[0][0], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <returns>The office by the first of its names; null for one that is not listed.</returns>
    public static string? Find(string name, string country)
    {
        var key = Key(name);
        return Local.TryGetValue((key, country), out var office) || Names.TryGetValue(key, out office) ? office : null;
    }

    public static bool IsExclusive(string office, string country) =>
        Exclusive.TryGetValue(office, out var countries) && (countries.Count == 0 || countries.Contains(country));

    private static string Key(string name)
    {
        var words = new List<string>();
        foreach (var token in Tokenizer.Read(name)) words.Add(token.Key);
        return string.Join(' ', words);
    }

    private static IReadOnlyList<string[]> Entries(string section) => LexiconFile.Entries("offices.txt", section);
}

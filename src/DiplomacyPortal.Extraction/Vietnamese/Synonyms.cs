using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// Which names mean the same: of places, organisations and leaders, and those of Lexicon/synonyms.txt. The English name of a place, an
/// organisation or an office means these too, and is meant by none of them: articles are Vietnamese.
/// </summary>
public static class Synonyms
{
    private static readonly Node Names = Read();

    /// <summary>Finds the longest name that begins at a word; takes steps by the length of the name, however many names there are.</summary>
    /// <param name="mustBeExact">Which of the words must have the very marks of the name; any other may have none or others.</param>
    /// <returns>Null where no name begins.</returns>
    public static FoundName? Longest(IReadOnlyList<SearchWord> words, int index, Func<SearchWord, bool> mustBeExact)
    {
        FoundName? longest = null;
        for (var (node, i) = (Names, index); i < words.Count; i++)
        {
            if (!node.Next.TryGetValue(words[i].Folded, out var next)) break;
            node = next;
            var meant = node.Ending.Where(ending => IsSpelt(ending.Name, words, index, mustBeExact)).ToList();
            if (meant.Count > 0)
                longest = new(i - index + 1, [.. meant.SelectMany(ending => ending.Group).Distinct()]) { IsEnglish = meant.Exists(ending => ending.IsEnglish) };
        }

        return longest;
    }

    private static bool IsSpelt(IReadOnlyList<SearchForms> name, IReadOnlyList<SearchWord> words, int index, Func<SearchWord, bool> mustBeExact)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (mustBeExact(words[index + i]) && words[index + i].Exact != name[i].Exact) return false;
        }

        return true;
    }

    private static Node Read()
    {
        var everyday = LexiconFile.Words("synonyms.txt", "words").Select(Forms).ToList();
        var unsought = everyday.Select(Key).ToHashSet(StringComparer.Ordinal);
        var groups = new Dictionary<string, List<LexiconName>>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.AllEntries("places.txt").Concat(LexiconFile.AllEntries("organisations.txt"))) Add(entry, 1);
        foreach (var entry in LexiconFile.Entries("leaders.txt")) Add(entry, 2);
        foreach (var entry in LexiconFile.Entries("synonyms.txt", "names")) Add(entry, 1);

        var root = new Node();
        foreach (var group in groups.Values)
        {
            foreach (var name in group) root.Add(name.Words, group, false);
        }

        foreach (var words in everyday) root.Add(words, [], false);
        var named = groups.Values.SelectMany(group => group.Select(name => (Key: Key(name.Words), Group: group)))
            .Concat(groups.Select(group => (group.Key, Group: group.Value)))
            .GroupBy(name => name.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last().Group, StringComparer.Ordinal);
        foreach (var (name, english) in EnglishNames.All.Concat(EnglishOffices.All))
        {
            var forms = Forms(name);
            foreach (var inEnglish in EachOf(english).Select(Forms).Where(words => !unsought.Contains(Key(words))))
                root.Add(inEnglish, named.GetValueOrDefault(Key(forms)) ?? [new(name, forms)], true);
        }

        // A topic that is a name has the other names of that; of any other the words that tell it are meant.
        foreach (var topic in LexiconFile.Entries("topics.txt").Where(t => !named.ContainsKey(Key(Forms(t[0])))))
            root.Add(Forms(topic[1]), [.. topic.Alternatives(2).Select(word => new LexiconName(word, Forms(word)))], true);
        foreach (var said in LexiconFile.Entries("synonyms.txt", "english"))
            root.Add(Forms(said[0]), [.. said.Alternatives(1).Select(word => new LexiconName(word, Forms(word)))], true);

        return root;

        void Add(string[] entry, int aliases)
        {
            var key = Key(Forms(entry[0]));
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = []);
            group.AddRange(entry.Alternatives(aliases).Prepend(entry[0]).Select(name => new LexiconName(name, Forms(name)))
                .Where(name => !unsought.Contains(Key(name.Words)) && group.All(known => Key(known.Words) != Key(name.Words))));
        }
    }

    /// <returns>"East Sea (South China Sea)" as a whole, and each of the two.</returns>
    private static IEnumerable<string> EachOf(string english)
    {
        var parts = english.Split(['(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? [english, .. parts] : [english];
    }

    private static IReadOnlyList<SearchForms> Forms(string name) => [.. SearchWords.Of(name).Select(word => word.Forms)];

    private static string Key(IReadOnlyList<SearchForms> name) => string.Join(' ', name.Select(word => word.Exact));

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        /// <summary>The names whose last word this is, with all names of the ones they belong to.</summary>
        public List<(IReadOnlyList<SearchForms> Name, IReadOnlyList<LexiconName> Group, bool IsEnglish)> Ending { get; } = [];

        public void Add(IReadOnlyList<SearchForms> name, IReadOnlyList<LexiconName> group, bool isEnglish)
        {
            var node = this;
            foreach (var word in name)
            {
                if (!node.Next.TryGetValue(word.Folded, out var next)) node.Next.Add(word.Folded, next = new());
                node = next;
            }

            node.Ending.Add((name, group, isEnglish));
        }
    }
}

using System.Collections.Frozen;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.English;

/// <summary>English words that tell nothing of what is sought: "the Prime Minister of Cambodia" is asked for by two names.</summary>
public static class EnglishFillers
{
    private static readonly FrozenSet<string> Anywhere = Set("english fillers");
    private static readonly FrozenSet<string> BesideName = Set("english fillers beside a name");

    /// <param name="words">Of a query, in their order.</param>
    /// <param name="names">For each word the name that begins there; null for none.</param>
    /// <returns>For each word whether it is such a one. None is where no English name is among them.</returns>
    public static bool[] In(IReadOnlyList<SearchWord> words, IReadOnlyList<FoundName?> names)
    {
        var (fillers, english) = (new bool[words.Count], new bool[words.Count]);
        for (var i = 0; i < words.Count; i++)
        {
            if (names[i] is { IsEnglish: true } name) english.AsSpan(i, name.Words).Fill(true);
        }

        if (!english.AsSpan().Contains(true)) return fillers;
        for (var i = 0; i < words.Count; i++)
        {
            var isBeside = (i > 0 && (english[i - 1] || fillers[i - 1])) || Leads(i);
            fillers[i] = !english[i] && names[i] is null && (Anywhere.Contains(words[i].Exact) || (isBeside && BesideName.Contains(words[i].Exact)));
        }

        return fillers;

        // "in the United States"
        bool Leads(int index)
        {
            var next = index + 1;
            while (next < words.Count && !english[next] && BesideName.Contains(words[next].Exact)) next++;
            return next < words.Count && english[next];
        }
    }

    private static FrozenSet<string> Set(string section) => LexiconFile.Words("synonyms.txt", section).ToFrozenSet(StringComparer.Ordinal);
}

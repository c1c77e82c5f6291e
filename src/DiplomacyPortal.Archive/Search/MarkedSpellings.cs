using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>The ways in which a syllable typed without marks may be written with them.</summary>
internal static class MarkedSpellings
{
    /// <summary>No syllable has more letters: nghiêng.</summary>
    private const int Longest = 7;

    private const int MostVowels = 3;

    private static readonly string[] Tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

    /// <returns>In the forms of the index, each once: with one tone at most, and the plain one first. The word alone where it is no syllable.</returns>
    public static IEnumerable<string> Of(string syllable)
    {
        if (syllable.Length > Longest || syllable.Count(unit => "aeiouy".Contains(unit, StringComparison.Ordinal)) > MostVowels) return [syllable];
        IEnumerable<string> spellings = [""];
        foreach (var letter in syllable) spellings = spellings.SelectMany(begun => Letters(letter).Select(next => begun + next));
        return spellings.SelectMany(WithTones).SelectMany(word => SearchWords.Of(word)).Select(word => word.Exact).Distinct(StringComparer.Ordinal);
    }

    private static string[] Letters(char letter) => letter switch
    {
        'a' => ["a", "ă", "â"],
        'd' => ["d", "đ"],
        'e' => ["e", "ê"],
        'o' => ["o", "ô", "ơ"],
        'u' => ["u", "ư"],
        _ => [letter.ToString()],
    };

    private static IEnumerable<string> WithTones(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (!"aăâeêioôơuưy".Contains(word[i], StringComparison.Ordinal)) continue;
            foreach (var tone in Tones) yield return word.Insert(i + 1, tone);
        }
    }
}

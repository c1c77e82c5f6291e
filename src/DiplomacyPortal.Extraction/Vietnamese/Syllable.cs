using System.Collections.Frozen;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Tells whether a word could be one Vietnamese syllable: "Nguyễn" and "Sơn" could, "Biden" and "Kyung" could not.</summary>
internal static class Syllable
{
    private const int Longest = 7;
    private const int LongestOnset = 3;
    private const int LongestCoda = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Onsets = Set(
        "", "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr",
        "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nuclei = Set(
        "uye", "uya", "oai", "oao", "oay", "oeo", "uay", "uoi", "uou", "ieu", "yeu", "uyu",
        "ia", "ie", "iu", "oa", "oe", "oi", "oo", "ua", "ue", "ui", "uo", "uu", "uy", "ai", "ao", "au", "ay", "eo", "eu", "ye",
        "a", "e", "i", "o", "u", "y");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codas = Set("", "ch", "ng", "nh", "c", "m", "n", "p", "t");

    /// <param name="folded">The word, folded.</param>
    public static bool IsPossible(string folded)
    {
        if (folded.Length is 0 or > Longest) return false;
        for (var onset = 0; onset <= LongestOnset && onset < folded.Length; onset++)
        {
            if (!Onsets.Contains(folded.AsSpan(0, onset))) continue;
            for (var coda = 0; coda <= LongestCoda && onset + coda < folded.Length; coda++)
            {
                if (Codas.Contains(folded.AsSpan(folded.Length - coda)) && Nuclei.Contains(folded.AsSpan(onset, folded.Length - onset - coda))) return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] parts) =>
        parts.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}

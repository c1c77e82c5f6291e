using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Numbers that stand for words. They are stored, so they are the same in every process, unlike those of .NET.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in word) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }

    public static ulong Of(SearchWord word) => Of(word.Folded);

    /// <summary>Of two in this order.</summary>
    public static ulong Of(ulong first, ulong second) => Mix((first * 31) + second);

    /// <summary>Spreads a number over all bits: the finisher of SplitMix64.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}

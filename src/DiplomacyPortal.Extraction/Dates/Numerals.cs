using System.Collections.Frozen;
using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Dates;

internal static class Numerals
{
    /// <summary>The highest of a century's number in Roman figures.</summary>
    private const int HighestRoman = 30;

    private static readonly FrozenDictionary<string, int> Words = DateLexicon.Numbers("numerals");

    private static readonly FrozenDictionary<string, int> Romans = Enumerable.Range(1, HighestRoman).ToFrozenDictionary(Roman, StringComparer.Ordinal);

    /// <returns>The value of "30" or "một"; null for another word.</returns>
    public static int? Read(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return Words.TryGetValue(word, out number) || Words.TryGetValue(word.ToLowerInvariant(), out number) ? number : null;
    }

    /// <returns>The value of "XX", also where the dot that ends its sentence was taken for an initial's.</returns>
    public static int? ReadRoman(string word) => Romans.TryGetValue(word.TrimEnd('.'), out var number) ? number : null;

    private static string Roman(int number) =>
        new string('X', number / 10) + new[] { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" }[number % 10];
}

using System.Globalization;

namespace DiplomacyPortal.Extraction.Dates;

internal static class Numerals
{
    private static readonly string[] Small = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <returns>The value of "30" or "một"; null for another word.</returns>
    public static int? Read(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var index = Array.IndexOf(Small, word.ToLowerInvariant());
        return index >= 0 ? index : null;
    }
}

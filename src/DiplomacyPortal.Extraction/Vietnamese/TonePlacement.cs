namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>The tone of oa, oe and uy stands on either vowel (hòa, hoà); both spellings become one here.</summary>
internal static class TonePlacement
{
    private static readonly (string Old, string New)[] Pairs =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
        ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    /// <param name="word">One word in lower case, NFC.</param>
    public static string Modern(string word)
    {
        if (word.Length < 2) return word;
        foreach (var (old, modern) in Pairs)
        {
            // "quý" has its tone on y whichever way one writes; before a final consonant ("hoàng") so has "hoàng" on a.
            if (word.EndsWith(old, StringComparison.Ordinal) && !word.StartsWith("qu", StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - 2), modern);
        }

        return word;
    }
}

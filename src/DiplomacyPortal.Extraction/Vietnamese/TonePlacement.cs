namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>The tone of oa, oe and uy stands on either vowel (hòa, hoà); both spellings become one here.</summary>
internal static class TonePlacement
{
    private static readonly (string Late, string Early)[] Pairs =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
        ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    /// <param name="word">One word in lower case, NFC.</param>
    public static string Unify(string word)
    {
        if (word.Length < 2) return word;
        foreach (var (late, early) in Pairs)
        {
            // In "quý" the u belongs to the consonant: its tone stands on y whichever way one writes.
            if (word.EndsWith(late, StringComparison.Ordinal) && !word.StartsWith("qu", StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - 2), early);
        }

        return word;
    }
}

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>An open syllable of some consonants is written with i or y as one likes (Mĩ, Mỹ; lí, lý; quí, quý); both become y here.</summary>
internal static class FinalI
{
    private const string Consonants = "hklmst";
    private const string Written = "iìíỉĩị";
    private const string Unified = "yỳýỷỹỵ";

    /// <param name="word">One word in lower case, NFC.</param>
    public static string Unify(string word)
    {
        // The consonant stands alone: "thúi" and "thi" are never written with y, "thúy" and "khuy" never with i.
        var varies = word.Length == 2 ? Consonants.Contains(word[0]) : word.Length == 3 && word.StartsWith("qu", StringComparison.Ordinal);
        if (!varies || Written.IndexOf(word[^1], StringComparison.Ordinal) is not (>= 0 and var tone)) return word;
        return string.Concat(word.AsSpan(0, word.Length - 1), Unified.AsSpan(tone, 1));
    }
}

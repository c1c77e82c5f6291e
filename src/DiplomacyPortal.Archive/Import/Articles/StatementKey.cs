using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>By what the same words are known again in another article, whatever their letter case, marks and punctuation there.</summary>
internal static class StatementKey
{
    /// <summary>"Ông cảm ơn nước chủ nhà." is another statement each time that it is made: fewer syllables are not known again.</summary>
    private const int FewestSyllables = 8;

    /// <returns>
    /// Of the quoted words alone where they are enough: one article has "Ông nói: “…”", another "“…”, Bộ trưởng khẳng định". Null
    /// for a statement of few words.
    /// </returns>
    public static long? Of(string text, string verb, bool direct)
    {
        var quoted = direct ? QuotedWords.Of(text, verb).Where(p => p.IsQuoted).Select(p => p.Words) : [];
        return Of(string.Join(' ', quoted)) ?? Of(text);
    }

    private static long? Of(string words)
    {
        var folded = new StringBuilder(words.Length);
        var (syllables, isWithin) = (0, false);
        foreach (var unit in Folding.Fold(words))
        {
            var isInked = char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);
            if (isInked && !isWithin) folded.Append(syllables++ > 0 ? " " : "");
            if (isInked) folded.Append(unit);
            isWithin = isInked;
        }

        return syllables < FewestSyllables
            ? null
            : BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.Unicode.GetBytes(folded.ToString())));
    }
}

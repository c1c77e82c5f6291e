using System.Globalization;
using System.Numerics;
using System.Text;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>The forms in which a word is searched. Objects of words met lately are kept, as a few thousand make up most of any text.</summary>
public sealed class SearchForms
{
    /// <summary>Words kept, a power of two; a word that falls on another's place takes it.</summary>
    private const int Kept = 1 << 14;

    private static readonly SearchForms?[] Recent = new SearchForms?[Kept];

    private readonly string _text;

    private SearchForms(string text)
    {
        _text = text;
        Spelt = Lower(text);
        Exact = Spelt.All(char.IsAsciiDigit) ? Number(Spelt) : FinalI.Unify(TonePlacement.Unify(Spelt));
        Folded = Fold(Exact);
    }

    /// <summary>In lower case, as spelt: "hoà", which begins "hoàng" as "hòa" does not.</summary>
    public string Spelt { get; }

    /// <summary><see cref="Spelt"/> without its marks.</summary>
    public string SpeltFolded => Fold(Spelt);

    /// <summary>In lower case, with one spelling for what may be spelt in two ways: "hòa" for hoà, "mỹ" for Mĩ, "đ" for Ð, "3" for 03.</summary>
    public string Exact { get; }

    /// <summary><see cref="Exact"/> without its marks.</summary>
    public string Folded { get; }

    public bool IsMarked => Folded != Exact;

    /// <param name="text">One word, composed.</param>
    internal static SearchForms Of(ReadOnlySpan<char> text)
    {
        uint hash = 0;
        foreach (var unit in text) hash = (BitOperations.RotateLeft(hash, 5) ^ unit) * 0x9E3779B1;
        ref var place = ref Recent[(hash >> 16) & (Kept - 1)];
        var known = place;
        if (known is not null && text.SequenceEqual(known._text)) return known;
        return place = new(text.ToString());
    }

    private static string Lower(string text)
    {
        var lower = text.ToLowerInvariant().Replace('ð', 'đ');
        // A soft hyphen or a joiner inside a word is nothing that is read.
        return lower.Any(IsFormat) ? string.Concat(lower.Where(unit => !IsFormat(unit))) : lower;
    }

    private static string Number(string digits) => digits.TrimStart('0') is { Length: > 0 } number ? number : digits[..Math.Min(1, digits.Length)];

    private static bool IsFormat(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.Format;

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var unit in word)
        {
            // Letters of names that no mark can be taken from: Yıldırım, Børge, Wałęsa.
            var plain = unit switch { 'ı' => 'i', 'ø' => 'o', 'ł' => 'l', _ => Folding.Fold(unit) };
            if (plain != '\0') folded.Append(plain);
        }

        return folded.Equals(word) ? word : folded.ToString();
    }
}

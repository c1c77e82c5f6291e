using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>
/// The ways in which the same Vietnamese words are written and typed. Written for the tests from the rules of spelling, and
/// apart from the portal's own folding, which is judged by it.
/// </summary>
internal static partial class Spelling
{
    /// <summary>The vowels in question without a tone and with each of the five.</summary>
    private static readonly Dictionary<char, string> Toned = new()
    {
        ['o'] = "oòóỏõọ", ['a'] = "aàáảãạ", ['e'] = "eèéẻẽẹ", ['u'] = "uùúủũụ", ['y'] = "yỳýỷỹỵ", ['i'] = "iìíỉĩị",
    };

    /// <summary>"hoà", "thuý" for "hòa", "thúy".</summary>
    public static string WithLateTone(string text) => EarlyTone().Replace(text.Normalize(), m => MoveTone(m.Value, from: 0, to: 1));

    /// <summary>"hòa", "thúy" for "hoà", "thuý".</summary>
    public static string WithEarlyTone(string text) => LateTone().Replace(text.Normalize(), m => MoveTone(m.Value, from: 1, to: 0));

    /// <summary>"Mĩ", "quí", "kỉ" for "Mỹ", "quý", "kỷ".</summary>
    public static string WithI(string text) => SoleVowel().Replace(text.Normalize(), m => $"{m.Groups[1]}{Exchange(m.Groups[2].Value[0], 'y', 'i')}");

    /// <summary>"Mĩ" for "Mỹ", and "Mỹ" for "Mĩ".</summary>
    public static string WithIAndYExchanged(string text) => SoleVowel().Replace(
        text.Normalize(),
        m => $"{m.Groups[1]}{Exchange(m.Groups[2].Value[0], Toned['y'].Contains(char.ToLowerInvariant(m.Groups[2].Value[0])) ? 'y' : 'i')}");

    /// <summary>What a hurried reader types: no mark left, and d for đ.</summary>
    public static string WithoutMarks(string text) =>
        Marks().Replace(text.Normalize(NormalizationForm.FormD), "").Replace('đ', 'd').Replace('Đ', 'D').Normalize();

    private static string MoveTone(string vowels, int from, int to)
    {
        var tone = Toned.Values.Select(v => v.IndexOf(char.ToLowerInvariant(vowels[from]), StringComparison.Ordinal)).Max();
        Span<char> moved = [.. vowels];
        moved[from] = Pronounced(vowels[from], 0);
        moved[to] = Pronounced(vowels[to], tone);
        return moved.ToString();
    }

    private static char Pronounced(char letter, int tone)
    {
        var row = Toned.Values.Single(v => v.Contains(char.ToLowerInvariant(letter)));
        return char.IsUpper(letter) ? char.ToUpperInvariant(row[tone]) : row[tone];
    }

    private static char Exchange(char vowel, char from) => Exchange(vowel, from, from == 'y' ? 'i' : 'y');

    private static char Exchange(char vowel, char from, char to)
    {
        var tone = Toned[from].IndexOf(char.ToLowerInvariant(vowel), StringComparison.Ordinal);
        if (tone < 0) return vowel;
        return char.IsUpper(vowel) ? char.ToUpperInvariant(Toned[to][tone]) : Toned[to][tone];
    }

    [GeneratedRegex(@"([òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EarlyTone();

    [GeneratedRegex(@"(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LateTone();

    /// <summary>Where i and y are the same sound and both are written: alone behind h, k, l, m, s, t and qu.</summary>
    [GeneratedRegex(@"(?<!\p{L})(qu|[hklmst])([iìíỉĩịyỳýỷỹỵ])(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SoleVowel();

    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex Marks();
}

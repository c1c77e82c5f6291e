using System.Buffers;
using System.Text;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// Composes letters with the marks that stand behind them and replaces what looks like another character: newspapers mix
/// NFC and NFD, Ð (U+00D0) and Đ (U+0110), and blanks of all widths.
/// </summary>
internal static class Letters
{
    /// <summary>No letter bears more marks than this; composing takes the square of their number.</summary>
    private const int LongestCluster = 12;

    /// <summary>Compositions kept, a power of two; one that falls on another's place takes it.</summary>
    private const int Kept = 1 << 12;

    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly SearchValues<char> Lookalikes = SearchValues.Create(
        "Ð\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u3000\uFEFF");

    private static readonly Composition?[] Recent = new Composition?[Kept];

    /// <returns>The composed text, and the offset of each character in the given one; null where they are the same.</returns>
    public static (string Text, int[]? Offsets) Compose(string text)
    {
        var (mark, odd) = (NextMark(text, 0), NextLookalike(text, 0));
        if (mark == text.Length && odd == text.Length) return (text, null);

        var rewriting = new Rewriting(text);
        while (mark < text.Length || odd < text.Length)
        {
            if (odd < mark)
            {
                rewriting.CopyTo(odd);
                rewriting.Replace(odd + 1, text[odd] == 'Ð' ? "Đ" : " ");
                odd = NextLookalike(text, odd + 1);
                continue;
            }

            var end = mark + 1;
            if (mark > 0 && char.IsLetter(text[mark - 1]) && text[mark - 1] != 'Ð')
            {
                while (end < text.Length && end - mark < LongestCluster && text[end] is >= FirstMark and <= LastMark) end++;
                rewriting.CopyTo(mark - 1);
                rewriting.Replace(end, Composed(text.AsSpan(mark - 1, end - mark + 1)));
            }

            mark = NextMark(text, end);
        }

        rewriting.CopyTo(text.Length);
        return (rewriting.Text, rewriting.Offsets);
    }

    private static int NextMark(string text, int from) =>
        text.AsSpan(from).IndexOfAnyInRange(FirstMark, LastMark) is >= 0 and var found ? from + found : text.Length;

    private static int NextLookalike(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Lookalikes) is >= 0 and var found ? from + found : text.Length;

    private static string Composed(ReadOnlySpan<char> cluster)
    {
        uint hash = 0;
        foreach (var unit in cluster) hash = (hash ^ unit) * 0x9E3779B1;
        ref var place = ref Recent[(hash >> 16) & (Kept - 1)];
        var known = place;
        if (known is not null && cluster.SequenceEqual(known.Cluster)) return known.Composed;
        var written = cluster.ToString();
        var composed = written.Normalize(NormalizationForm.FormC);
        place = known = new(written, composed.Length <= written.Length ? composed : written);
        return known.Composed;
    }

    private sealed record Composition(string Cluster, string Composed);
}

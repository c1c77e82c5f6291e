using System.Text;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>Makes of ordinary texts the next one of endlessly many odd ones. The same sources and the same random numbers make the same text.</summary>
internal sealed class Mutation(IReadOnlyList<string> sources, Random random)
{
    private const int Longest = 10_000;

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", " ", ""];

    private static readonly string[] Accents = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u031B", "\u0301\u0301", "\u200B", "\u00AD"];

    public string Next()
    {
        var text = Window(200, 3000);
        for (var i = random.Next(1, 5); i > 0; i--) text = Change(text);
        return text.Length <= Longest ? text : text[..Longest];
    }

    private string Change(string text)
    {
        var (start, end) = Range(text);
        var (before, range, behind) = (text[..start], text[start..end], text[end..]);
        return random.Next(15) switch
        {
            0 => before + behind,
            1 => before + range + range + behind,
            2 => before + Window(1, 400) + behind,
            3 => Swap(text),
            4 => before + Piece() + behind,
            5 => before + Piece() + range + Piece() + behind,
            6 => before + range.ReplaceLineEndings(LineEnds[random.Next(LineEnds.Length)]) + behind,
            7 => before + range.Replace(" ", random.Next(2) == 0 ? "" : "\u00A0", StringComparison.Ordinal) + behind,
            8 => before + Each(range, unit => random.Next(6) == 0 ? unit + Accents[random.Next(Accents.Length)] : unit.ToString()) + behind,
            9 => random.Next(2) == 0 ? before : behind,
            10 => Repeat(text),
            11 => before + (random.Next(2) == 0 ? range.ToUpperInvariant() : range.ToLowerInvariant()) + behind,
            12 => before + Each(range, Decomposed) + behind,
            13 => before + Each(range, unit => char.IsAsciiDigit(unit) ? ((char)random.Next('0', '9' + 1)).ToString() : unit.ToString()) + behind,
            _ => before + Window(100, 1500),
        };
    }

    /// <summary>A stretch of one of the sources, rather a short one, cut wherever it happens.</summary>
    private string Window(int shortest, int longest)
    {
        var source = sources[random.Next(3) == 0 ? random.Next(sources.Count) : 0];
        var length = Math.Min(source.Length, random.Next(shortest, random.Next(shortest, longest) + 1));
        var start = random.Next(source.Length - length + 1);
        return source.Substring(start, length);
    }

    private (int Start, int End) Range(string text)
    {
        var (a, b) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        return random.Next(3) == 0 ? (Math.Min(a, b), Math.Max(a, b)) : (a, Math.Min(text.Length, a + random.Next(80)));
    }

    private string Swap(string text)
    {
        var cuts = new[] { random.Next(text.Length + 1), random.Next(text.Length + 1), random.Next(text.Length + 1) };
        Array.Sort(cuts);
        return text[..cuts[0]] + text[cuts[1]..cuts[2]] + text[cuts[0]..cuts[1]] + text[cuts[2]..];
    }

    private string Repeat(string text)
    {
        var start = random.Next(text.Length + 1);
        var piece = random.Next(2) == 0 ? Piece() : text.Substring(start, Math.Min(random.Next(1, 40), text.Length - start));
        return text[..start] + string.Concat(Enumerable.Repeat(piece, random.Next(2, 201))) + text[start..];
    }

    private string Piece() => Vocabulary.All[random.Next(Vocabulary.All.Length)];

    private static string Each(string text, Func<char, string> change) => string.Concat(text.Select(change));

    /// <summary>Half a character has no form to be brought into.</summary>
    private static string Decomposed(char unit) => char.IsSurrogate(unit) ? unit.ToString() : unit.ToString().Normalize(NormalizationForm.FormD);
}

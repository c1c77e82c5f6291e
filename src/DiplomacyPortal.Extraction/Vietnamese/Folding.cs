using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// Reduces characters to what a hurried reader types: lower case, no marks (đ is d), plain quotes, hyphens and blanks.
/// Works on single UTF-16 units, so that offsets can be mapped back; a combining mark folds to nothing.
/// </summary>
public static class Folding
{
    private const int Cached = 0x2100;

    private static readonly char[] Table = BuildTable();

    /// <returns>The folded unit; <c>'\0'</c> for one that vanishes (a combining mark, a zero-width or control character).</returns>
    public static char Fold(char unit) => unit < Cached ? Table[unit] : Compute(unit);

    /// <summary>Folds a whole text; for matching only, as offsets are lost.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (Fold(unit) is not '\0' and var plain) folded.Append(plain);
        }

        return folded.ToString();
    }

    /// <summary>Folds a line and makes its blanks single, without one at its ends.</summary>
    public static string FoldLine(ReadOnlySpan<char> line)
    {
        Span<char> folded = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        var length = 0;
        foreach (var unit in line)
        {
            var plain = Fold(unit);
            if (plain != '\0' && (plain != ' ' || (length > 0 && folded[length - 1] != ' '))) folded[length++] = plain;
        }

        return folded[..length].TrimEnd(' ').ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[Cached];
        for (var i = 0; i < Cached; i++) table[i] = Compute((char)i);
        return table;
    }

    private static char Compute(char unit)
    {
        switch (unit)
        {
            case 'đ' or 'Đ' or 'Ð' or 'ð': return 'd';
            case '“' or '”' or '„' or '«' or '»' or '‟': return '"';
            case '‘' or '’' or '‚' or '‛' or '′': return '\'';
            case >= '\u2010' and <= '\u2015' or '\u2212': return '-';
            case '\t' or '\n' or '\r' or '\v' or '\f': return ' ';
        }

        if (char.IsSurrogate(unit)) return unit;
        return CharUnicodeInfo.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => '\0',
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
            // A noncharacter has no normal form and throws.
            UnicodeCategory.OtherNotAssigned => unit,
            _ => Base(unit),
        };
    }

    private static char Base(char unit)
    {
        var first = unit.ToString().Normalize(NormalizationForm.FormD)[0];
        // An ideograph for compatibility (U+FAD0) may stand for one beyond the single units.
        return char.IsSurrogate(first) ? unit : char.ToLowerInvariant(first);
    }
}

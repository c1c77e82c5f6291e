using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// The text as the rules read it: marks composed with their letters (NFC), Ð written as Đ, odd blanks as plain ones.
/// Newspapers mix NFC and NFD, and Ð (U+00D0) with Đ (U+0110); <see cref="ToOriginal"/> leads back to the raw text.
/// </summary>
internal sealed class ComposedText
{
    /// <summary>No letter bears more marks than this; composing takes the square of their number.</summary>
    private const int LongestCluster = 12;

    private readonly int[]? _offsets;

    private ComposedText(string text, int[]? offsets) => (Text, _offsets) = (text, offsets);

    public string Text { get; }

    public static ComposedText Of(string raw)
    {
        if (!raw.AsSpan().ContainsAny(Unusual)) return new(raw, null);

        var text = new StringBuilder(raw.Length);
        var offsets = new List<int>(raw.Length + 1);
        for (var start = 0; start < raw.Length;)
        {
            var end = start + 1;
            while (end < raw.Length && end - start < LongestCluster && IsMark(raw[end])) end++;
            var composed = end - start == 1 || !char.IsLetter(raw[start])
                ? Plain(raw[start]) + raw[(start + 1)..end]
                : (Plain(raw[start]) + raw[(start + 1)..end]).Normalize(NormalizationForm.FormC);
            for (var i = 0; i < composed.Length; i++)
            {
                // What stays several units stays in step with the original; its tail never points back before its head.
                offsets.Add(Math.Min(start + i, end - 1));
                text.Append(composed[i]);
            }

            start = end;
        }

        offsets.Add(raw.Length);
        return new(text.ToString(), [.. offsets]);
    }

    /// <summary>The span of the raw text that a span of <see cref="Text"/> was composed from.</summary>
    public TextSpan ToOriginal(TextSpan span) =>
        _offsets is null ? span : TextSpan.Between(_offsets[span.Start], _offsets[span.End]);

    /// <summary>The offset in <see cref="Text"/> at which an offset of the raw text comes to stand.</summary>
    public int FromOriginal(int offset)
    {
        if (_offsets is null) return offset;
        var index = Array.BinarySearch(_offsets, offset);
        return index >= 0 ? index : ~index;
    }

    private static readonly System.Buffers.SearchValues<char> Unusual = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0x300, 0x70).Select(i => (char)i), 'Ð', '\u00A0', '\u2007', '\u202F', '\u200B', '\uFEFF']);

    private static bool IsMark(char unit) =>
        unit >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;

    private static string Plain(char unit) => unit switch
    {
        'Ð' => "Đ",
        '\u00A0' or '\u2007' or '\u202F' or '\u200B' or '\uFEFF' => " ",
        _ => unit.ToString(),
    };
}

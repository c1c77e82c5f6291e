namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// The text as the rules read it: entities and tags of a page saved as text read as what they stand for, marks composed
/// with their letters (NFC), Ð written as Đ, odd blanks as plain ones. <see cref="ToOriginal"/> leads back to the raw text.
/// </summary>
internal sealed class ComposedText
{
    private readonly int[]? _offsets;

    private ComposedText(string text, int[]? offsets) => (Text, _offsets) = (text, offsets);

    public string Text { get; }

    public static ComposedText Of(string raw)
    {
        var (unmarked, markup) = Markup.Read(raw);
        var (text, letters) = Letters.Compose(unmarked);
        return new(text, markup is null ? letters : letters is null ? markup : Array.ConvertAll(letters, offset => markup[offset]));
    }

    /// <summary>The span of the raw text that a span of <see cref="Text"/> was composed from.</summary>
    public TextSpan ToOriginal(TextSpan span) =>
        _offsets is null ? span : TextSpan.Between(_offsets[span.Start], _offsets[span.End]);

    /// <summary>The offset in <see cref="Text"/> at which an offset of the raw text comes to stand.</summary>
    public int FromOriginal(int offset)
    {
        if (_offsets is null) return offset;
        var index = Array.BinarySearch(_offsets, 0, Text.Length + 1, offset);
        return index >= 0 ? index : ~index;
    }
}

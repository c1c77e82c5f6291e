namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Cuts a part of a raw text into sentences, by the rules of the extraction.</summary>
public static class TextSentences
{
    /// <param name="part">A block of the text.</param>
    /// <returns>In the order of the text, with spans of the whole raw text.</returns>
    public static IReadOnlyList<TextSpan> Of(string raw, TextSpan part)
    {
        var composed = ComposedText.Of(part.In(raw));
        return
        [
            .. Sentences.Read(composed.Text, new(0, composed.Text.Length))
                .Select(composed.ToOriginal)
                .Select(span => span with { Start = span.Start + part.Start }),
        ];
    }
}

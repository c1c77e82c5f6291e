namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Raw text as a reader should see it.</summary>
public static class PlainText
{
    /// <param name="rawSlice">A part of a raw text, such as a span of an <see cref="ExtractedArticle"/> covers.</param>
    /// <returns>
    /// The same with entities decoded, marks composed (NFC), Ð as Đ, odd blanks and the tags of a page as plain blanks or line ends.
    /// It is text, not HTML: a "&lt;" that was an entity is one here.
    /// </returns>
    public static string Of(string rawSlice) => ComposedText.Of(rawSlice).Text;
}

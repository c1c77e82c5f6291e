using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction;

/// <summary>Who took the picture that a caption belongs to.</summary>
public static class PhotoCredit
{
    /// <param name="caption">What a block of the kind <see cref="BlockKind.Caption"/> covers of the raw text.</param>
    /// <returns>The last credit, "(Ảnh: TTXVN)", from its bracket or first word on, counted from the caption's start; null where it names nobody.</returns>
    public static TextSpan? In(string caption)
    {
        var composed = ComposedText.Of(caption);
        var source = new ReadableText(composed.Text);
        var credits = Credits.Find(source, source.Tokens, new TextSpan(0, source.Text.Length));
        return credits is [.., var last] ? composed.ToOriginal(last) : null;
    }
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Finds the role of every passage of a text. The order of the rules matters: each leaves to the next what it is not sure of.</summary>
internal static class LayoutReader
{
    /// <param name="hasTitle">Whether the title is known from elsewhere, so that no line need be one.</param>
    public static Draft Read(ReadableText text, int start, bool hasTitle)
    {
        var draft = Draft.Read(text, start);
        OneLine.Cut(draft);
        DateLines.Mark(draft);
        Leftovers.Mark(draft);
        Captions.Mark(draft);
        if (!hasTitle) Headline.Mark(draft);
        DateLines.Mark(draft);
        Bylines.MarkAboveBody(draft);
        Endings.Mark(draft);
        Repeats.Mark(draft);
        Related.MarkAboveBody(draft);
        Interview.Mark(draft);
        Paragraphs.Mark(draft);
        return draft;
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;

namespace DiplomacyPortal.Web.Pages.Articles.Reading;

/// <summary>Marks in the captions who took their pictures, so that it is set apart from what they show.</summary>
public static class Credits
{
    public static IEnumerable<Mark> Of(string raw, ArticleLayout layout) =>
        from block in layout.Blocks
        where block.Kind == BlockKind.Caption && block.Span.Start >= 0 && block.Span.End <= raw.Length
        let credit = PhotoCredit.In(block.Span.In(raw))
        where credit is not null
        select Of(credit.Value with { Start = credit.Value.Start + block.Span.Start });

    /// <returns>The ids of the captions that say nothing but who took a picture ("Ảnh: TTXVN") and stand under no caption that says more.</returns>
    public static IReadOnlySet<string> Alone(string raw, IReadOnlyList<BodyPart> parts)
    {
        var alone = new HashSet<string>();
        var isUnderCaption = false;
        foreach (var part in parts)
        {
            if (part.Kind == BlockKind.Caption && !isUnderCaption && IsAll(part.Span.In(raw))) alone.Add(part.Id);
            else isUnderCaption = part.Kind == BlockKind.Caption;
        }

        return alone;
    }

    private static bool IsAll(string caption) =>
        PhotoCredit.In(caption) is { } credit && caption.AsSpan(0, credit.Start).IsWhiteSpace() && caption.AsSpan(credit.End).IsWhiteSpace();

    private static Mark Of(TextSpan span) => new(span, $"c{span.Start}", "credit");
}

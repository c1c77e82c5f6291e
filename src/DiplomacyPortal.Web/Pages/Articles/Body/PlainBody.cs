using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The body of a plain text, block by block, the lead first.</summary>
public static class PlainBody
{
    /// <param name="ids">Those that the page has; the body adds its marks'.</param>
    public static IReadOnlyList<BodyPart> Of(string raw, ArticleLayout layout, IReadOnlyList<MarkTree> marks, ISet<string> ids)
    {
        var parts = Blocks(raw, layout).Select(b => new BodyPart(
            b.Id,
            b.Block.Kind,
            b.Block.Span,
            b.Block.Kind == BlockKind.Heading ? DisplayText.Line(PlainText.Of(b.Block.Span.In(raw))) : null,
            new MarkedText(raw, Shown(raw, b.Block), marks, ids)) { IsLead = b.Block.Span == layout.Lead });
        return [.. parts.OrderByDescending(p => p.IsLead)];
    }

    /// <summary>The blocks with the ids that they bear on the page.</summary>
    internal static IEnumerable<(string Id, Block Block)> Blocks(string raw, ArticleLayout layout) =>
        layout.Blocks.Where(b => b.Span.Start >= 0 && b.Span.End <= raw.Length).Select(b => (BodyPart.IdOf(b.Span), b));

    /// <summary>A turn of an interview is labelled by the page, so the dash that opens it in print ("- Thưa ông…") goes.</summary>
    internal static TextSpan Shown(string raw, Block block)
    {
        if (block.Kind is not (BlockKind.Question or BlockKind.Answer)) return block.Span;
        var start = block.Span.Start;
        while (start < block.Span.End && (raw[start] is '-' or '–' or '—' || char.IsWhiteSpace(raw[start]))) start++;
        return TextSpan.Between(start, block.Span.End);
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The body of a plain text, block by block; the lead stands apart and is not repeated.</summary>
public sealed record PlainBody(PlainBody.Part? Lead, IReadOnlyList<PlainBody.Part> Parts)
{
    /// <param name="ids">Those that the page has; the body adds its marks'.</param>
    public static PlainBody Of(string raw, ArticleLayout layout, IReadOnlyList<MarkTree> marks, ISet<string> ids)
    {
        var parts = Blocks(raw, layout).Select(b => new Part(b.Id, b.Block.Kind, b.Block.Span, new MarkedText(raw, Shown(raw, b.Block), marks, ids))).ToList();
        var lead = parts.FirstOrDefault(p => p.Span == layout.Lead);
        return new PlainBody(lead, [.. parts.Where(p => p != lead)]);
    }

    /// <summary>The blocks with the ids that they bear on the page.</summary>
    internal static IEnumerable<(string Id, Block Block)> Blocks(string raw, ArticleLayout layout) =>
        layout.Blocks.Where(b => b.Span.Start >= 0 && b.Span.End <= raw.Length).Select((b, i) => ($"p{i + 1}", b));

    /// <summary>A turn of an interview is labelled by the page, so the dash that opens it in print ("- Thưa ông…") goes.</summary>
    internal static TextSpan Shown(string raw, Block block)
    {
        if (block.Kind is not (BlockKind.Question or BlockKind.Answer)) return block.Span;
        var start = block.Span.Start;
        while (start < block.Span.End && (raw[start] is '-' or '–' or '—' || char.IsWhiteSpace(raw[start]))) start++;
        return TextSpan.Between(start, block.Span.End);
    }

    public sealed record Part(string Id, BlockKind Kind, TextSpan Span, MarkedText Text);
}

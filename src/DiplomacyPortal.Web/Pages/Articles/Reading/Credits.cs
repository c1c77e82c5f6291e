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

    private static Mark Of(TextSpan span) => new(span, $"c{span.Start}", "credit");
}

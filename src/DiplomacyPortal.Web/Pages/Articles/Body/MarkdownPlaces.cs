using DiplomacyPortal.Extraction;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Where a rendered Markdown text shows the words of its source; all spans count from the raw text's start.</summary>
/// <param name="Blocks">What bears an id on the page, in the order of the text.</param>
/// <param name="Visible">The characters that readers see, in the order of the text: no signs, no addresses of links.</param>
internal sealed record MarkdownPlaces(IReadOnlyList<(string Id, TextSpan Span)> Blocks, IReadOnlyList<TextSpan> Visible)
{
    /// <param name="start">Where the Markdown begins in the raw text.</param>
    public static MarkdownPlaces Of(MarkdownDocument document, int start) => new(
        [
            .. document.Where(b => b is not LinkReferenceDefinitionGroup)
                .Select(b => MarkdownSource.Place(b, start)).Select(span => (BodyPart.IdOf(span), span)),
        ],
        [
            .. document.Descendants<LeafInline>().Select(Seen)
                .Concat(document.Descendants<CodeBlock>().Select(b => new TextSpan(b.Span.Start, b.Span.Length)))
                .Where(span => span.Length > 0)
                .Select(span => span with { Start = span.Start + start })
                .OrderBy(span => span.Start),
        ]);

    private static TextSpan Seen(LeafInline inline)
    {
        var (from, end) = (inline.Span.Start, inline.Span.Start + inline.Span.Length);
        return inline switch
        {
            // Behind the backslash of an escape.
            LiteralInline literal => TextSpan.Between(Math.Max(from, end - literal.Content.Length), end),
            CodeInline code => TextSpan.Between(from + code.DelimiterCount, end - code.DelimiterCount),
            AutolinkInline => TextSpan.Between(from + 1, end - 1),
            HtmlEntityInline => TextSpan.Between(from, end),
            _ => default,
        };
    }
}

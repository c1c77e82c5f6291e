using DiplomacyPortal.Extraction;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Links people in a parsed Markdown text: Markdig gives each literal its place in the source.</summary>
public static class MarkdownMentions
{
    /// <param name="start">Where the Markdown begins in the raw text, from whose start the links count.</param>
    public static void Link(MarkdownDocument document, int start, IReadOnlyList<MentionLink> links)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            // A literal whose length is not its source's (an escape) has no place that could be trusted.
            var span = new TextSpan(start + literal.Span.Start, literal.Span.Length);
            if (literal.Content.Length != span.Length || literal.IsInLink()) continue;
            Split(literal, span, [.. links.Where(l => l.Span.Overlaps(span))]);
        }
    }

    public static bool IsInLink(this Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline) return true;
        }

        return false;
    }

    private static void Split(LiteralInline literal, TextSpan span, MentionLink[] links)
    {
        if (links.Length == 0) return;
        var content = literal.Content;
        var at = span.Start;
        foreach (var link in links)
        {
            var (from, to) = (Math.Max(link.Span.Start, span.Start), Math.Min(link.Span.End, span.End));
            if (from > at) literal.InsertBefore(Piece(at, from));
            var anchor = new LinkInline(MentionLink.Address(link.Slug), "");
            anchor.GetAttributes().AddClass("person");
            anchor.AppendChild(Piece(from, to));
            literal.InsertBefore(anchor);
            at = to;
        }

        if (at < span.End) literal.InsertBefore(Piece(at, span.End));
        literal.Remove();

        LiteralInline Piece(int from, int to) =>
            new(new StringSlice(content.Text, content.Start + from - span.Start, content.Start + to - span.Start - 1));
    }
}

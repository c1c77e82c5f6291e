using DiplomacyPortal.Extraction;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Marks words in a parsed Markdown text: Markdig gives each literal its place in the source.</summary>
public static class MarkdownMarks
{
    /// <param name="start">Where the Markdown begins in the raw text, from whose start the marks count.</param>
    public static void Set(MarkdownDocument document, int start, IReadOnlyList<MarkTree> marks)
    {
        HashSet<string> numbered = [];
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            // A literal whose length is not its source's (an escape) has no place that could be trusted.
            var span = new TextSpan(start + literal.Span.Start, literal.Span.Length);
            if (literal.Content.Length != span.Length) continue;
            var here = marks.Overlapping(span, m => m.Span).ToList();
            if (here.Count == 0) continue;
            foreach (var piece in Cut(literal.Content, span, span, here, !literal.IsInLink(), numbered)) literal.InsertBefore(piece);
            literal.Remove();
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

    /// <param name="whole">The place of the content.</param>
    /// <param name="part">What of it to cut.</param>
    private static IEnumerable<Inline> Cut(
        StringSlice content, TextSpan whole, TextSpan part, IReadOnlyList<MarkTree> marks, bool linked, HashSet<string> numbered)
    {
        var at = part.Start;
        foreach (var tree in marks)
        {
            var (from, to) = (Math.Max(tree.Span.Start, part.Start), Math.Min(tree.Span.End, part.End));
            if (from >= to) continue;
            if (from > at) yield return Literal(at, from);
            var marked = new MarkInline(tree.Mark, linked, numbered.Add(tree.Mark.Id));
            var within = linked && !tree.Mark.IsLink(linked);
            foreach (var piece in Cut(content, whole, TextSpan.Between(from, to), tree.Inside, within, numbered)) marked.AppendChild(piece);
            yield return marked;
            at = to;
        }

        if (at < part.End) yield return Literal(at, part.End);

        LiteralInline Literal(int from, int to) =>
            new(new StringSlice(content.Text, content.Start + from - whole.Start, content.Start + to - whole.Start - 1));
    }
}

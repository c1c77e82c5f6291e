using DiplomacyPortal.Extraction;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Marks words in a parsed Markdown text: Markdig gives each literal its place in the source.</summary>
public static class MarkdownMarks
{
    /// <param name="start">Where the Markdown begins in the raw text, from whose start the marks count.</param>
    /// <param name="ids">Those that the page has; the marks add theirs.</param>
    public static void Set(MarkdownDocument document, int start, IReadOnlyList<MarkTree> marks, ISet<string> ids)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            // A literal whose length is not its source's (an escape) has no place that could be trusted.
            var span = new TextSpan(start + literal.Span.Start, literal.Span.Length);
            if (literal.Content.Length != span.Length) continue;
            var here = MarkTree.In(span, marks, ids);
            if (here.Count == 0) continue;
            Inline last = literal;
            foreach (var piece in Cut(literal.Content, span, span, here, !literal.IsInLink()))
            {
                // Not before the literal: Markdig would not tell a piece then what stands before it.
                last.InsertAfter(piece);
                last = piece;
            }

            literal.Remove();
        }

        foreach (var text in document.Descendants<LeafBlock>().Select(b => b.Inline).OfType<ContainerInline>())
        {
            Join(text);
            foreach (var container in text.Descendants<ContainerInline>().ToList()) Join(container);
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
    private static IEnumerable<Inline> Cut(StringSlice content, TextSpan whole, TextSpan part, IReadOnlyList<MarkTree> marks, bool linked)
    {
        var at = part.Start;
        foreach (var tree in marks)
        {
            if (tree.Span.Start > at) yield return Literal(at, tree.Span.Start);
            var marked = new MarkInline(tree.Mark, linked, tree.Numbered);
            var within = linked && !tree.Mark.IsLink(linked);
            foreach (var piece in Cut(content, whole, tree.Span, tree.Inside, within)) marked.AppendChild(piece);
            yield return marked;
            at = tree.Span.End;
        }

        if (at < part.End) yield return Literal(at, part.End);

        LiteralInline Literal(int from, int to) =>
            new(new StringSlice(content.Text, content.Start + from - whole.Start, content.Start + to - whole.Start - 1));
    }

    /// <summary>
    /// Makes one of the pieces of a sentence that line ends and emphasis divide: only what bears its id is highlighted. A
    /// mention stays in pieces, as a link must not go around one of the text's own.
    /// </summary>
    private static void Join(ContainerInline container)
    {
        MarkInline? open = null;
        List<Inline> between = [];
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is MarkInline piece && piece.Mark == open?.Mark)
            {
                foreach (var passed in between.Append(piece)) Move(passed, open);
                between.Clear();
            }
            else if (inline is MarkInline { Mark.Page: null } first)
            {
                open = first;
                between.Clear();
            }
            else
            {
                between.Add(inline);
            }

            inline = next;
        }
    }

    private static void Move(Inline inline, MarkInline into)
    {
        inline.Remove();
        into.AppendChild(inline);
        if (inline is not ContainerInline container) return;
        foreach (var piece in container.Descendants<MarkInline>().Where(p => p.Mark == into.Mark).ToList()) Dissolve(piece);
        if (inline is MarkInline own && own.Mark == into.Mark) Dissolve(own);
    }

    private static void Dissolve(MarkInline piece)
    {
        piece.MoveChildrenAfter(piece);
        piece.Remove();
    }
}

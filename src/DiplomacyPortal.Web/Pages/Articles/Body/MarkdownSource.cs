using System.Buffers;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Markdig;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The Markdown of a file, read without its raw HTML, its title and what the reading view leaves out.</summary>
internal static class MarkdownSource
{
    private const int LongestText = 200_000;

    /// <summary>Markdig tries to pair each of them with all before it; an article has a few hundred.</summary>
    private const int MostDelimiters = 5_000;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("[]*_`<");

    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    /// <param name="start">Where the Markdown begins in the raw text; every span counts from the raw text's start.</param>
    /// <returns>Null for a text that Markdig would take long over.</returns>
    /// <exception cref="ArgumentException">It is nested too deeply for Markdig, which may say so only when it renders.</exception>
    public static MarkdownDocument? Parse(string raw, int start, ArticleLayout layout)
    {
        if (IsTooMuch(raw.AsSpan(start))) return null;
        var document = Markdown.Parse(raw[start..], Pipeline);
        RemoveHidden(document, start, layout);
        LowerHeadings(document, 2);
        return document;
    }

    public static TextSpan Place(Block block, int start) => new(start + block.Span.Start, block.Span.Length);

    /// <summary>
    /// The headings that stand above a text on its page stay above its own, and no level is skipped below them: a heading is one deeper
    /// than the last larger one before it, whether that is written "#" or "###".
    /// </summary>
    /// <param name="first">The level of its first ones: 2 under the page's title alone.</param>
    public static void LowerHeadings(MarkdownDocument document, int first)
    {
        var above = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>().OrderBy(h => h.Span.Start))
        {
            while (above.TryPeek(out var level) && level >= heading.Level) above.Pop();
            above.Push(heading.Level);
            heading.Level = Math.Min(first + above.Count - 1, 6);
        }
    }

    private static void RemoveHidden(MarkdownDocument document, int start, ArticleLayout layout)
    {
        List<RemovedPart> removed = [.. layout.Removed.OrderBy(r => r.Span.Start)];
        for (var i = document.Count - 1; i >= 0; i--)
        {
            var span = Place(document[i], start);
            if (IsTitle(document[i], span, layout) || removed.Around(span, r => r.Span) is not null) document.RemoveAt(i);
        }
    }

    /// <summary>Whether Markdig would take long over it.</summary>
    public static bool IsTooMuch(ReadOnlySpan<char> markdown) =>
        markdown.Length > LongestText || markdown.CountAny(Delimiters) > MostDelimiters;

    private static bool IsTitle(Block block, TextSpan span, ArticleLayout layout) =>
        block is HeadingBlock && layout.Title is { } title && title.Overlaps(span);
}

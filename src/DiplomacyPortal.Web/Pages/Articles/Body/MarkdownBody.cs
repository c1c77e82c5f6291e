using System.Buffers;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using Block = Markdig.Syntax.Block;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The body of a Markdown file, rendered without its raw HTML, with the words marked that facts were read from.</summary>
public sealed record MarkdownBody(IHtmlContent Html)
{
    private const int LongestText = 200_000;

    /// <summary>Markdig tries to pair each of them with all before it; an article has a few hundred.</summary>
    private const int MostDelimiters = 5_000;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("[]*_`<");

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    /// <param name="start">Where the Markdown begins in the raw text; every span counts from the raw text's start.</param>
    /// <param name="ids">Those that the page has; the body adds its marks'. Words that Markdown hides (in code, behind an escape) have none.</param>
    /// <returns>
    /// Null for a text that Markdig would take long over, or that is nested too deeply for it, which it says with an
    /// ArgumentException while it parses or renders.
    /// </returns>
    public static MarkdownBody? TryOf(string raw, int start, ArticleLayout layout, IReadOnlyList<MarkTree> marks, ISet<string> ids)
    {
        if (IsTooMuch(raw.AsSpan(start))) return null;
        try
        {
            HashSet<string> taken = [.. ids];
            var body = Of(raw, start, layout, marks, taken);
            ids.UnionWith(taken);
            return body;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownBody Of(string raw, int start, ArticleLayout layout, IReadOnlyList<MarkTree> marks, HashSet<string> ids)
    {
        var document = Markdown.Parse(raw[start..], Pipeline);
        RemoveHidden(document, start, layout);
        MarkdownMarks.Set(document, start, marks, ids);
        foreach (var (i, block) in document.Index())
        {
            block.GetAttributes().Id = $"p{i + 1}";
            if (block is ParagraphBlock && layout.Lead is { } lead && lead.Overlaps(Place(block, start))) block.GetAttributes().AddClass("lead");
        }

        LowerHeadings(document);
        return new MarkdownBody(new HtmlString(DisplayText.Clean(Write(document))));
    }

    /// <summary>The page's own title is the only heading of the first level, and none is skipped below it.</summary>
    private static void LowerHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var highest = headings.Count == 0 ? 0 : headings.Min(h => h.Level);
        foreach (var heading in headings) heading.Level = Math.Min(heading.Level - highest + 2, 6);
    }

    private static string Write(MarkdownDocument document)
    {
        var renderer = new HtmlRenderer(new StringWriter());
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Add(new MarkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        return renderer.Render(document).ToString()!;
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

    private static TextSpan Place(Block block, int start) => new(start + block.Span.Start, block.Span.Length);

    private static bool IsTooMuch(ReadOnlySpan<char> markdown) =>
        markdown.Length > LongestText || markdown.CountAny(Delimiters) > MostDelimiters;

    private static bool IsTitle(Block block, TextSpan span, ArticleLayout layout) =>
        block is HeadingBlock && layout.Title is { } title && title.Overlaps(span);
}

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

/// <summary>The body of a Markdown file, rendered without its raw HTML, with the people it mentions as links.</summary>
public sealed record MarkdownBody(IHtmlContent Html, IReadOnlyList<(string Id, TextSpan Span)> Anchors)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    /// <param name="start">Where the Markdown begins in the raw text; every span counts from the raw text's start.</param>
    /// <returns>Null for a text nested too deeply for Markdig, which says so with an ArgumentException while it parses or renders.</returns>
    public static MarkdownBody? TryOf(string raw, int start, ArticleLayout layout, IReadOnlyList<MentionLink> links)
    {
        try
        {
            return Of(raw, start, layout, links);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public string? AnchorOf(TextSpan place) => Anchors.FirstOrDefault(a => a.Span.Contains(place)).Id;

    private static MarkdownBody Of(string raw, int start, ArticleLayout layout, IReadOnlyList<MentionLink> links)
    {
        var document = Markdown.Parse(raw[start..], Pipeline);
        MarkdownMentions.Link(document, start, links);

        List<(string, TextSpan)> anchors = [];
        foreach (var block in document.ToList())
        {
            var span = new TextSpan(start + block.Span.Start, block.Span.Length);
            if (IsTitle(block, span, layout) || layout.Removed.Any(r => r.Span.Contains(span)))
            {
                document.Remove(block);
                continue;
            }

            var id = $"p{anchors.Count + 1}";
            block.GetAttributes().Id = id;
            if (block is ParagraphBlock && layout.Lead is { } lead && lead.Overlaps(span)) block.GetAttributes().AddClass("lead");
            anchors.Add((id, span));
        }

        LowerHeadings(document);
        return new MarkdownBody(new HtmlString(DisplayText.Clean(Write(document))), anchors);
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
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        return renderer.Render(document).ToString()!;
    }

    private static bool IsTitle(Block block, TextSpan span, ArticleLayout layout) =>
        block is HeadingBlock && layout.Title is { } title && title.Overlaps(span);
}

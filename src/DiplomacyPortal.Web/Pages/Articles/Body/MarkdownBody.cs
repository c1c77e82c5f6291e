using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The body of a Markdown file, rendered without its raw HTML, with the words marked that facts were read from.</summary>
public sealed record MarkdownBody(IHtmlContent Html)
{
    /// <param name="start">Where the Markdown begins in the raw text; every span counts from the raw text's start.</param>
    /// <param name="ids">Those that the page has; the body adds its marks'. Words that Markdown hides (in code, behind an escape) have none.</param>
    /// <returns>
    /// Null for a text that Markdig would take long over, or that is nested too deeply for it, which it says with an
    /// ArgumentException while it parses or renders.
    /// </returns>
    public static MarkdownBody? TryOf(string raw, int start, ArticleLayout layout, IReadOnlyList<MarkTree> marks, ISet<string> ids)
    {
        HashSet<string> taken = [.. ids];
        var body = Try(raw, start, layout, document => Of(document, start, layout, marks, taken));
        if (body is not null) ids.UnionWith(taken);
        return body;
    }

    /// <returns>Null where the text is not rendered either, which only rendering it tells.</returns>
    internal static MarkdownPlaces? TryPlaces(string raw, int start, ArticleLayout layout) => Try(raw, start, layout, document =>
    {
        var places = MarkdownPlaces.Of(document, start);
        Write(document);
        return places;
    });

    /// <param name="index">Of a block among those of the document.</param>
    internal static string IdOf(int index) => $"p{index + 1}";

    private static T? Try<T>(string raw, int start, ArticleLayout layout, Func<MarkdownDocument, T> read)
        where T : class
    {
        try
        {
            return MarkdownSource.Parse(raw, start, layout) is { } document ? read(document) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownBody Of(MarkdownDocument document, int start, ArticleLayout layout, IReadOnlyList<MarkTree> marks, HashSet<string> ids)
    {
        MarkdownMarks.Set(document, start, marks, ids);
        foreach (var (i, block) in document.Index())
        {
            block.GetAttributes().Id = IdOf(i);
            if (block is ParagraphBlock && layout.Lead is { } lead && lead.Overlaps(MarkdownSource.Place(block, start))) block.GetAttributes().AddClass("lead");
        }

        return new MarkdownBody(new HtmlString(DisplayText.Clean(Write(document))));
    }

    /// <exception cref="ArgumentException">It is nested too deeply for Markdig.</exception>
    internal static string Write(MarkdownDocument document)
    {
        var renderer = new HtmlRenderer(new StringWriter());
        MarkdownSource.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Add(new MarkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        return renderer.Render(document).ToString()!;
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using MarkdownBlock = Markdig.Syntax.Block;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The body of a Markdown file, rendered block by block without its raw HTML, with the words marked that facts were read from.</summary>
public static class MarkdownBody
{
    /// <param name="start">Where the Markdown begins in the raw text; every span counts from the raw text's start.</param>
    /// <param name="ids">Those that the page has; the body adds its marks'. Words that Markdown hides (in code, behind an escape) have none.</param>
    /// <returns>
    /// Null for a text that Markdig would take long over, or that is nested too deeply for it, which it says with an
    /// ArgumentException while it parses or renders.
    /// </returns>
    public static IReadOnlyList<BodyPart>? TryOf(string raw, int start, ArticleLayout layout, IReadOnlyList<MarkTree> marks, ISet<string> ids)
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
        foreach (var block in document) Write(block);
        return places;
    });

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

    private static List<BodyPart> Of(MarkdownDocument document, int start, ArticleLayout layout, IReadOnlyList<MarkTree> marks, HashSet<string> ids)
    {
        MarkdownMarks.Set(document, start, marks, ids);
        return [.. document.Where(block => block is not LinkReferenceDefinitionGroup).Select(block => Part(block, start, layout))];
    }

    private static BodyPart Part(MarkdownBlock block, int start, ArticleLayout layout)
    {
        var span = MarkdownSource.Place(block, start);
        var id = BodyPart.IdOf(span);
        block.GetAttributes().Id = id;
        var isLead = block is ParagraphBlock && layout.Lead is { } lead && lead.Overlaps(span);
        if (isLead) block.GetAttributes().AddClass("lead");
        var kind = block switch
        {
            HeadingBlock => BlockKind.Heading,
            QuoteBlock => BlockKind.Quote,
            _ => BlockKind.Paragraph,
        };
        var html = new HtmlString(DisplayText.Clean(Write(block)));
        return new(id, kind, span, block is HeadingBlock { Inline: { } heading } ? Words(heading) : null, html) { IsElement = true, IsLead = isLead };
    }

    private static string Words(ContainerInline heading) =>
        DisplayText.Line(string.Concat(heading.Descendants<LeafInline>().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => " ",
        })));

    /// <exception cref="ArgumentException">It is nested too deeply for Markdig.</exception>
    internal static string Write(MarkdownObject markdown)
    {
        var renderer = new HtmlRenderer(new StringWriter());
        MarkdownSource.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Add(new MarkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        return renderer.Render(markdown).ToString()!;
    }
}

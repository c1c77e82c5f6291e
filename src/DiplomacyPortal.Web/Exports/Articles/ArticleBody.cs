using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.Extensions.Localization;
using Block = DiplomacyPortal.Extraction.Block;

namespace DiplomacyPortal.Web.Exports.Articles;

/// <summary>The body of an article as its page shows it, block by block, for a file.</summary>
internal sealed class ArticleBody(IStringLocalizer<Texts> text)
{
    public IEnumerable<string> Markdown(ArticleText body) =>
        Understood(body, document => document.Select(MarkdownWriter.Of)) ?? Blocks(body, MarkdownText.Escaped, Markdown);

    public IEnumerable<string> Plain(ArticleText body) => Understood(body, document => document.Select(Plain)) ?? Blocks(body, DisplayText.Line, Plain);

    /// <returns>Null for what is no Markdown, or too much of it for its reader.</returns>
    private static List<string>? Understood(ArticleText body, Func<MarkdownDocument, IEnumerable<string>> write)
    {
        if (body.MarkdownStart is not { } start) return null;
        try
        {
            return MarkdownSource.Parse(body.Source.Text, start, body.Layout) is { } document ? [.. write(document).Where(b => b.Length > 0)] : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Blocks(ArticleText body, Func<string, string> escape, Func<BlockKind, string, string> write)
    {
        var raw = body.Source.Text;
        return body.Layout.Blocks
            .Where(b => b.Span.Start >= 0 && b.Span.End <= raw.Length)
            .Select(b => (b.Kind, Text: escape(PlainText.Of(PlainBody.Shown(raw, b).In(raw)))))
            .Where(b => b.Text.Length > 0)
            .Select(b => write(b.Kind, b.Text));
    }

    private string Markdown(BlockKind kind, string line) => kind switch
    {
        BlockKind.Heading => $"## {line}",
        BlockKind.Caption => $"*{line}*",
        BlockKind.Question => $"**{text["Article.Question"]}** {line}",
        BlockKind.Answer => $"**{text["Article.Answer"]}** {line}",
        BlockKind.Quote => $"> {MarkdownText.Paragraph(line)}",
        _ => MarkdownText.Paragraph(line),
    };

    private string Plain(BlockKind kind, string line) => kind switch
    {
        BlockKind.Caption => $"[{line}]",
        BlockKind.Question => $"{text["Article.Question"]} {line}",
        BlockKind.Answer => $"{text["Article.Answer"]} {line}",
        _ => line,
    };

    private static string Plain(Markdig.Syntax.Block block)
    {
        var renderer = new HtmlRenderer(new StringWriter()) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        MarkdownSource.Pipeline.Setup(renderer);
        return DisplayText.Clean(renderer.Render(block).ToString()!).Trim();
    }
}

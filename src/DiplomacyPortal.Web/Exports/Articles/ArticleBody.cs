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
        Understood(body, document => document.Select(MarkdownWriter.Of))
        ?? Blocks(body, MarkdownText.Escaped, Markdown, label => $"**{MarkdownText.Escaped(label)}** ");

    public IEnumerable<string> Plain(ArticleText body) =>
        Understood(body, document => document.Select(Plain)) ?? Blocks(body, DisplayText.Line, Plain, label => $"{label} ");

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

    private IEnumerable<string> Blocks(
        ArticleText body, Func<string, string> escape, Func<BlockKind, string, string> write, Func<string, string> ours)
    {
        var raw = body.Source.Text;
        BlockKind? turn = null;
        foreach (var block in body.Layout.Blocks.Where(b => b.Span.Start >= 0 && b.Span.End <= raw.Length))
        {
            var line = escape(PlainText.Of(PlainBody.Shown(raw, block).In(raw)));
            if (line.Length == 0) continue;
            yield return Label(turn, block.Kind, PlainText.Of(block.Span.In(raw))) is { } label ? ours(label) + line : write(block.Kind, line);
            if (block.Kind is BlockKind.Question or BlockKind.Answer) turn = block.Kind;
        }
    }

    /// <summary>Once a turn, not where the source names the speaker, and in brackets: a reader quotes from the file.</summary>
    private string? Label(BlockKind? turn, BlockKind kind, string line) => kind switch
    {
        _ when kind == turn || TurnLabel.Opens(line) => null,
        BlockKind.Question => text["Article.Added", text["Article.Question"]].Value,
        BlockKind.Answer => text["Article.Added", text["Article.Answer"]].Value,
        _ => null,
    };

    private static string Markdown(BlockKind kind, string line) => kind switch
    {
        BlockKind.Heading => $"## {line}",
        BlockKind.Caption => $"*{line}*",
        BlockKind.Quote => $"> {MarkdownText.Paragraph(line)}",
        _ => MarkdownText.Paragraph(line),
    };

    private static string Plain(BlockKind kind, string line) => kind == BlockKind.Caption ? $"[{line}]" : line;

    private static string Plain(Markdig.Syntax.Block block)
    {
        var renderer = new HtmlRenderer(new StringWriter()) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        MarkdownSource.Pipeline.Setup(renderer);
        return DisplayText.Clean(renderer.Render(block).ToString()!).Trim();
    }
}

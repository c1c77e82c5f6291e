using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Exports.Articles;

/// <summary>
/// Writes the Markdown of a file anew from what was understood of it, as its own could hold HTML, scripts in links and images that
/// tell somebody who reads it. Links stay where they lead to the web.
/// </summary>
internal static partial class MarkdownWriter
{
    public static string Of(Block block) => block switch
    {
        HeadingBlock heading => $"{new string('#', heading.Level)} {Line(heading.Inline)}",
        ParagraphBlock paragraph => MarkdownText.Paragraph(Line(paragraph.Inline)),
        CodeBlock code => Fenced(DisplayText.Clean(code.Lines.ToString())),
        ThematicBreakBlock => "* * *",
        LinkReferenceDefinitionGroup => "",
        ListBlock list => string.Join("\n\n", list.Select((item, i) => Item(list.IsOrdered ? $"{i + 1}. " : "- ", (ContainerBlock)item))),
        QuoteBlock quote => Indented("> ", Of(quote.AsEnumerable())),
        ContainerBlock blocks => Of(blocks.AsEnumerable()),
        LeafBlock leaf => MarkdownText.Paragraph(Line(leaf.Inline)),
        _ => "",
    };

    public static string Of(IEnumerable<Block> blocks) => string.Join("\n\n", blocks.Select(Of).Where(text => text.Length > 0));

    private static string Item(string bullet, ContainerBlock item)
    {
        var text = Of(item.AsEnumerable());
        return bullet + Indented(new string(' ', bullet.Length), text)[(text.Length == 0 ? 0 : bullet.Length)..];
    }

    private static string Indented(string indent, string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Length == 0 ? indent.TrimEnd() : indent + l));

    private static string Line(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        EmphasisInline emphasis => Emphasised(new string('*', emphasis.DelimiterCount), Line(emphasis)),
        CodeInline code => Code(DisplayText.Line(code.Content)),
        LinkInline link => Link(Line(link), link.GetDynamicUrl?.Invoke() ?? link.Url),
        AutolinkInline link => Link(Text(link.Url), link.Url),
        HtmlEntityInline entity => Text(entity.Transcoded.ToString()),
        LiteralInline literal => Text(literal.Content.ToString()),
        LineBreakInline => " ",
        ContainerInline container => Line(container),
        _ => Text(inline.ToString() ?? ""),
    };

    /// <summary>Blanks at either end count: the text goes on on both sides.</summary>
    private static string Text(string text) => string.Concat(
        text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "",
        MarkdownText.Escaped(text),
        text.Length > 1 && char.IsWhiteSpace(text[^1]) ? " " : "");

    private static string Emphasised(string stars, string text) => text.Trim().Length == 0 ? text : stars + text + stars;

    /// <summary>Between more backticks than stand in it.</summary>
    private static string Code(string code) => $"{Fence(1, code)} {code} {Fence(1, code)}";

    /// <summary>Not indented: behind a list that would be a paragraph of its last item, where HTML is HTML again.</summary>
    private static string Fenced(string code) => $"{Fence(3, code)}\n{code}\n{Fence(3, code)}";

    private static string Fence(int least, string code) =>
        new('`', Math.Max(least, 1 + Backticks().Matches(code).Select(run => run.Length).DefaultIfEmpty().Max()));

    private static string Link(string text, string? address) => SafeAddress.Web(address) is not { } web ? text
        : $"[{text}](<{web.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)";

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}

using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Languages;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.People.Biographies;

/// <summary>
/// What an editor wrote of a person, as a page shows it: without raw HTML and pictures, its headings below that of the section, its
/// links to the web and to pages of the portal alone.
/// </summary>
/// <param name="Gist">Its first paragraph without markup, cut at a word.</param>
public sealed record BiographyText(IHtmlContent Html, string Gist)
{
    private const int FirstHeading = 3;
    private const int LongestGist = 300;

    /// <returns>Null for a text that Markdig would take long over, or that is nested too deeply for it.</returns>
    public static BiographyText? TryOf(string markdown)
    {
        if (MarkdownSource.IsTooMuch(markdown)) return null;
        try
        {
            var document = Markdown.Parse(markdown, MarkdownSource.Pipeline);
            MarkdownSource.LowerHeadings(document, FirstHeading);
            foreach (var link in document.Descendants<LinkInline>().ToList()) Lead(link);
            foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
            return new(new HtmlString(DisplayText.Clean(MarkdownBody.Write(document))), DisplayText.Shorten(GistOf(document), LongestGist));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A picture, and a link to elsewhere than the web and the portal, leaves its words alone.</summary>
    private static void Lead(LinkInline link)
    {
        // Markdig keeps the address of a link by reference in a function.
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url;
        var kept = SafeAddress.Web(address) ?? (LocalAddress.Read(address) is var (_, local) ? local : null);
        if (link.IsImage || kept is null)
        {
            link.MoveChildrenAfter(link);
            link.Remove();
        }
        else
        {
            (link.Url, link.GetDynamicUrl) = (kept, null);
        }
    }

    private static string GistOf(MarkdownDocument document) =>
        document.Descendants<ParagraphBlock>().FirstOrDefault()?.Inline is { } first ? string.Concat(first.Descendants<Inline>().Select(WordsOf)) : "";

    private static string WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    };
}

using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
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
            foreach (var link in document.Descendants<LinkInline>().Where(l => !IsKept(l)).ToList()) Unwrap(link);
            foreach (var link in document.Descendants<AutolinkInline>().Where(l => l.IsEmail).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
            return new(new HtmlString(DisplayText.Clean(MarkdownBody.Write(document))), DisplayText.Shorten(GistOf(document), LongestGist));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsKept(LinkInline link)
    {
        // Markdig keeps the address of a link by reference in a function.
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url;
        return !link.IsImage && (SafeAddress.Web(address) is not null || SafeAddress.IsPath(address));
    }

    /// <summary>Leaves the words of a link, and those that stand for a picture.</summary>
    private static void Unwrap(LinkInline link)
    {
        link.MoveChildrenAfter(link);
        link.Remove();
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

using DiplomacyPortal.Web.Pages.Languages;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Every link of a Markdown text is written here: an unsafe one as its text, an image as a link to it.</summary>
public sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        // Markdig keeps the address of a link by reference in a function.
        var address = obj.GetDynamicUrl?.Invoke() ?? obj.Url;
        var linked = SafeAddress.IsLink(address) && !obj.IsInLink();
        if (linked) SafeAutolinkRenderer.Open(renderer, address!, obj.TryGetAttributes());
        renderer.WriteChildren(obj);
        if (linked) renderer.Write("</a>");
    }
}

/// <summary>The same for addresses in angle brackets, where CommonMark takes any scheme.</summary>
public sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var address = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        var linked = SafeAddress.IsLink(address) && !obj.IsInLink();
        if (linked) Open(renderer, address, obj.TryGetAttributes());
        renderer.WriteEscape(obj.Url);
        if (linked) renderer.Write("</a>");
    }

    internal static void Open(HtmlRenderer renderer, string address, HtmlAttributes? attributes)
    {
        var web = SafeAddress.Web(address);
        var target = web ?? (address.StartsWith('/') ? LocalAddress.Of(address) : address);
        renderer.Write("<a href=\"").WriteEscapeUrl(target).Write('"').WriteAttributes(attributes);
        if (web is not null) renderer.Write(" rel=\"noopener nofollow external\"");
        renderer.Write('>');
    }
}

using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>A mark, or a piece of one that Markdown divides; the first of them bears its id.</summary>
public sealed class MarkInline(Mark mark, bool linked, bool numbered) : ContainerInline
{
    public Mark Mark => mark;

    public bool Linked => linked;

    public bool Numbered => numbered;
}

public sealed class MarkRenderer : HtmlObjectRenderer<MarkInline>
{
    protected override void Write(HtmlRenderer renderer, MarkInline obj)
    {
        renderer.Write(obj.Mark.Opening(obj.Linked, obj.Numbered));
        renderer.WriteChildren(obj);
        renderer.Write(obj.Mark.Closing(obj.Linked));
    }
}

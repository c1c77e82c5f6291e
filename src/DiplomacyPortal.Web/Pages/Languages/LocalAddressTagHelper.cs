using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiplomacyPortal.Web.Pages.Languages;

/// <summary>Keeps a reader in the language of the page: what pages write from the root leads below <c>/en</c> on English ones.</summary>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("area", Attributes = "href")]
[HtmlTargetElement("form", Attributes = "action")]
public sealed class LocalAddressTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var language = ViewContext.HttpContext.Request.PathBase;
        if (!language.HasValue) return;
        var name = output.TagName == "form" ? "action" : "href";
        if (!output.Attributes.TryGetAttribute(name, out var written)) return;

        // What Razor has written is encoded already.
        var (address, isEncoded) = written.Value is HtmlString html ? (html.Value, true) : (written.Value as string, false);
        if (address is not ['/', ..] || address is ['/', '/', ..]) return;
        address = language.Value + address;
        output.Attributes.SetAttribute(new TagHelperAttribute(name, isEncoded ? new HtmlString(address) : address, written.ValueStyle));
    }
}

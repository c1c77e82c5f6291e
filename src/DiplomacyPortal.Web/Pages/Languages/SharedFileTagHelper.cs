using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiplomacyPortal.Web.Pages.Languages;

/// <summary>
/// Stylesheets, scripts and pictures are the same in every language: they keep one address, under which a browser has them already.
/// </summary>
[HtmlTargetElement("link", Attributes = "[href^='~/']")]
[HtmlTargetElement("script", Attributes = "[src^='~/']")]
public sealed class SharedFileTagHelper : TagHelper
{
    /// <summary>Behind the framework's own, which make an address of "~/".</summary>
    public override int Order => 1000;

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var language = ViewContext.HttpContext.Request.PathBase;
        if (!language.HasValue) return;
        var name = output.TagName == "script" ? "src" : "href";
        if (!output.Attributes.TryGetAttribute(name, out var written)) return;
        var address = Written(written.Value);
        if (address.StartsWith(language.Value + '/', StringComparison.Ordinal))
            output.Attributes.SetAttribute(new TagHelperAttribute(name, new HtmlString(address[language.Value!.Length..]), written.ValueStyle));
    }

    private static string Written(object? value)
    {
        using var writer = new StringWriter();
        if (value is IHtmlContent content) content.WriteTo(writer, HtmlEncoder.Default);
        else writer.Write(value);
        return writer.ToString();
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// A date that no program can read ("22–26/9/2024", "khoảng 2024") is no <c>time</c> in HTML's sense: without a machine's
/// form the element is a <c>span</c> of the same look.
/// </summary>
[HtmlTargetElement("time", Attributes = "datetime")]
public sealed class DatedTagHelper : TagHelper
{
    /// <summary>The machine's form; Razor gives an empty one where the page has null.</summary>
    public string? Datetime { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(Datetime))
        {
            output.Attributes.SetAttribute("datetime", Datetime);
            return;
        }

        output.TagName = "span";
        output.Attributes.SetAttribute("class", "time");
    }
}

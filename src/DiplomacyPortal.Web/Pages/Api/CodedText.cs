using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>A text of the document, whose words between backticks are code.</summary>
public sealed class CodedText(string text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (i, piece) in text.Split('`').Index())
        {
            var isCode = i % 2 == 1;
            if (isCode) writer.Write("<code>");
            encoder.Encode(writer, piece);
            if (isCode) writer.Write("</code>");
        }
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Text as it stands in the file; a character that hides itself, or turns the writing, is shown by its number.</summary>
public sealed class RawText(string text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!DisplayText.IsUnsafe(text[i]) && text[i] != '\r') continue;
            encoder.Encode(writer, text, at, i - at);
            at = i + 1;
            if (text[i] != '\r') writer.Write(string.Create(CultureInfo.InvariantCulture, $"<span class=\"control\">U+{(int)text[i]:X4}</span>"));
            else if (at == text.Length || text[at] != '\n') writer.Write('\n');
        }

        encoder.Encode(writer, text, at, text.Length - at);
    }
}

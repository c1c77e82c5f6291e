using System.Text.Encodings.Web;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>A part of the raw text with the people it mentions as links. Every character of it is encoded here.</summary>
public sealed class LinkedText(string raw, TextSpan span, IReadOnlyList<MentionLink> links) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = span.Start;
        foreach (var link in links.Where(l => span.Contains(l.Span)))
        {
            Write(at, link.Span.Start);
            writer.Write("<a class=\"person\" href=\"");
            encoder.Encode(writer, MentionLink.Address(link.Slug));
            writer.Write("\">");
            Write(link.Span.Start, link.Span.End);
            writer.Write("</a>");
            at = link.Span.End;
        }

        Write(at, span.End);

        void Write(int start, int end) => encoder.Encode(writer, DisplayText.Clean(raw[start..end]));
    }
}

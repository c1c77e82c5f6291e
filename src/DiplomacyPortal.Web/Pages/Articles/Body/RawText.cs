using System.Globalization;
using System.Text.Encodings.Web;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// Text as it stands in the file, with the words that facts were read from marked; a character that hides itself, or
/// turns the writing, is shown by its number.
/// </summary>
public sealed class RawText(string raw, TextSpan span, IReadOnlyList<MarkTree> marks, ISet<string> ids) : IHtmlContent
{
    private readonly IReadOnlyList<MarkTree> _here = MarkTree.In(span, marks, ids);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Write(span, _here);

        void Write(TextSpan part, IReadOnlyList<MarkTree> trees)
        {
            var at = part.Start;
            foreach (var tree in trees)
            {
                WriteText(writer, encoder, at, tree.Span.Start);
                writer.Write(tree.Mark.Opening("mark", tree.Numbered));
                Write(tree.Span, tree.Inside);
                writer.Write("</mark>");
                at = tree.Span.End;
            }

            WriteText(writer, encoder, at, part.End);
        }
    }

    private void WriteText(TextWriter writer, HtmlEncoder encoder, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            var unsafeUnits = DisplayText.UnsafeUnits(raw, i);
            if (unsafeUnits == 0 && raw[i] != '\r') continue;
            encoder.Encode(writer, raw, at, i - at);
            at = i + Math.Max(unsafeUnits, 1);
            var number = unsafeUnits == 2 ? char.ConvertToUtf32(raw, i) : raw[i];
            i = at - 1;
            if (unsafeUnits > 0) writer.Write(string.Create(CultureInfo.InvariantCulture, $"<span class=\"control\">U+{number:X4}</span>"));
            else if (at == raw.Length || raw[at] != '\n') writer.Write('\n');
        }

        if (at < end) encoder.Encode(writer, raw, at, end - at);
    }
}

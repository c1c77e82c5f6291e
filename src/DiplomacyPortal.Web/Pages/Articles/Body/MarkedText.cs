using System.Text.Encodings.Web;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// A part of the raw text with its people as links and its dates marked. Every character of it is encoded here.
/// </summary>
/// <param name="numbered">Whether its marks bear their ids, as they may only once on a page.</param>
public sealed class MarkedText(string raw, TextSpan span, IReadOnlyList<MarkTree> marks, bool linked = true, bool numbered = true) : IHtmlContent
{
    public TextSpan Span => span;

    public bool Shows(Mark mark) => numbered && mark.Span.Length > 0 && span.Contains(mark.Span);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Write(span, [.. marks.Overlapping(span, m => m.Span).Where(m => span.Contains(m.Span))], linked);

        void Write(TextSpan part, IReadOnlyList<MarkTree> trees, bool mayLink)
        {
            var at = part.Start;
            foreach (var tree in trees)
            {
                WriteText(at, tree.Span.Start);
                writer.Write(tree.Mark.Opening(mayLink, numbered));
                Write(tree.Span, tree.Inside, mayLink && !tree.Mark.IsLink(mayLink));
                writer.Write(tree.Mark.Closing(mayLink));
                at = tree.Span.End;
            }

            WriteText(at, part.End);
        }

        void WriteText(int start, int end) => encoder.Encode(writer, DisplayText.Clean(raw[start..end]));
    }
}

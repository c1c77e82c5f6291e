using System.Text.Encodings.Web;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// A part of the raw text as a reader should see it, with the words marked that facts were read from. Every character of
/// it is encoded here.
/// </summary>
/// <param name="ids">Those that the page has; null where its marks bear none, as when the page shows them elsewhere.</param>
public sealed class MarkedText(string raw, TextSpan span, IReadOnlyList<MarkTree> marks, ISet<string>? ids) : IHtmlContent
{
    private readonly IReadOnlyList<MarkTree> _here = MarkTree.In(span, marks, ids);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Write(span, _here, true);

        void Write(TextSpan part, IReadOnlyList<MarkTree> trees, bool mayLink)
        {
            var at = part.Start;
            foreach (var tree in trees)
            {
                WriteText(at, tree.Span.Start);
                writer.Write(tree.Mark.Opening(mayLink, tree.Numbered));
                Write(tree.Span, tree.Inside, mayLink && !tree.Mark.IsLink(mayLink));
                writer.Write(tree.Mark.Closing(mayLink));
                at = tree.Span.End;
            }

            WriteText(at, part.End);
        }

        void WriteText(int start, int end) => encoder.Encode(writer, DisplayText.Clean(PlainText.Of(raw[start..end])));
    }
}

using System.Text.Encodings.Web;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// Words with those marked that a query matched, and a run of such words by one mark. Every character of them is encoded here.
/// </summary>
public sealed class Highlighted : IHtmlContent
{
    private readonly IReadOnlyList<(string Words, bool IsHit)> _pieces;

    private Highlighted(IReadOnlyList<(string Words, bool IsHit)> pieces) => _pieces = pieces;

    /// <summary>Whether anything that matched can be seen.</summary>
    public bool IsMarked => _pieces.Any(piece => piece.IsHit);

    /// <param name="reading">Null where nothing was searched for.</param>
    /// <param name="line">As it is shown, a title or a name.</param>
    public static Highlighted Of(SearchReading? reading, string line) =>
        Of(new(0, line.Length), reading is null ? [] : Highlights.Of(reading, line), span => span.In(line));

    /// <param name="part">Of a raw text.</param>
    /// <param name="hits">In its order, all within it.</param>
    /// <param name="read">Reads a piece of the raw text as readers see it.</param>
    public static Highlighted Of(TextSpan part, IReadOnlyList<TextSpan> hits, Func<TextSpan, string> read)
    {
        List<(string Words, bool IsHit)> pieces = [];
        var at = part.Start;
        foreach (var hit in hits)
        {
            Add(hit.Start, pieces is [.., { IsHit: true }] && string.IsNullOrWhiteSpace(read(TextSpan.Between(at, hit.Start))));
            Add(hit.End, true);
        }

        Add(part.End, false);
        return new(pieces);

        void Add(int end, bool isHit)
        {
            if (end > at && DisplayText.Clean(read(TextSpan.Between(at, end))) is { Length: > 0 } words)
            {
                if (pieces is [.., var last] && last.IsHit == isHit) pieces[^1] = (last.Words + words, isHit);
                else pieces.Add((words, isHit));
            }

            at = Math.Max(at, end);
        }
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (words, isHit) in _pieces)
        {
            if (isHit) writer.Write("<mark>");
            encoder.Encode(writer, words);
            if (isHit) writer.Write("</mark>");
        }
    }
}

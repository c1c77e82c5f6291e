using System.Text;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Of an article's page what a list needs that shows parts of its text: where they stand there, and what of them is seen.</summary>
/// <param name="blocks">What bears an id on the page.</param>
/// <param name="visible">What readers see, in the order of the text.</param>
public sealed class ShownText(string raw, IReadOnlyList<(string Id, TextSpan Span)> blocks, IReadOnlyList<TextSpan> visible)
{
    /// <param name="markdownStart">Where the Markdown of a Markdown file begins.</param>
    public static ShownText Of(string raw, ArticleLayout layout, int? markdownStart)
    {
        if (markdownStart is { } start && MarkdownBody.TryPlaces(raw, start, layout) is { } markdown) return new(raw, markdown.Blocks, markdown.Visible);
        var blocks = PlainBody.Blocks(raw, layout).Select(b => (b.Id, Span: PlainBody.Shown(raw, b.Block))).ToList();
        return new(raw, blocks, [.. blocks.Select(b => b.Span)]);
    }

    /// <returns>The id of the block that has the words; null where the page does not show them as a block.</returns>
    public string? PlaceOf(TextSpan words) =>
        visible.Overlapping(words, v => v).Take(1).SelectMany(seen => blocks.Where(b => b.Span.Overlaps(seen))).FirstOrDefault().Id;

    /// <returns>The words as readers see them: without the signs of Markdown and the dash in front of a turn of an interview.</returns>
    public string Read(TextSpan words)
    {
        var text = new StringBuilder();
        var at = words.Start;
        foreach (var part in visible.Overlapping(words, v => v))
        {
            var (from, to) = (Math.Max(part.Start, words.Start), Math.Min(part.End, words.End));
            Pass(from);
            text.Append(PlainText.Of(raw[from..to]));
            at = to;
        }

        Pass(words.End);
        return text.ToString();

        // Lines that a reader sees as one are still words apart.
        void Pass(int end)
        {
            if (end > at && raw.AsSpan(at, end - at).Contains('\n')) text.Append(' ');
        }
    }
}

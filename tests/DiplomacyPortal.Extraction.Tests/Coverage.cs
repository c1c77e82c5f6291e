using System.Globalization;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

/// <summary>
/// Checks that nothing of a text is lost or shown twice: every inked character stands in exactly one part. A character has
/// ink when what it is read as has: one of an entity or tag that is read as a blank or as the end of a line has none.
/// </summary>
internal static class Coverage
{
    public static void AssertWhole(string raw, ExtractedArticle article) => Assert.Null(Fault(raw, article));

    /// <returns>The first place that stands in no part, or in two; null when there is none.</returns>
    public static string? Fault(string raw, ExtractedArticle article)
    {
        var count = new byte[raw.Length];
        var parts = article.Blocks.Select(b => b.Span).Concat(article.Removed.Select(r => r.Span)).ToList();
        if (article.Title is { Origin: TitleOrigin.Stated, Span: var title }) parts.Add(title);
        if (parts.Exists(part => part.Start < 0 || part.Length < 0 || part.End > raw.Length)) return "A part lies outside the text.";
        parts.ForEach(Mark);

        // A source or a date may be read from inside a block; only what stands outside all blocks is a part of its own.
        var outside = new[] { article.Date.Span, article.Publisher?.Span, article.Agency?.Span, article.Url?.Span, article.Byline?.Span }
            .OfType<TextSpan>().Where(span => span.Length > 0 && count.AsSpan(span.Start, span.Length).IndexOfAnyExcept((byte)0) < 0)
            .OrderByDescending(span => span.Length).ToList();
        foreach (var span in outside.Where(span => !outside.Exists(other => other != span && other.Contains(span))).Distinct()) Mark(span);

        var composed = ComposedText.Of(raw);
        if (composed.ToOriginal(new TextSpan(0, composed.Text.Length)) != new TextSpan(0, raw.Length)) return "What is read does not stand for the whole text.";
        for (var read = 0; read < composed.Text.Length; read++)
        {
            if (!Draft.IsInk(composed.Text[read])) continue;
            var unit = composed.ToOriginal(new TextSpan(read, 1));
            for (var i = unit.Start; i < unit.End; i++)
            {
                if (count[i] != 1) return string.Create(CultureInfo.InvariantCulture, $"Offset {i} stands in {count[i]} parts: …{Around(raw, i)}…");
            }
        }

        return null;

        void Mark(TextSpan span)
        {
            for (var i = span.Start; i < span.End; i++) count[i] += count[i] < 2 ? (byte)1 : (byte)0;
        }
    }

    private static string Around(string raw, int offset) => raw[Math.Max(0, offset - 20)..Math.Min(raw.Length, offset + 20)];
}

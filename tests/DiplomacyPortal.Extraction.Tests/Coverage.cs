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
    public static void AssertWhole(string raw, ExtractedArticle article)
    {
        var count = new int[raw.Length];
        foreach (var span in article.Blocks.Select(b => b.Span).Concat(article.Removed.Select(r => r.Span))) Mark(span);

        // A fact may be read from inside a block; only what stands outside all blocks is a part of its own.
        var outside = new[] { article.Date.Span, article.Publisher?.Span, article.Agency?.Span, article.Url?.Span, article.Byline?.Span }
            .Append(article.Title.Origin == TitleOrigin.Stated ? article.Title.Span : null)
            .OfType<TextSpan>().Where(span => span.Length > 0 && count.AsSpan(span.Start, span.Length).IndexOfAnyExcept(0) < 0)
            .OrderByDescending(span => span.Length).ToList();
        foreach (var span in outside.Where(span => !outside.Exists(other => other != span && other.Contains(span))).Distinct()) Mark(span);

        var composed = ComposedText.Of(raw);
        Assert.Equal(new TextSpan(0, raw.Length), composed.ToOriginal(new TextSpan(0, composed.Text.Length)));
        foreach (var i in Enumerable.Range(0, composed.Text.Length).Where(i => Draft.IsInk(composed.Text[i])).SelectMany(i => Offsets(composed.ToOriginal(new TextSpan(i, 1)))))
        {
            if (count[i] != 1) Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"Offset {i} stands in {count[i]} parts: …{Around(raw, i)}…"));
        }

        void Mark(TextSpan span)
        {
            Assert.InRange(span.Start, 0, raw.Length);
            Assert.InRange(span.End, span.Start, raw.Length);
            for (var i = span.Start; i < span.End; i++) count[i]++;
        }
    }

    private static IEnumerable<int> Offsets(TextSpan span) => Enumerable.Range(span.Start, span.Length);

    private static string Around(string raw, int offset) => raw[Math.Max(0, offset - 20)..Math.Min(raw.Length, offset + 20)];
}

namespace DiplomacyPortal.Extraction.Tests.Substitution;

internal static class LayoutScore
{
    /// <summary>Compares body and captions character by character; a caption that stands twice may be removed once.</summary>
    public static void Add(string raw, GoldArticle gold, ExtractedArticle article, Score score)
    {
        var captions = Inked(raw, gold.Captions.Select(Span));
        var body = Inked(raw, gold.Body.Select(Span)).Except(Inked(raw, gold.Removed.Select(Span))).Except(captions).ToHashSet();
        var readBody = Inked(raw, article.Blocks.Where(b => b.Kind != BlockKind.Caption).Select(b => b.Span));
        var readCaptions = Inked(raw, article.Blocks.Where(b => b.Kind == BlockKind.Caption).Select(b => b.Span));
        var removed = Inked(raw, article.Removed.Select(r => r.Span));

        Rate("body_f1", (body.Intersect(readBody).Count(), readBody.Except(body).Count(), body.Except(readBody).Count()));
        Rate("caption_f1", (
            captions.Count(i => readCaptions.Contains(i) || removed.Contains(i)),
            readCaptions.Except(captions).Count(),
            captions.Count(i => !readCaptions.Contains(i) && !removed.Contains(i))));

        void Rate(string measure, (double, double, double) counts)
        {
            var f1 = Score.F1(counts);
            score.Tally(measure, f1, 0, 0);
            if (f1 < 1) score.Fault(gold, measure, $"{counts}");
        }
    }

    private static TextSpan Span(int[] ends) => TextSpan.Between(ends[0], ends[1]);

    private static HashSet<int> Inked(string raw, IEnumerable<TextSpan> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(i => !char.IsWhiteSpace(raw[i]))];
}

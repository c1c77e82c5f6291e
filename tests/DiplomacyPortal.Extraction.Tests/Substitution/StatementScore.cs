namespace DiplomacyPortal.Extraction.Tests.Substitution;

internal static class StatementScore
{
    private const double LeastOverlap = 0.3;

    /// <summary>One statement answers one sentence of the gold: the same speakers, and most of its words. One without a speaker is not a wrong one.</summary>
    public static void Add(string raw, GoldArticle gold, GoldNames names, ExtractedArticle article, Score score)
    {
        var free = article.Statements.Where(s => s.Speakers.Count > 0).ToList();
        int hits = 0, missed = 0;
        foreach (var right in gold.Statements)
        {
            if (Take(right)) hits++;
            else
            {
                missed++;
                score.Fault(gold, "statements_f1", $"missed: {Line(right.Speakers, TextSpan.Between(right.Span[0], right.Span[1]))}");
            }
        }

        foreach (var optional in gold.StatementsOptional) Take(optional);
        foreach (var wrong in free) score.Fault(gold, "statements_f1", $"wrong: {Line(wrong.Speakers, wrong.Span)}");
        score.Tally("statements_f1", hits, free.Count, missed);

        string Line(IReadOnlyList<string> speakers, TextSpan span) => $"{string.Join(", ", speakers)}: {raw.AsSpan(span.Start, Math.Min(60, span.Length))}";

        bool Take(GoldStatement right)
        {
            var best = free.Where(s => names.Same(s.Speakers, right.Speakers) && Overlap(s, right) >= LeastOverlap).MaxBy(s => Overlap(s, right));
            return best is not null && free.Remove(best);
        }
    }

    /// <returns>The common part over the longer one.</returns>
    private static double Overlap(Statement statement, GoldStatement gold) =>
        (Math.Min(statement.Span.End, gold.Span[1]) - Math.Max(statement.Span.Start, gold.Span[0]))
        / (double)Math.Max(statement.Span.Length, gold.Span[1] - gold.Span[0]);
}

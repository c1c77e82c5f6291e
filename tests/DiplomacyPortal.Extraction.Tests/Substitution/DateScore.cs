namespace DiplomacyPortal.Extraction.Tests.Substitution;

internal static class DateScore
{
    /// <summary>A date is right that has a gold date's value and stands where it stands.</summary>
    public static void Add(GoldArticle gold, ExtractedArticle article, Score score)
    {
        var missing = gold.Dates.ToList();
        var wrong = 0;
        foreach (var date in article.Dates)
        {
            if (missing.FindIndex(d => d.Edtf == date.Value.Edtf && At(date, d.Span)) is var hit and >= 0)
            {
                missing.RemoveAt(hit);
            }
            else if (!gold.DatesOptional.Any(d => d.Edtf.Contains(date.Value.Edtf) && At(date, d.Span)))
            {
                wrong++;
                score.Fault(gold, "dates_f1", $"{date.Value.Edtf} at {date.Span} is wrong");
            }
        }

        foreach (var date in missing) score.Fault(gold, "dates_f1", $"{date.Edtf} at {date.Span[0]} is missed");
        score.Tally("dates_f1", gold.Dates.Count - missing.Count, wrong, missing.Count);
    }

    private static bool At(CitedDate date, int[] span) => date.Span.Overlaps(TextSpan.Between(span[0], span[1]));
}

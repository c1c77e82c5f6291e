using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// Tells a full day of the opening that the report only looks back to from the day it reports: "Hai nước lập quan hệ ngày 25/3/1971. Chiều 5/6, …".
/// </summary>
/// <param name="opening">The paragraphs in which an article's own day is looked for.</param>
internal sealed class Background(ReadableText text, IReadOnlyList<TextSpan> body, IReadOnlyList<DateExpression> dates, TextSpan opening)
{
    /// <summary>In days: another day of the opening that lies further off is of another occasion.</summary>
    private const int LongestOccasion = 31;

    /// <summary>In years: a plain year so much later is the report's present, not its outlook.</summary>
    private const int LongestOutlook = 2;

    /// <summary>In words: how near to the head of its sentence "Sáng nay, ngày 12/3/2021, …" stands.</summary>
    private const int Head = 4;

    private readonly HashSet<int> _origins = [.. new Anniversaries(text, body, dates).Origins()];

    public bool Holds(int index)
    {
        var day = dates[index];
        if (day.Value is not { Low: { } low, High: { } high }) return false;
        if (day.IsSingleDay && (IsFounding(day) || _origins.Contains(low.Year))) return true;
        var sentence = SentenceOf(day);
        for (var i = 0; i < dates.Count; i++)
        {
            if (i == index) continue;
            if (IsLater(dates[i], low.Year)) return true;
            if (i > index && !sentence.Contains(dates[i].Span) && IsOfOtherOccasion(dates[i], day.Value)) return true;
        }

        return false;
    }

    /// <summary>"Hai nước thiết lập quan hệ ngày 25/3/1971"; of the day itself is told with its hours, or first: "Chiều 25/3/1971, hai nước …".</summary>
    private bool IsFounding(DateExpression day)
    {
        var words = new DateWords(text.In(SentenceOf(day)));
        var at = words.Tokens.FirstFrom(day.Span.Start);
        if (words.IsIn(at - 1, DateLexicon.PartsOfDay) || words.IsIn(at - 2, DateLexicon.PartsOfDay)) return false;
        for (var i = 0; i < words.Tokens.Count; i++)
        {
            var (count, landmark) = DateLexicon.Landmarks.Match(words.Tokens, i);
            if (landmark is not (Landmark.Founding or Landmark.Accord)) continue;
            // "lễ kỷ niệm 50 năm ngày thiết lập quan hệ", "từ khi thiết lập quan hệ" date something else.
            if (!words.IsIn(i - 1, DateLexicon.BeforeFounding) && (landmark == Landmark.Founding || at > Head)) return true;
            i += count - 1;
        }

        return false;
    }

    private bool IsOfOtherOccasion(DateExpression other, PartialDate day) =>
        other is { IsDay: true, LacksYear: true, IsAhead: false, Anchor.Kind: AnchorKind.None } && opening.Contains(other.Span)
        && NearestYear.To(day, LongestOccasion)?.Of(other) is null;

    /// <summary>"Năm 2015, …" behind a day of 1945; "đến năm 2045" and "sẽ … vào năm 2030" look ahead.</summary>
    private bool IsLater(DateExpression other, int year)
    {
        if (other.Anchor.Kind != AnchorKind.None || other.End is not null || other.IsDay || other.Date.Year - year < LongestOutlook) return false;
        var words = new DateWords(text.In(SentenceOf(other)));
        var at = words.Tokens.FirstFrom(other.Span.Start);
        if (at > (words.Is(at - 1, "trong") ? 1 : 0)) return false;
        for (var i = at; i < words.Tokens.Count; i++)
        {
            if (words.Is(i, Landmark.Ahead) || words.Is(i, Landmark.Approach)) return false;
        }

        return true;
    }

    private TextSpan SentenceOf(DateExpression date)
    {
        foreach (var block in body)
        {
            if (!block.Contains(date.Span)) continue;
            foreach (var sentence in Sentences.Read(text.Text, block))
            {
                if (sentence.End >= date.Span.End) return sentence;
            }
        }

        return date.Span;
    }
}

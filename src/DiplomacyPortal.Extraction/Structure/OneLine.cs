using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// A page pasted as one line: its section, its headline and the hour of its publication stand in front of the text
/// ("Chính trị Thủ tướng thăm Lào 27/12/2024 09:10 (GMT+07:00) Ngày 27/12, …").
/// </summary>
internal static class OneLine
{
    private const int ShortestLine = 400;
    private const int LongestHead = 300;
    private const int ShortestTitle = 20;

    public static void Cut(Draft draft)
    {
        if (draft.Passages.FindAll(p => p.Length >= ShortestLine) is not [var line] || draft.Passages[0] != line) return;
        var tokens = draft.Source.In(line.Span with { Length = LongestHead });
        if (DateStamp.Find(tokens) is not var (start, end)) return;
        end = EndOfStamp(tokens, start, end);
        if (!DateStamp.HasHour(tokens.Slice(start, end - start))) return;
        var head = tokens[start].Start - line.Span.Start;
        if (head < ShortestTitle || end == tokens.Count) return;
        var rubric = Rubrics.Leading(line.Chars[..head]);
        if (head - rubric < ShortestTitle) rubric = 0;
        draft.Split(passage => passage == line ? draft.Cut(line.Span, line.Span.Start + rubric, line.Span.Start + head, tokens[end - 1].End) : null);
        if (rubric > 0) draft.Passages[0].Remove(RemovalReason.SectionName);
    }

    /// <summary>The text may itself open with a day: "… 27/12/2024 09:10 Ngày 27/12, …".</summary>
    private static int EndOfStamp(TokenRun tokens, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var before = tokens.Slice(start, i - start);
            var opensText = tokens[i] is { IsCapitalised: true, IsAllCapitals: false, AfterBlank: true };
            if (opensText && DateStamp.HasYear(before) && DateStamp.HasHour(before)) return i;
        }

        return end;
    }
}

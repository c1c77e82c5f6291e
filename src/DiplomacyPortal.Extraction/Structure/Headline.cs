namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The stated title: a first line that is short, is no sentence and has the article below it.</summary>
internal static class Headline
{
    private const int Longest = 250;
    private const int LongestQuestion = 150;
    private const int ShortRubric = 28;

    public static void Mark(Draft draft)
    {
        var first = NextUnread(draft, 0);
        if (first < 0 || !IsHeadline(draft, first)) return;
        if (IsRubricAbove(draft, first))
        {
            draft.Passages[first].Remove(RemovalReason.SectionName);
            first = NextUnread(draft, first);
        }

        var title = WithoutPrefix(draft, draft.Passages[first]);
        title.Role = Role.Title;
        foreach (var again in draft.Passages.Skip(first + 1).Take(4).Where(p => p.IsUnread && p.Length < 2 * Longest && p.Folded == title.Folded))
            again.Remove(RemovalReason.Repeated);
    }

    /// <summary>
    /// "TPO - Thủ tướng …": the outlet in front is a source line, not words of the title. A name of several words, a colon or a
    /// number behind it ("VOV: …", "TTXVN - 80 năm") make it what the title tells of.
    /// </summary>
    private static Passage WithoutPrefix(Draft draft, Passage title)
    {
        var (start, outlets) = Prefix.Read(draft.Source, title.Span);
        var prefix = draft.Text.AsSpan(title.Span.Start, start - title.Span.Start).TrimEnd();
        var isSource = outlets.Count > 0 && prefix[^1] != ':' && !char.IsDigit(draft.Text[start])
            && (prefix.Contains('(') || !outlets.Exists(outlet => draft.Text.AsSpan(outlet.Start, outlet.Length).Contains(' ')));
        if (!isSource) return title;
        draft.Split(passage => passage == title ? draft.Cut(title.Span, start) : null);
        var index = draft.Passages.FindIndex(p => p.Span.Start == title.Span.Start);
        draft.Passages[index].Role = Role.Source;
        return draft.Passages[index + 1];
    }

    private static int NextUnread(Draft draft, int from) => draft.Passages.FindIndex(from, p => p.IsUnread);

    /// <summary>A rubric that no list knows: some words above a line that is far longer and a headline itself.</summary>
    private static bool IsRubricAbove(Draft draft, int index)
    {
        if (draft.Passages[index].Length > ShortRubric || NextUnread(draft, index + 1) is not (>= 0 and var next)) return false;
        var below = draft.Passages[next];
        return below.LooksLikeHeadline && below.Length >= 2 * draft.Passages[index].Length && IsHeadline(draft, next) && !below.IsByline;
    }

    private static bool IsHeadline(Draft draft, int index)
    {
        var passage = draft.Passages[index];
        if (passage.Length > Longest || passage.First is '-' or '–' || passage.IsSourceLine) return false;
        if (NextUnread(draft, index + 1) is not (>= 0 and var next)) return false;
        if (!passage.EndsAsSentence) return true;
        // A sentence is the first paragraph of a text without a title, unless longer ones follow ("Ai sẽ đến Hà Nội?").
        return passage.Last is not ('.' or ':' or ';')
            && (draft.Passages[next].Length > passage.Length
                || (passage.Length <= LongestQuestion && draft.Passages.Skip(next).Take(8).Any(p => p.LooksLikeProse)));
    }
}

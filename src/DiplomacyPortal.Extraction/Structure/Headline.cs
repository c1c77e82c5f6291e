namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The stated title: a first line that is short, is no sentence and has the article below it.</summary>
internal static class Headline
{
    private const int Longest = 250;
    private const int ShortRubric = 28;

    public static void Mark(Draft draft)
    {
        var first = draft.Passages.FindIndex(p => p.IsUnread);
        if (first < 0 || !IsHeadline(draft, first)) return;
        if (IsRubricAbove(draft, first))
        {
            draft.Passages[first].Remove(RemovalReason.SectionName);
            first = draft.Passages.FindIndex(p => p.IsUnread);
        }

        draft.Passages[first].Role = Role.Title;
        foreach (var again in draft.Passages.Skip(first + 1).Take(4).Where(p => p.IsUnread && p.Folded == draft.Passages[first].Folded))
            again.Remove(RemovalReason.Repeated);
    }

    /// <summary>A rubric that no list knows: some words above a line that is far longer and a headline itself.</summary>
    private static bool IsRubricAbove(Draft draft, int index) =>
        draft.Passages[index].Text.Length <= ShortRubric
        && draft.Passages.Skip(index + 1).FirstOrDefault(p => p.IsUnread) is { } next
        && next.LooksLikeHeadline && next.Text.Length >= 2 * draft.Passages[index].Text.Length
        && IsHeadline(draft, draft.Passages.IndexOf(next)) && !next.IsByline;

    private static bool IsHeadline(Draft draft, int index)
    {
        var passage = draft.Passages[index];
        if (passage.Text.Length > Longest || passage.Text[0] is '-' or '–' || passage.IsSourceLine) return false;
        var below = draft.Passages.Skip(index + 1).Where(p => p.IsUnread).ToList();
        // A sentence is the first paragraph of a text without a title, unless longer ones follow ("Ai sẽ đến Hà Nội?").
        return below.Count > 0 && (!passage.EndsAsSentence || (passage.Text[^1] is not ('.' or ':' or ';') && below[0].Text.Length > passage.Text.Length));
    }
}

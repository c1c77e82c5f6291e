using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Captions whose credit stands on a line of its own: below or above it ("Ảnh: Viết Thành", "Doãn Tấn/TTXVN") or between labels ("Nguồn hình ảnh, AFP").
/// </summary>
internal static class CaptionLines
{
    private const int Longest = 220;
    private const int LongestCredit = 60;

    /// <summary>A subheading is shorter than what a picture shows.</summary>
    private const int ShortestBelow = 50;

    private static readonly Wordings Labels = new(LexiconFile.Words("captions.txt", "lines"));
    private static readonly Wordings Shown = new(LexiconFile.Entries("captions.txt", "lines").Where(entry => entry.Length > 1).Select(entry => entry[0]));

    public static void Mark(Draft draft)
    {
        var credits = draft.Credits.ToHashSet();
        // The first line is the title, even right above a credit.
        var first = draft.Passages.FindIndex(p => p.IsUnread);
        var opening = draft.Passages.FindIndex(first + 1, p => p.IsUnread && p.EndsAsSentence && Label(p) == 0);
        if (opening < 0) opening = draft.Passages.FindIndex(first + 1, p => p.IsUnread && Label(p) == 0);
        for (var i = 1; i < draft.Passages.Count; i++)
        {
            var (above, line) = (draft.Passages[i - 1], draft.Passages[i]);
            var below = i + 1 < draft.Passages.Count ? draft.Passages[i + 1] : null;
            if (line.IsUnread && line.Length <= Longest && Label(line) is > 0 and var label)
            {
                line.Role = Role.Caption;
                draft.Credits.Add(line.Span with { Length = label });
                if (MayShow(i - 1)) above.Role = Role.Caption;
                if (line.Last == ',' && below is not null && IsShown(below)) below.Role = Role.Caption;
            }
            else if (line.Role == Role.Caption && credits.Contains(line.Span))
            {
                if (MayShow(i - 1)) above.Role = Role.Caption;
                else if (below is { EndsAsSentence: false, Length: >= ShortestBelow } && IsShown(below)
                    && draft.Passages.ElementAtOrDefault(i + 2) is { LooksLikeProse: true })
                {
                    below.Role = Role.Caption;
                }
            }
            else if (line.IsUnread && IsAgencyCredit(line) && MayShow(i - 1) && !above.EndsAsSentence && ProseFollows(draft, i))
            {
                (above.Role, line.Role) = (Role.Caption, Role.Caption);
                draft.Credits.Add(line.Span);
            }
        }

        draft.Credits.Sort((a, b) => a.Start.CompareTo(b.Start));

        bool MayShow(int index) => index != first && IsShown(draft.Passages[index])
            && !Opening.HasPrefix(draft.Source, draft.Passages[index].Span) && !(index == opening && Opening.IsLead(draft, index));
    }

    /// <summary>The characters of a line that are its credit: all, but for the caption that follows a label on its line.</summary>
    private static int Label(Passage line)
    {
        var trimmed = line.Chars.TrimStart('(');
        if (Labels.Match(trimmed) is not (> 0 and var label)) return 0;
        if (Shown.Match(trimmed) == label) return label + line.Length - trimmed.Length;
        // "Ảnh minh họa" is the whole of its line; a comma leads on to the agency.
        return trimmed[label - 1] == ',' || trimmed[label..].TrimEnd(").").IsEmpty ? line.Length : 0;
    }

    private static bool IsShown(Passage passage) =>
        passage is { IsUnread: true, LooksLikeProse: false, Length: <= Longest } && !CaptionWords.TellSpeech(passage.Tokens);

    /// <summary>"Doãn Tấn/TTXVN": a name and an agency, nothing else.</summary>
    private static bool IsAgencyCredit(Passage line) =>
        line.Length <= LongestCredit && line.Chars.IndexOf('/') > 0 && NameList.Split(line.Chars) is [_, var agency]
        && Outlets.Agency(agency) is not null && line.IsByline;

    private static bool ProseFollows(Draft draft, int index)
    {
        for (var i = index + 1; i < Math.Min(draft.Passages.Count, index + 4); i++)
        {
            if (draft.Passages[i].LooksLikeProse) return true;
        }

        return false;
    }
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// The first sentence below the title, as long as nothing tells whether it is the lead or the caption of the picture below it:
/// "Nhận lời mời của …, ông thăm Việt Nam." above a line "Ảnh: TTXVN".
/// </summary>
internal static class Opening
{
    /// <summary>How far into a lead the day stands that it tells of: "Sáng thứ Ba, ngày 12/3, …".</summary>
    private const int DayWithin = 60;

    /// <summary>An outlet opens the body, never a caption: "(Chinhphu.vn) - …", "Hà Nội (TTXVN 12/3) - …".</summary>
    public static bool HasPrefix(ReadableText source, TextSpan passage) => Prefix.Read(source, passage).Outlets.Count > 0;

    /// <summary>Whether the sentence opens the body: it tells its circumstances first, and no later one does so with a day; or none follows.</summary>
    public static bool IsLead(Draft draft, int index)
    {
        var next = draft.Passages.FindIndex(index + 1, p => p.IsUnread && p.EndsAsSentence);
        return next < 0 || (TellsCircumstances(draft.Passages[index]) && !OpensWithDay(draft, draft.Passages[next]));
    }

    private static bool TellsCircumstances(Passage passage) =>
        passage.EndsAsSentence && DerivedTitle.Circumstances.Match(passage.Chars) > 0 && passage.Chars.Contains(',');

    private static bool OpensWithDay(Draft draft, Passage passage)
    {
        if (HasPrefix(draft.Source, passage.Span)) return true;
        if (DerivedTitle.Circumstances.Match(passage.Chars) == 0) return false;
        var tokens = draft.Source.In(passage.Length > DayWithin ? passage.Span with { Length = DayWithin } : passage.Span);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "/" or "-" && tokens[i - 1].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.Number) return true;
        }

        return false;
    }
}

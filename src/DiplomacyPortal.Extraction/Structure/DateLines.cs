using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// The line that dates the article: " date 2024-09 " in front of the text, or a portal's line of publication, which may
/// name the author, the section or the outlet too ("Lan Anh - 26/9/2024 16:02", "13-09-2024 - 10:22 AM | Thời sự").
/// </summary>
internal static class DateLines
{
    private const int Longest = 120;

    private static readonly Wordings Openings = new(LexiconFile.Words("leftovers.txt", "date"));

    public static void Mark(Draft draft)
    {
        if (draft.Passages.Count == 0) return;
        var first = draft.Passages[0];
        if (first.IsUnread && OpeningDate(first) is { } cut)
        {
            draft.Split(passage => passage == first ? draft.Cut(first.Span, cut) : null);
            draft.Passages[0].Role = Role.DateLine;
        }

        var inHead = true;
        draft.Split(passage =>
        {
            inHead &= !passage.LooksLikeProse;
            return inHead && passage.IsUnread && passage.Length <= Longest ? Read(draft, passage) : null;
        });
    }

    /// <returns>The end of the date in front of the text.</returns>
    private static int? OpeningDate(Passage passage)
    {
        if (Openings.Match(passage.Chars) is not (> 0 and var label)) return null;
        var tokens = passage.Tokens;
        var i = tokens.FirstFrom(passage.Span.Start + label);
        if (i < tokens.Count && tokens[i].Is(":")) i++;
        if (i >= tokens.Count || tokens[i] is not { AfterBlank: true, Kind: TokenKind.Number, Text.Length: 4 }) return null;
        while (i + 2 < tokens.Count && tokens[i + 1].Is("-") && tokens[i + 2] is { AfterBlank: false, Kind: TokenKind.Number, Text.Length: 2 }) i += 2;
        return i + 1 < tokens.Count && tokens[i + 1].AfterBlank ? tokens[i].End : null;
    }

    /// <summary>Marks a line of publication; cuts off its author.</summary>
    private static List<Passage>? Read(Draft draft, Passage passage)
    {
        var tokens = passage.Tokens;
        if (DateStamp.Find(tokens) is not var (start, end)) return null;
        var before = TextSpan.Between(passage.Span.Start, tokens[start].Start);
        var behind = TextSpan.Between(tokens[end - 1].End, passage.Span.End);
        if (!IsBeside(Trimmed(draft, behind))) return null;
        if (IsBeside(Trimmed(draft, before)))
        {
            passage.Role = Role.DateLine;
            return null;
        }

        if (Bylines.Names(Trimmed(draft, before)) is null) return null;
        var parts = draft.Cut(passage.Span, tokens[start].Start);
        (parts[0].Role, parts[1].Role) = (Role.Byline, Role.DateLine);
        return parts;
    }

    private static ReadOnlySpan<char> Trimmed(Draft draft, TextSpan span) => draft.Text.AsSpan(span.Start, span.Length).Trim(" |,-–()[]/.:•·>»\t");

    /// <summary>What may stand beside the date in its line: nothing, a rubric, an outlet, a place, a button.</summary>
    private static bool IsBeside(ReadOnlySpan<char> words) =>
        words.IsEmpty || Rubrics.Is(words) || Outlets.IsMark(words) || Leftovers.IsButton(Folding.FoldLine(words));
}

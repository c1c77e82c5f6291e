using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Questions and answers. A question opens with a dash or "PV:" and asks, or it is a line that asks in a text that calls
/// itself an interview; an answer opens with its speaker and a colon, or it simply follows.
/// </summary>
internal static class Interview
{
    private const int LongestQuestion = 260;
    private const int LongestThanks = 90;

    private static readonly Wordings Requests = new(LexiconFile.Words("interview.txt", "requests"));
    private static readonly Wordings Thanks = new(LexiconFile.Words("interview.txt", "thanks"));
    private static readonly PhraseTable<bool> Occasions = new(LexiconFile.Words("interview.txt", "occasions").Select(word => (word, true)), ignoreMarks: false);

    public static void Mark(Draft draft)
    {
        var open = draft.Passages.FindAll(p => p.IsUnread);
        if (Questions(draft, open) is not { Count: > 0 } questions || (questions.Count == 1 && !open.Exists(IsAnswer))) return;

        var lastProse = open.FindLastIndex(p => p.LooksLikeProse);
        var state = Role.Unread;
        for (var i = 0; i < open.Count; i++)
        {
            var passage = open[i];
            if (questions.Contains(passage)) state = Role.Question;
            else if (IsAnswer(passage)) state = Role.Answer;
            else if (state == Role.Question)
            {
                // A line between a question and the speaker's label is the caption of a picture set there.
                if (i + 1 < open.Count && IsAnswer(open[i + 1]))
                {
                    passage.Role = Role.Caption;
                    continue;
                }

                state = Role.Answer;
            }

            if (state == Role.Answer && i >= lastProse && IsThanks(passage)) passage.Role = Role.Question;
            else if (state != Role.Unread && (state == Role.Question || passage.EndsAsSentence || passage.Length > 120)) passage.Role = state;
        }
    }

    private static HashSet<Passage> Questions(Draft draft, List<Passage> open)
    {
        var plain = open.FindAll(p => p.Last == '?' && p.Length <= LongestQuestion);
        var questions = open.Where(IsQuestion).ToHashSet();
        // Where lines ask without a dash, dashes open the answers.
        if (plain.Count > 1 && (questions.Count > 0 || draft.Passages.Exists(p => p.Role != Role.Removed && IsOccasion(p)))) questions.UnionWith(plain);
        return questions;
    }

    private static bool IsOccasion(Passage passage)
    {
        var tokens = passage.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Occasions.Match(tokens, i).Count > 0) return true;
        }

        return false;
    }

    private static bool IsQuestion(Passage passage)
    {
        var line = passage.Chars;
        if (TurnLabel.IsQuestion(line)) return true;
        var asks = line.TrimEnd("\"” ") is [.., '?'];
        if (!asks && !TurnLabel.IsDash(line[0])) return false;
        return TurnLabel.IsDash(line[0]) ? asks || Requests.Match(line[1..].TrimStart()) > 0 : Requests.Match(line) > 0;
    }

    /// <summary>"Xin trân trọng cảm ơn Đại sứ!" closes an interview: one short sentence behind the last answer.</summary>
    private static bool IsThanks(Passage passage)
    {
        if (passage.Length > LongestThanks || !passage.EndsAsSentence || Thanks.Match(passage.Chars.TrimStart("-– ")) is not (> 0 and var thanks)) return false;
        if (passage.Chars[..^1].IndexOfAny('.', '!', '?') >= 0) return false;
        var rest = passage.Chars[thanks..].TrimStart().Length;
        var whom = passage.Tokens.In(passage.Span with { Start = passage.Span.End - rest, Length = rest });
        var isToSomeone = whom.Count == 0 || TitleLexicon.StartsAt(whom, whom[0].Key == "ngài" && whom.Count > 1 ? 1 : 0);
        return isToSomeone;
    }

    private static bool IsAnswer(Passage passage) => TurnLabel.IsAnswer(passage.Chars, passage.Tokens, passage.Span.Start);
}

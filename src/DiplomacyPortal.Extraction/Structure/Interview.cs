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
    private const int LongestLabel = 140;
    private const int LongestQuestion = 260;
    private const int LongestThanks = 90;
    private const int MostWordsOfOutlet = 3;

    private static readonly Wordings QuestionLabels = new(LexiconFile.Words("interview.txt", "questions"));
    private static readonly Wordings AnswerLabels = new(LexiconFile.Words("interview.txt", "answers"));
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
        if (HasLabel(line, QuestionLabels, MostWordsOfOutlet)) return true;
        var asks = line.TrimEnd("\"” ") is [.., '?'];
        if (!asks && !IsDash(line[0])) return false;
        return IsDash(line[0]) ? asks || Requests.Match(line[1..].TrimStart()) > 0 : Requests.Match(line) > 0;
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

    private static bool IsAnswer(Passage passage)
    {
        var line = passage.Chars;
        if (HasLabel(line, AnswerLabels, 0)) return true;
        var colon = line[..Math.Min(line.Length, LongestLabel + 1)].IndexOf(':');
        if (colon < 3 || HasLabel(line, QuestionLabels, MostWordsOfOutlet)) return false;
        var start = IsDash(line[0]) ? 1 : 0;
        var tokens = passage.Tokens.In(TextSpan.Between(passage.Span.Start + start, passage.Span.Start + colon));
        return tokens.Count >= 2 && tokens[^1].IsCapitalised
            && (TitleLexicon.StartsAt(tokens, 0) || (start == 1 && tokens[0].IsCapitalised) || PersonName.IsVietnamese(tokens, 0, tokens.Count));
    }

    /// <summary>"PV:", "- Phóng viên Báo Biển:", "Câu hỏi 2:"</summary>
    private static bool HasLabel(ReadOnlySpan<char> line, Wordings labels, int mostWordsBehind)
    {
        line = line.TrimStart("-–—*• ");
        if (labels.Match(line) is not (> 0 and var label)) return false;
        var colon = line[label..Math.Min(line.Length, label + 80)].IndexOf(':');
        return colon >= 0 && line.Slice(label, colon).Count(' ') <= mostWordsBehind && line.Slice(label, colon).IndexOfAny(',', '.', '?') < 0;
    }

    private static bool IsDash(char unit) => unit is '-' or '–' or '—';
}

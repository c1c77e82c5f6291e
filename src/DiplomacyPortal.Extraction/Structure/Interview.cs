using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Questions and answers. A question opens with a dash or "PV:" and asks; an answer opens with its speaker and a colon.</summary>
internal static partial class Interview
{
    private const int LongestLabel = 140;
    private const int LongestQuestion = 260;

    public static void Mark(Draft draft)
    {
        var open = draft.Passages.Where(p => p.IsUnread).ToList();
        var questions = open.Where(p => IsQuestion(p.Text)).ToHashSet();
        var plain = open.FindAll(p => p.Text.Length <= LongestQuestion && p.Text[^1] == '?');
        if (plain.Count > 1 && (questions.Count > 0 || Occasion().IsMatch(draft.Text))) questions.UnionWith(plain);
        if (questions.Count == 0 || (questions.Count == 1 && !open.Exists(p => IsAnswer(p)))) return;

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

            if (state != Role.Unread && (state == Role.Question || passage.EndsAsSentence || passage.Text.Length > 120)) passage.Role = state;
        }
    }

    private static bool IsQuestion(string text) =>
        QuestionLabel().IsMatch(text) || (text[0] is '-' or '–' or '—' && (text.TrimEnd('"', '”')[^1] == '?' || Request().IsMatch(text)))
        || (text[^1] == '?' && Request().IsMatch(text));

    private static bool IsAnswer(Passage passage)
    {
        var text = passage.Text;
        if (AnswerLabel().IsMatch(text)) return true;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 3 or > LongestLabel || QuestionLabel().IsMatch(text)) return false;
        var start = text[0] is '-' or '–' or '—' ? 1 : 0;
        var tokens = passage.Tokens.In(TextSpan.Between(passage.Span.Start + start, passage.Span.Start + colon));
        return tokens.Count >= 2 && tokens[^1].IsCapitalised && (TitleLexicon.StartsAt(tokens, 0) || (start == 1 && tokens[0].IsCapitalised) || PersonName.HasFamilyName(text[start..colon].Trim()));
    }

    [GeneratedRegex(@"^[-–—*•]?\s*(?:PV|P\.V|Phóng viên|Nhà báo|Hỏi|Câu hỏi(?:\s+\d+)?)(?:\s+[\p{L}+.]{1,20}){0,3}\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuestionLabel();

    /// <summary>What a text calls itself in which lines that ask are an interviewer's.</summary>
    [GeneratedRegex(@"phỏng vấn|trò chuyện với|trao đổi với|cuộc trao đổi|chia sẻ với|\(thực hiện\)|thưa (?:ông|bà|Đại sứ|Bộ trưởng|Thứ trưởng)", RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"^[-–—*•]?\s*(?:Trả lời|Đáp)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnswerLabel();

    [GeneratedRegex(@"^[-–—]?\s*(?:Xin|Thưa|Kính thưa)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Request();
}

using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Each sentence of an answer is its speaker's, who is named by the label in front, by that of an answer before, or in the lead.</summary>
internal sealed class InterviewTurns(ReadableText text, IReadOnlyList<Sentence> sentences)
{
    private const int LongestLabel = 140;

    /// <summary>Words between "phỏng vấn", "trao đổi với" and the name.</summary>
    private const int Near = 6;

    /// <summary>"Đáp:", "Trả lời:"</summary>
    private static readonly Wordings AnswerLabels = new(LexiconFile.Words("interview.txt", "answers"));

    private static readonly PhraseTable<bool> Retold = new(LexiconFile.Words("interview.txt", "retold").Select(words => (words, true)), ignoreMarks: false);

    private readonly Lazy<bool> _isRetold = new(() => sentences.Any(s => IsEditors(s.Block, text.Text) && SaysRetold(s.Tokens)));

    private IReadOnlyList<string>? _interviewee;

    public IEnumerable<Statement> Read(Sentence sentence, Quotations quotations)
    {
        var (start, subject) = (sentence.Span.Start, default(TextSpan));
        if (sentence.OpensBlock)
        {
            if (Label(sentence) is { } label)
            {
                _interviewee = [label.Person.Name];
                (start, subject) = (label.End, label.Span);
            }
            else if (IsThanks(sentence.Tokens)) yield break;
            start = BehindDash(start, sentence.Span.End);
            var answer = AnswerLabels.Match(text.Text.AsSpan(start, sentence.Span.End - start));
            if (answer > 0 && start + answer < sentence.Span.End && text.Text[start + answer] == ':') start = BehindDash(start + answer + 1, sentence.Span.End);
        }

        if (start >= sentence.Span.End) yield break;
        _interviewee ??= Introduced();
        yield return new(_interviewee, ":", TextSpan.Between(start, sentence.Span.End), !_isRetold.Value) { Subject = subject };
        if (quotations.Outer.Count == 0) yield break;
        var others = new OthersWords(text, sentence.Tokens, People(sentence), quotations);
        foreach (var other in others.Read(_interviewee, isTurn: true)) yield return other;
    }

    /// <summary>The text around the turns, and a note in brackets behind an answer; who answers may himself retell something.</summary>
    private static bool IsEditors(Block block, string text) =>
        block.Kind == BlockKind.Paragraph || (block.Kind == BlockKind.Answer && text[block.Span.Start] == '(');

    /// <summary>"Bản tóm lược thuật lại ý, không chép nguyên lời": the answers are given in other words.</summary>
    private static bool SaysRetold(TokenRun tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Retold.Match(tokens, i).Count > 0 && (i == 0 || tokens[i - 1].Key != "không")) return true;
        }

        return false;
    }

    private int BehindDash(int start, int end)
    {
        while (start < end && text.Text[start] is ' ' or '-' or '–' or '—') start++;
        return start;
    }

    /// <summary>"Đại sứ X: …"</summary>
    private (Individual Person, int End, TextSpan Span)? Label(Sentence sentence)
    {
        if (sentence.People is not [{ Person: { } person, Reference.Phrase: var phrase }, ..]) return null;
        var behind = phrase.End;
        while (behind < sentence.Span.End && text.Text[behind] == ' ') behind++;
        return behind < sentence.Span.End && text.Text[behind] == ':' && behind - sentence.Span.Start <= LongestLabel ? (person, behind + 1, phrase) : null;
    }

    /// <summary>"Xin trân trọng cảm ơn Đại sứ!" is the interviewer's; "Xin cảm ơn các bạn" is not.</summary>
    private static bool IsThanks(TokenRun tokens)
    {
        if (tokens.Count is < 3 or > 10 || tokens[0].Key is not ("xin" or "trân" or "cảm" or "cám")) return false;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i - 1].Key == "ơn") return TitleLexicon.Head(tokens, i).Count > 0;
        }

        return false;
    }

    /// <summary>
    /// Who is interviewed where no answer says it: the only one of whom the text before the first question says so, else the
    /// only one it names.
    /// </summary>
    private IReadOnlyList<string> Introduced()
    {
        var (named, interviewed) = (new HashSet<string>(), new HashSet<string>());
        foreach (var sentence in sentences)
        {
            if (sentence.Block.Kind is BlockKind.Question or BlockKind.Answer) break;
            if (sentence.Block.Kind != BlockKind.Paragraph) continue;
            foreach (var (reference, person) in sentence.People)
            {
                if (person is null) continue;
                named.Add(person.Name);
                if (IsInterviewed(sentence.Tokens, reference.Phrase)) interviewed.Add(person.Name);
            }
        }

        return interviewed.Count == 1 ? [.. interviewed] : interviewed.Count == 0 && named.Count == 1 ? [.. named] : [];
    }

    private static bool IsInterviewed(TokenRun tokens, TextSpan phrase)
    {
        var (start, end) = (tokens.FirstFrom(phrase.Start), tokens.FirstFrom(phrase.End));
        for (var i = Math.Max(0, start - Near); i < Math.Min(tokens.Count, end + Near); i++)
        {
            if (i == start) i = end;
            if (i < tokens.Count && (SpeakerLexicon.Match(tokens, i).Roles & SpeakerRoles.Interview) != 0) return true;
        }

        return false;
    }

    private static List<Named> People(Sentence sentence) =>
    [
        .. sentence.People.Select(r =>
            new Named(r, r.Person, sentence.Tokens.FirstFrom(r.Reference.Phrase.Start), sentence.Tokens.FirstFrom(r.Reference.Phrase.End))),
    ];
}

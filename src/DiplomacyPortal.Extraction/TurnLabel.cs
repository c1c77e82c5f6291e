using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction;

/// <summary>What stands in front of a turn of an interview and tells whose it is: "PV:", "Đáp:", "- Đại sứ Trần Văn An:".</summary>
public static class TurnLabel
{
    private const int Longest = 140;
    private const int MostWordsOfOutlet = 3;

    private static readonly Wordings QuestionLabels = new(LexiconFile.Words("interview.txt", "questions"));
    private static readonly Wordings AnswerLabels = new(LexiconFile.Words("interview.txt", "answers"));

    /// <param name="line">Composed.</param>
    public static bool Opens(string line) => IsQuestion(line) || IsAnswer(line, new ReadableText(line[..Math.Min(line.Length, Longest + 1)]).Tokens, 0);

    internal static bool IsQuestion(ReadOnlySpan<char> line) => HasLabel(line, QuestionLabels, MostWordsOfOutlet);

    /// <param name="tokens">Those of the line.</param>
    /// <param name="offset">Where the line starts in the text that the tokens are of.</param>
    internal static bool IsAnswer(ReadOnlySpan<char> line, TokenRun tokens, int offset)
    {
        if (HasLabel(line, AnswerLabels, 0)) return true;
        var colon = line[..Math.Min(line.Length, Longest + 1)].IndexOf(':');
        if (colon < 3 || IsQuestion(line)) return false;
        var start = IsDash(line[0]) ? 1 : 0;
        tokens = tokens.In(TextSpan.Between(offset + start, offset + colon));
        return tokens.Count >= 2 && tokens[^1].IsCapitalised
            && (TitleLexicon.StartsAt(tokens, 0) || (start == 1 && tokens[0].IsCapitalised) || PersonName.IsVietnamese(tokens, 0, tokens.Count));
    }

    internal static bool IsDash(char unit) => unit is '-' or '–' or '—';

    /// <summary>"PV:", "- Phóng viên Báo Biển:", "Câu hỏi 2:"</summary>
    private static bool HasLabel(ReadOnlySpan<char> line, Wordings labels, int mostWordsBehind)
    {
        line = line.TrimStart("-–—*• ");
        if (labels.Match(line) is not (> 0 and var label)) return false;
        var colon = line[label..Math.Min(line.Length, label + 80)].IndexOf(':');
        return colon >= 0 && line.Slice(label, colon).Count(' ') <= mostWordsBehind && line.Slice(label, colon).IndexOfAny(',', '.', '?') < 0;
    }
}

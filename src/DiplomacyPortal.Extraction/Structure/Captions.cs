using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Captions of pictures that are lost: a line that ends in its credit ("… (Ảnh: Lâm Khánh/TTXVN)"), the same run into a
/// paragraph, or the line below the name of an image file.
/// </summary>
internal static class Captions
{
    private const int LongestLine = 500;
    private const int LongestSentence = 220;
    private const int ShortestSpeech = 140;

    public static void Mark(Draft draft)
    {
        draft.Split(passage =>
            passage.IsUnread && Credits.Find(draft.Source, passage.Tokens, passage.Span) is { } credits ? Credited(draft, passage, credits) : null);

        CaptionLines.Mark(draft);
        for (var i = 1; i < draft.Passages.Count; i++)
        {
            var (above, below) = (draft.Passages[i - 1], draft.Passages[i]);
            if (above is { Role: Role.Removed, Reason: RemovalReason.ImageFileName }
                && below is { IsUnread: true, LooksLikeProse: false, Length: < LongestSentence })
            {
                below.Role = Role.Caption;
            }
        }
    }

    /// <summary>The passage as it is, as a caption, or cut into captions and what stands between them.</summary>
    private static List<Passage>? Credited(Draft draft, Passage passage, List<TextSpan> credits)
    {
        draft.Credits.AddRange(credits);
        var endsInCredit = credits is [var only] && only.End == passage.Span.End && !TellsSpeech(draft.Source, passage.Span, only.Start)
            && !Opening.HasPrefix(draft.Source, passage.Span);
        if (passage.Length <= LongestLine && (endsInCredit || IsLabelled(passage.Tokens)))
        {
            passage.Role = Role.Caption;
            return null;
        }

        var sentences = Sentences.Read(draft.Text, passage.Span);
        var captions = new List<TextSpan>();
        foreach (var credit in credits)
        {
            // "Ảnh: TTXVN Hai đoàn hội đàm. Ảnh: TTXVN": the second caption begins behind the first.
            var start = Math.Max(StartOf(draft.Source, sentences, credit), captions.Count == 0 ? 0 : captions[^1].End);
            while (start < credit.Start && char.IsWhiteSpace(draft.Text[start])) start++;
            captions.Add(TextSpan.Between(start, credit.End));
        }

        var starts = captions.Select(c => c.Start).ToHashSet();
        var parts = draft.Cut(passage.Span, captions.SelectMany(c => new[] { c.Start, c.End }));
        foreach (var part in parts.Where(p => starts.Contains(p.Span.Start))) part.Role = Role.Caption;
        return parts;
    }

    /// <summary>A label in front of what is shown ("Video: Toàn cảnh lễ ký"), where a credit would stand behind it.</summary>
    private static bool IsLabelled(TokenRun tokens) =>
        CaptionWords.CreditLabel(tokens, 0).Count is > 0 and var count && count + 2 < tokens.Count && tokens[count].Is(":")
        && tokens[count + 1].Kind == TokenKind.Word && tokens[count + 2] is { Kind: TokenKind.Word, IsCapitalised: false };

    /// <summary>A short sentence in front of the credit is what the picture shows; a long one, or one that reports speech, is the body.</summary>
    private static int StartOf(ReadableText source, List<TextSpan> sentences, TextSpan credit)
    {
        var index = SpanOrder.FirstFrom(sentences, credit.Start, sentence => sentence.Start) - 1;
        if (index < 0) return credit.Start;
        var before = sentences[index];
        var shown = TextSpan.Between(before.Start, Math.Min(before.End, credit.Start));
        var isBody = shown.Length > LongestSentence || TellsSpeech(source, before, credit.Start) || (index == 0 && Opening.HasPrefix(source, before));
        return isBody ? credit.Start : before.Start;
    }

    private static bool TellsSpeech(ReadableText source, TextSpan span, int end) =>
        span.Length > ShortestSpeech && CaptionWords.TellSpeech(source.In(TextSpan.Between(span.Start, Math.Max(span.Start, Math.Min(span.End, end)))));
}

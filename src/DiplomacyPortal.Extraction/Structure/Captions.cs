using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Captions of pictures that are lost: a line that ends in its credit ("… (Ảnh: Lâm Khánh/TTXVN)"), the same run into a
/// paragraph, or the line below the name of an image file.
/// </summary>
internal static partial class Captions
{
    private const int LongestLine = 500;
    private const int LongestSentence = 220;
    private const int LongestCredit = 80;

    public static void Mark(Draft draft)
    {
        draft.Replace(passage => passage.IsUnread ? Credited(draft, passage) : [passage]);

        CaptionLines.Mark(draft);
        for (var i = 1; i < draft.Passages.Count; i++)
        {
            var above = draft.Passages[i - 1];
            if (above is { Role: Role.Removed, Reason: RemovalReason.ImageFileName } && draft.Passages[i] is { IsUnread: true, LooksLikeProse: false, Text.Length: < LongestSentence } below)
                below.Role = Role.Caption;
        }
    }

    /// <summary>The passage as it is, as a caption, or cut into captions and what stands between them.</summary>
    private static List<Passage> Credited(Draft draft, Passage passage)
    {
        var credits = Find(draft.Source, passage.Span);
        if (credits.Count == 0) return [passage];
        if (passage.Text.Length <= LongestLine && Label().IsMatch(passage.Text))
        {
            draft.Credits.AddRange(credits);
            passage.Role = Role.Caption;
            return [passage];
        }

        draft.Credits.AddRange(credits);
        if (passage.Text.Length <= LongestLine && credits is [var only] && only.End == passage.Span.End && !TellsSpeech(draft.Text, passage.Span, only.Start))
        {
            passage.Role = Role.Caption;
            return [passage];
        }

        var sentences = Sentences.Read(draft.Text, passage.Span);
        var captions = credits.ConvertAll(credit => TextSpan.Between(StartOf(draft.Text, sentences, credit), credit.End));
        var starts = captions.Select(c => c.Start).ToHashSet();
        var parts = draft.Cut(passage.Span, captions.SelectMany(c => new[] { c.Start, c.End }));
        foreach (var part in parts.Where(p => starts.Contains(p.Span.Start))) part.Role = Role.Caption;
        return parts;
    }

    /// <summary>The credits in a part of the text, each from its bracket or first word to its last name.</summary>
    private static List<TextSpan> Find(ReadableText source, TextSpan span)
    {
        var text = source.Text;
        var credits = new List<TextSpan>();
        for (var match = Opening().Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            if (credits.Count > 0 && match.Index < credits[^1].End) continue;
            var rest = TextSpan.Between(match.Index + match.Length, span.End);
            var end = match.Value[0] == '(' && text.IndexOf(')', rest.Start, Math.Min(rest.Length, LongestCredit)) is >= 0 and var bracket
                ? bracket + 1
                : CreditEnd(source, rest, match.Groups["plain"].Success);
            if (end <= rest.Start) continue;
            if (end < span.End && text[end] == '.') end++;
            credits.Add(TextSpan.Between(match.Index, end));
        }

        return credits;
    }

    /// <summary>Names and agencies, as far as they go: a title begins the next sentence ("Ảnh: TTXVN Tổng thống …").</summary>
    private static int CreditEnd(ReadableText source, TextSpan rest, bool needsOutlet)
    {
        var text = source.Text;
        var tokens = source.In(rest.Length > 160 ? rest with { Length = 160 } : rest);
        var (end, names, outlet) = (rest.Start, 0, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark && token.Text is "/" or "-" or "–" or "," or "." && i + 1 < tokens.Count && (end > rest.Start))
            {
                // "Nhật Bắc/VGP" goes on behind the stroke, "TTXVN." does not.
                if (token.Is(".") && (token.AfterBlank || tokens[i + 1].AfterBlank)) break;
                if (token.Is(",") && !Outlets.IsMark(tokens[i + 1].Text)) break;
                outlet = false;
                continue;
            }

            if (token.Is("(") && names > 0 && OutletAt(text, tokens, i + 1) is > 0 and var agency && i + 1 + agency < tokens.Count && tokens[i + 1 + agency].Is(")")) return tokens[i + 1 + agency].Span.End;
            if (outlet || names >= 5 || TitleLexicon.StartsAt(tokens, i) || !(token.IsCapitalised || token.Folded is "internet" or "minh" or "hoa" or "tu" or "lieu" or "cung" or "cap" || token.Kind == TokenKind.Number && outlet)) break;
            var mark = OutletAt(text, tokens, i);
            if (mark > 0)
            {
                i += mark - 1;
                outlet = true;
            }

            names++;
            end = tokens[i].Span.End;
        }

        return needsOutlet && !outlet ? rest.Start : end;
    }

    private static int OutletAt(string text, TokenRun tokens, int index)
    {
        for (var count = Math.Min(5, tokens.Count - index); index < tokens.Count && count > 0; count--)
        {
            if (!tokens[index + count - 1].Is(")") && Outlets.IsMark(text[tokens[index].Span.Start..tokens[index + count - 1].Span.End])) return count;
        }

        return 0;
    }

    /// <summary>A short sentence in front of the credit is what the picture shows; a long one, or one that reports speech, is the body.</summary>
    private static int StartOf(string text, List<TextSpan> sentences, TextSpan credit)
    {
        var index = sentences.BinarySearch(credit, Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        index = index >= 0 ? index - 1 : ~index - 1;
        if (index < 0) return credit.Start;
        var before = sentences[index];
        var shown = TextSpan.Between(before.Start, Math.Min(before.End, credit.Start));
        return shown.Length <= LongestSentence && !TellsSpeech(text, before, credit.Start) ? before.Start : credit.Start;
    }

    internal static bool TellsSpeech(string text) => Reporting().IsMatch(text);

    private static bool TellsSpeech(string text, TextSpan span, int end) =>
        span.Length > 140 && Reporting().IsMatch(text.AsSpan(span.Start, Math.Max(0, Math.Min(span.End, end) - span.Start)));

    [GeneratedRegex(@"[\(\[]?(?<!\p{L}|(?:[Tt]in|[Bb]ài)(?:,| và| -)\s)(?:(?:(?:Nguồn\s+)?(?:Ảnh|ảnh|ẢNH)|Photo|Clip|Video|Đồ họa|Infographic|Hình)(?:\s+(?:minh họa|tư liệu|internet|cắt từ clip|chụp màn hình))?\s*(?:[:：]|[-–/](?=\s?\p{Lu}))\s*|(?<=\()(?:Nguồn)\s*:\s*|(?<=\()(?<plain>(?:Ảnh|ảnh))\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>A label in front of what is shown ("Video: Toàn cảnh lễ ký"), where a credit would stand behind it.</summary>
    [GeneratedRegex(@"^(?:Video|Clip|Đồ họa|Infographic|Ảnh)\s*:\s*(?=\p{L}+\s+\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:khẳng định|nhấn mạnh|cho rằng|cho biết|bày tỏ|đánh giá|đề nghị|nhất trí|nêu rõ|hoan nghênh)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reporting();
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Finds who took a picture: "(Ảnh: Lâm Khánh/TTXVN)", "- Ảnh: VGP/Nhật Bắc", "Ảnh do Đại sứ quán cung cấp",
/// "(AP Photo/Nhung Nguyễn)", "Ảnh TTXVN" at the end of a line.
/// </summary>
internal static class Credits
{
    private const int Longest = 80;
    private const int MostTokens = 40;
    private const int MostNames = 5;
    private const int LongestRest = 40;

    /// <returns>The credits in a part of the text, each from its bracket or first word to its last name; null where it has none.</returns>
    public static List<TextSpan>? Find(ReadableText source, TokenRun tokens, TextSpan span)
    {
        List<TextSpan>? credits = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (count, needsBracket) = CaptionWords.CreditLabel(tokens, i);
            if (count == 0 || (credits is not null && tokens[i].Start < credits[^1].End) || IsOfByline(tokens, i)) continue;
            if (Read(source, tokens, span, i, count, needsBracket) is { } credit) (credits ??= []).Add(credit);
            i += count - 1;
        }

        return credits;
    }

    private static TextSpan? Read(ReadableText source, TokenRun tokens, TextSpan span, int label, int count, bool needsBracket)
    {
        var first = label;
        // "(AP Photo/…": the agency stands between bracket and label.
        if (first > 1 && IsOpening(tokens[first - 2]) && Outlets.At(source.Text, tokens, first - 1) == 1) first--;
        var bracketed = first > 0 && IsOpening(tokens[first - 1]) && !tokens[first].AfterBlank;
        if (bracketed) first--;

        var names = label + count;
        if (names >= tokens.Count) return null;
        var marked = tokens[names].Text is ":" or "："
            || (tokens[names].Text is "-" or "–" or "/" && names + 1 < tokens.Count && tokens[names + 1].IsCapitalised);
        if (marked) names++;
        if (names >= tokens.Count || (!marked && !bracketed && !OpensSentence(tokens, label))) return null;
        var end = bracketed ? InBracket(source, tokens, names, marked, span.End) : 0;
        if (end == 0) end = IsGiven(tokens, names) ? Given(tokens, names) : Names(source, tokens, names, needsOutlet: !marked || needsBracket);
        if (marked && !bracketed && !needsBracket && IsRestOfLine(source.Text, end == 0 ? tokens[names - 1].End : end, span)) end = span.End;
        if (end == 0) return null;
        if (end < span.End && source.Text[end] == '.') end++;
        return bracketed || end == span.End || (marked && !needsBracket) ? TextSpan.Between(tokens[first].Start, end) : null;
    }

    /// <summary>"Tin, ảnh: Minh Anh" names who wrote the article; "một hình ảnh: …" shows nothing.</summary>
    private static bool IsOfByline(TokenRun tokens, int label)
    {
        if (label == 0) return false;
        if (tokens[label - 1].Key is "hình" or "bức" or "tấm") return true;
        return label > 1 && tokens[label - 1].Text is "," or "và" or "-" or "/" && tokens[label - 2].Key is "tin" or "bài";
    }

    private static bool IsOpening(Token token) => token.Text is "(" or "[";

    private static bool OpensSentence(TokenRun tokens, int label) => label > 0 && tokens[label - 1].Text is "." or "-" or "–" or "!" or "…";

    /// <summary>The end of the bracket; without a colon it must hold an outlet: "(ảnh TTXVN)", not "(ảnh bên trái)".</summary>
    private static int InBracket(ReadableText source, TokenRun tokens, int names, bool marked, int end)
    {
        var start = tokens[names].Start;
        if (source.Text.AsSpan(start, Math.Min(Longest, end - start)).IndexOfAny(')', ']') is not (>= 0 and var close)) return 0;
        close += start + 1;
        return marked || IsGiven(tokens, names) || HoldsOutlet(source, tokens.In(TextSpan.Between(start, close))) ? close : 0;
    }

    private static bool IsGiven(TokenRun tokens, int index) => tokens[index].Key == "do";

    /// <summary>"do Đại sứ quán cung cấp": the end of its last word.</summary>
    private static int Given(TokenRun tokens, int index)
    {
        for (var i = index + 1; i < Math.Min(tokens.Count, index + 15); i++)
        {
            if (tokens[i].Key is "cấp" or "chụp") return tokens[i].End;
            if (tokens[i].Is(".")) break;
        }

        return 0;
    }

    private static bool HoldsOutlet(ReadableText source, TokenRun tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Outlets.At(source.Text, tokens, i) > 0) return true;
        }

        return false;
    }

    /// <summary>A short rest behind the names belongs to the credit ("Ảnh: Phái đoàn Chile tại Geneva"), unless a sentence begins there.</summary>
    private static bool IsRestOfLine(string text, int end, TextSpan span) =>
        span.End - end is > 1 and < LongestRest && text[end] == ' ' && char.IsLower(text[end + 1])
        && text.AsSpan(end, span.End - end - 1).IndexOfAny('.', ':', '?') < 0;

    /// <summary>Names and agencies, as far as they go: a title begins the next sentence ("Ảnh: TTXVN Tổng thống …").</summary>
    private static int Names(ReadableText source, TokenRun all, int index, bool needsOutlet)
    {
        var tokens = all.Slice(index, Math.Min(MostTokens, all.Count - index));
        var (end, names, outlet) = (0, 0, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark && token.Text is "/" or "-" or "–" or "," or "." && i + 1 < tokens.Count && end > 0)
            {
                // "Nhật Bắc/VGP" goes on behind the stroke, "TTXVN." does not.
                if (token.Is(".") && (token.AfterBlank || tokens[i + 1].AfterBlank)) break;
                if (token.Is(",") && Outlets.At(source.Text, tokens, i + 1) == 0) break;
                outlet = false;
                continue;
            }

            if (token.Is("(") && names > 0 && Outlets.At(source.Text, tokens, i + 1) is > 0 and var agency)
            {
                var close = i + 1 + agency;
                if (close < tokens.Count && tokens[close].Is(")")) return tokens[close].End;
            }

            if (outlet || names >= MostNames || TitleLexicon.StartsAt(tokens, i) || !(token.IsCapitalised || CaptionWords.IsOfCredit(token))) break;
            var mark = Outlets.At(source.Text, tokens, i);
            if (mark > 0)
            {
                i += mark - 1;
                outlet = true;
            }

            names++;
            end = tokens[i].End;
        }

        return needsOutlet && !outlet ? 0 : end;
    }
}

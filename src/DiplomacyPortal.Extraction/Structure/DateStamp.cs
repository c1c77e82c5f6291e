using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The date and hour that a portal prints: "Thứ năm, 26/9/2024, 16:02 (GMT+7)", "16:02 | 26/09/2024", "Cập nhật 11 tháng 9 2023".</summary>
internal static class DateStamp
{
    private static readonly HashSet<string> Words = [.. LexiconFile.Words("datelines.txt").Select(TonePlacement.Unify)];

    /// <returns>The index of its first token and of the one behind its last; null where the tokens hold none.</returns>
    public static (int Start, int End)? Find(TokenRun tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var isShort = IsShortYear(tokens, i);
            if (!isShort && !IsYear(tokens[i])) continue;
            var (start, end) = (i, i + 1);
            while (start > 0 && IsPart(tokens[start - 1])) start--;
            while (end < tokens.Count && IsPart(tokens[end])) end++;
            while (tokens[start].Kind == TokenKind.Mark) start++;
            while (tokens[end - 1].Kind == TokenKind.Mark && tokens[end - 1].Text is not (")" or "]")) end--;
            var stamp = tokens.Slice(start, end - start);
            if (isShort ? HasHour(stamp) : HasDay(stamp)) return (start, end);
            i = Math.Max(i, end - 1);
        }

        return null;
    }

    /// <summary>Whether it tells the hour ("10:12", "10h30"), as only a portal's own line does.</summary>
    public static bool HasHour(TokenRun stamp)
    {
        for (var i = 1; i + 1 < stamp.Count; i++)
        {
            if (stamp[i].Is(":") && stamp[i - 1].Kind == TokenKind.Number && stamp[i + 1].Kind == TokenKind.Number) return true;
            if (IsHour(stamp[i]) && stamp[i - 1].Kind == TokenKind.Number) return true;
        }

        return false;
    }

    public static bool HasYear(TokenRun stamp)
    {
        foreach (var token in stamp)
        {
            if (IsYear(token)) return true;
        }

        return false;
    }

    private static bool IsYear(Token token) => token.Kind == TokenKind.Number && token.Text is ['1' or '2', '0' or '9', _, _];

    /// <summary>The last figures of "26/09/24", which are a year only beside an hour.</summary>
    private static bool IsShortYear(TokenRun tokens, int index) =>
        index >= 4 && tokens[index - 1].Is("/") && tokens[index - 3].Is("/")
        && IsPair(tokens[index]) && IsPair(tokens[index - 2]) && IsPair(tokens[index - 4]);

    private static bool IsPair(Token token) => token is { Kind: TokenKind.Number, Text.Length: 2 };

    private static bool IsPart(Token token) => token.Kind switch
    {
        TokenKind.Number => token.Text.Length <= 4,
        TokenKind.Word => Words.Contains(token.Key) || IsHour(token),
        _ => token.Text is "/" or "-" or "–" or "." or "," or ":" or "|" or "(" or ")" or "[" or "]" or "+" or "•" or "·" or "'" or "’" or ">",
    };

    /// <summary>The "h30" of "10h30".</summary>
    private static bool IsHour(Token token) => token.Key is ['h' or 'g', .. var minutes] && minutes.Length <= 2 && minutes.All(char.IsDigit);

    /// <summary>A day or a month beside the year: "1945 - 2025" dates nothing.</summary>
    private static bool HasDay(TokenRun stamp)
    {
        foreach (var token in stamp)
        {
            if (token.Kind == TokenKind.Number && token.Text.Length <= 2) return true;
        }

        return false;
    }
}

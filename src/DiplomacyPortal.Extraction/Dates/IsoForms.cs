using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The year first: "2024-09-25", "2024-09-25T08:15:00+07:00", "2024/09/25", "2024-09".</summary>
internal static class IsoForms
{
    public static Form? At(in DateWords words, int index)
    {
        if (words.Year(index) is not { } year || words.Mark(index + 1) is not ('-' or '/' or '.') || !IsPair(words, index + 2)) return null;
        var mark = words.Mark(index + 1);
        if (words.Month(index + 2) is not { } month) return null;
        if (words.Mark(index + 3) == mark && IsPair(words, index + 4) && words.Day(index + 4) is { } day && IsEnd(words, index + 5))
            return new(index, index + 5, new(year, month, day));
        return mark == '-' && words.EndsAt(index + 3) ? new(index, index + 3, new(year, month, null)) : null;
    }

    private static bool IsPair(in DateWords words, int index) =>
        words.IsTight(index - 1) && words.IsTight(index) && words.Tokens[index].Text.Length == 2;

    private static bool IsEnd(in DateWords words, int index) =>
        words.EndsAt(index) || words.Tokens[index] is { Kind: TokenKind.Word, Text: ['T', >= '0' and <= '9', ..] };
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Months and spans of months.</summary>
internal static class MonthForms
{
    private const int EarliestOfFigures = 1900;

    /// <param name="index">The word "tháng".</param>
    public static Form? At(in DateWords words, int index)
    {
        if (PartOfYearForms.Months(words, index) is { } months) return months;
        if (words.IsCounted(index) || words.MonthAt(index + 1) is not ({ } month, { } next)) return null;
        // "Tháng Chín 25, 2024"
        if (words.Day(next) is { } day && words.Mark(next + 1) == ',' && words.Year(next + 2) is { } inYear && words.EndsAt(next + 3))
            return new(index, next + 3, new(inYear, month, day));

        var year = YearBehind.At(words, next);
        if (Span(words, index, month, year) is { } span) return span;
        if (!words.EndsAt(year.End)) return null;
        if (year.Found) return new(index, year.End, new(year.Year, month, null), null, year.Anchor);
        // "Cách mạng tháng Tám" and "mỗi tháng một lần" name no month of a year.
        ref readonly var name = ref words.Tokens[index + 1];
        if (name.Kind == TokenKind.Word && (!name.IsCapitalised || words.Is(index - 1, "mạng"))) return null;
        return new(index, year.End, new(null, month, null), null, words.Is(index - 1, "hồi") ? new(AnchorKind.Last) : default);
    }

    /// <summary>"tháng 9-10/2024", "từ tháng 12/2023 đến hết tháng 2/2024", "tháng 3 đến tháng 5 năm ngoái"</summary>
    private static Form? Span(in DateWords words, int index, int month, YearBehind left)
    {
        var far = words.Until(left.End);
        if (far == 0) return null;
        if (words.Is(far, "tháng")) far++;
        if (words.MonthAt(far) is not ({ } last, { } next)) return null;
        var right = YearBehind.At(words, next);
        if (!right.Found || !words.EndsAt(right.End) || left.Anchor.Kind != AnchorKind.None) return null;
        var year = left.Year ?? (month > last ? right.Year - 1 : right.Year);
        return new(index, right.End, new(year, month, null), new(right.Year, last, null), right.Anchor);
    }

    /// <summary>"9/2024", "12/2023 - 2/2024"; a document's number is none ("Nghị định 10/2024").</summary>
    public static Form? InFigures(in DateWords words, int index)
    {
        if (Figures(words, index) is not ({ } month, { } year) || NumbersDocument(words, index)) return null;
        if (words.Until(index + 3) is > 0 and var far && Figures(words, far) is ({ } last, { } lastYear) && words.EndsAt(far + 3))
            return new(index, far + 3, new(year, month, null), new(lastYear, last, null));
        return words.EndsAt(index + 3) && !words.IsQuantity(index + 3) ? new(index, index + 3, new(year, month, null)) : null;
    }

    private static (int Month, int Year)? Figures(in DateWords words, int index) =>
        words.Month(index) is { } month && words.Mark(index + 1) == '/' && words.Year(index + 2) is >= EarliestOfFigures and var year ? (month, year) : null;

    private static bool NumbersDocument(in DateWords words, int index)
    {
        if (words.Is(index - 1, "số")) return true;
        for (var back = 1; back <= 2 && index >= back; back++)
        {
            if (words.Is(index - back, Landmark.Document)) return true;
        }

        return false;
    }
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Several months by the part of the year that they are: "8 tháng đầu năm 2024", "quý II/2024", "nửa đầu năm nay".</summary>
internal static class PartOfYearForms
{
    private const int Months12 = 12;
    private static readonly Anchor SoFar = new(AnchorKind.YearSoFar);

    /// <summary>"8 tháng đầu năm 2024", "sáu tháng cuối năm", "9 tháng năm 2024"</summary>
    /// <param name="index">The word "tháng", behind a number.</param>
    public static Form? Months(in DateWords words, int index)
    {
        if (!words.Has(index - 1) || Numerals.Read(words.Tokens[index - 1].Key) is not (>= 1 and <= Months12 and var count)) return null;
        var (isFirst, isLast) = (words.Is(index + 1, "đầu"), words.Is(index + 1, "cuối"));
        var next = isFirst || isLast ? index + 2 : index + 1;
        var year = YearBehind.InWords(words, next);
        var (from, to) = isLast ? (Months12 + 1 - count, Months12) : (1, count);
        if (year.Found) return new(index - 1, year.End, new(year.Year, from, null), new(year.Year, to, null), year.Anchor);
        if (next == index + 1) return null;
        if (words.Is(next, "của")) next++;
        return words.Is(next, "năm") ? new(index - 1, next + 1, new(null, from, null), new(null, to, null), SoFar) : null;
    }

    /// <summary>"quý II/2024", "quý 3 năm nay", "quý ba", "quý I và II/2024", "quý I - III/2024"</summary>
    public static Form? Quarter(in DateWords words, int index)
    {
        if (!words.Has(index + 1)) return null;
        ref readonly var number = ref words.Tokens[index + 1];
        if (QuarterAt(words, index + 1) is not { } quarter) return null;
        if (Quarters(words, index, quarter) is { } quarters) return quarters;
        var year = YearBehind.At(words, index + 2);
        if (!words.EndsAt(year.End)) return null;
        // "năm quý ba" may name anything; "trong quý ba" does not.
        if (!year.Found && number.Kind == TokenKind.Word && !number.IsCapitalised && !words.Is(index - 1, "trong") && !words.Is(index - 1, "vào")) return null;
        return new(index, year.End, new(year.Year, (quarter * 3) - 2, null), new(year.Year, quarter * 3, null), year.Anchor);
    }

    private static int? QuarterAt(in DateWords words, int index) =>
        words.Has(index) && (Numerals.ReadRoman(words.Tokens[index].Text) ?? words.MonthAt(index)?.Month) is >= 1 and <= 4 and var quarter ? quarter : null;

    /// <summary>"Quý I và II" are one time, "quý I và III" are two.</summary>
    private static Form? Quarters(in DateWords words, int index, int first)
    {
        var isJoint = words.Is(index + 2, "và") || words.Mark(index + 2) == ',';
        var far = isJoint ? index + 3 : words.Until(index + 2);
        if (far == 0) return null;
        if (words.Is(far, "quý")) far++;
        if (QuarterAt(words, far) is not { } last || (isJoint ? last != first + 1 : last <= first)) return null;
        var year = YearBehind.At(words, far + 1);
        if (!year.Found || !words.EndsAt(year.End)) return null;
        return new(index, year.End, new(year.Year, (first * 3) - 2, null), new(year.Year, last * 3, null), year.Anchor);
    }

    /// <summary>"nửa đầu năm 2024", "nửa cuối năm", "nửa đầu thế kỷ XX"</summary>
    /// <param name="index">The first word behind "nửa đầu".</param>
    public static Form? Half(in DateWords words, int first, int index, int half)
    {
        if (words.Is(index, "của")) index++;
        var (from, to) = half == 1 ? (1, 6) : (7, 12);
        var year = YearBehind.InWords(words, index);
        if (year.Found) return new(first, year.End, new(year.Year, from, null), new(year.Year, to, null), year.Anchor);
        if (words.Is(index, "năm")) return new(first, index + 1, new(null, from, null), new(null, to, null), SoFar);
        if (DateLexicon.Openers.Match(words.Tokens, index) is not { Count: var count and > 0, Value.Kind: OpenerKind.Century }) return null;
        var end = index + count + 1;
        if (CenturyForms.Number(words, end - 1) is not { } century || !words.EndsAt(end) || CenturyForms.IsBeforeChrist(words, end)) return null;
        var last = (century * 100) - (half == 1 ? 50 : 0);
        return new(first, end, DateFields.OfYear(last - 49), DateFields.OfYear(last));
    }
}

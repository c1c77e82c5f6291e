namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Centuries and decades.</summary>
internal static class CenturyForms
{
    private const int LastCentury = 30;

    /// <summary>"Những năm 90" without more are the last such years; "những năm 20" may be those of either century.</summary>
    private const int FirstSureDecade = 40;

    /// <summary>"thế kỷ XX", "thế kỷ 17 - 18"</summary>
    /// <param name="index">The token behind "thế kỷ".</param>
    public static Form? Century(in DateWords words, int first, int index)
    {
        if (Number(words, index) is not { } century || words.IsCounted(first)) return null;
        var (end, last) = (index + 1, century);
        if (words.Until(end) is > 0 and var far)
        {
            if (DateLexicon.Openers.Match(words.Tokens, far) is { Count: var count, Value.Kind: OpenerKind.Century }) far += count;
            if (Number(words, far) is { } further && further > century) (end, last) = (far + 1, further);
        }

        return words.EndsAt(end) && !IsBeforeChrist(words, end)
            ? new(first, end, DateFields.OfYear((century * 100) - 99), DateFields.OfYear(last * 100))
            : null;
    }

    public static int? Number(in DateWords words, int index) =>
        words.Has(index) && (words.Number(index, 2) ?? Numerals.ReadRoman(words.Tokens[index].Text)) is >= 1 and <= LastCentury and var century
            ? century
            : null;

    public static bool IsBeforeChrist(in DateWords words, int index) => words.Is(index, "tcn") || (words.Is(index, "trước") && words.Is(index + 1, "công"));

    /// <summary>"những năm 2000", "thập niên 1990", "thập niên 90 của thế kỷ trước", "những năm 80"</summary>
    /// <param name="index">The token behind "những năm" or "thập niên".</param>
    public static Form? Decade(in DateWords words, int first, int index)
    {
        if (words.Is(index, "năm")) index++;
        if (words.Year(index) is { } year)
            return year % 10 == 0 && words.EndsAt(index + 1) && words.Year(index + 2) is null ? Ten(year, index + 1) : null;
        if (words.Number(index, 2) is not ({ } decade and > 0) || decade % 10 != 0 || !words.EndsAt(index + 1) || words.Is(index + 1, "tuổi")) return null;

        var next = words.Is(index + 1, "của") ? index + 2 : index + 1;
        var (count, opener) = DateLexicon.Openers.Match(words.Tokens, next);
        if (opener?.Kind == OpenerKind.CenturiesFrom) return Ten(decade, next + count, new(AnchorKind.Century, opener.Offset));
        if (opener?.Kind == OpenerKind.Century && Number(words, next + count) is { } century && words.EndsAt(next + count + 1))
            return Ten(((century - 1) * 100) + decade, next + count + 1);
        return decade >= FirstSureDecade ? Ten(decade, index + 1, new(AnchorKind.Century, -1)) : null;

        Form Ten(int from, int end, Anchor anchor = default) => new(first, end, DateFields.OfYear(from), DateFields.OfYear(from + 9), anchor);
    }
}

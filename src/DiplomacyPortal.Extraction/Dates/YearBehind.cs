namespace DiplomacyPortal.Extraction.Dates;

/// <summary>The year that stands behind a month, a quarter or a day: "/2024", ", năm 2024", "năm ngoái"; End is where the search began if none does.</summary>
internal readonly record struct YearBehind(int End, int? Year, Anchor Anchor)
{
    public bool Found => Year is not null || Anchor.Kind != AnchorKind.None;

    public static YearBehind At(in DateWords words, int index)
    {
        if (words.Mark(index) is '/' or '-' or '.' && words.Year(index + 1) is { } joined && words.EndsAt(index + 2)) return new(index + 2, joined, default);
        if (words.YearNotQuantity(index) is { } bare) return new(index + 1, bare, default);
        if (words.Mark(index) == ',' && words.YearNotQuantity(index + 1) is { } listed) return new(index + 2, listed, default);
        return InWords(words, words.Mark(index) == ',' ? index + 1 : index) is { Found: true } year ? year : new(index, null, default);
    }

    /// <summary>"năm 2024", "của năm 2024", "năm nay"</summary>
    public static YearBehind InWords(in DateWords words, int index)
    {
        var at = words.Is(index, "của") ? index + 1 : index;
        if (!words.Is(at, "năm")) return new(index, null, default);
        if (words.Year(at + 1) is { } year && words.EndsAt(at + 2)) return new(at + 2, year, default);
        var (count, opener) = DateLexicon.Openers.Match(words.Tokens, at);
        return opener is { Kind: OpenerKind.YearsFrom } from && !words.IsIn(at + count, DateLexicon.AfterNoDate)
            ? new(at + count, null, new(AnchorKind.Year, from.Offset, from.Told))
            : new(index, null, default);
    }
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Years and spans of years.</summary>
internal static class YearForms
{
    /// <summary>Before this a bare number of four figures rather counts something.</summary>
    private const int EarliestBare = 1900;
    private const int LatestBare = 2100;
    private const int EarliestSpan = 1800;

    /// <summary>"năm 2024", "năm 2021 đến năm 2025"</summary>
    /// <param name="index">The token behind the word "năm".</param>
    public static Form? At(in DateWords words, int first, int index)
    {
        if (words.Year(index) is not { } year || words.Is(first - 1, "mỗi") || words.Is(first - 1, "hằng") || words.Is(first - 1, "hàng")) return null;
        return Span(words, first, index) ?? (words.EndsAt(index + 1) ? new(first, index + 1, DateFields.OfYear(year)) : null);
    }

    /// <summary>"1960-2025", "APEC 2023", "(1982)", and the 2025 of "năm 2024 và 2025".</summary>
    public static Form? InFigures(in DateWords words, int index, int free)
    {
        if (words.Year(index) is not { } year) return null;
        if (Span(words, index, index) is { } span) return year >= EarliestSpan && (IsSpanOfYears(words, index) || !words.IsQuantity(span.End)) ? span : null;
        if (year is < EarliestBare or >= LatestBare || !words.EndsAt(index + 1)) return null;
        if (words.Mark(index - 1) == '(' && words.Mark(index + 1) == ')') return new(index, index + 1, DateFields.OfYear(year));
        if (words.IsQuantity(index + 1)) return null;
        // "Tết Giáp Thìn 2024"
        if (IsListed(words, index, free) || IsZodiac(words, index)) return new(index, index + 1, DateFields.OfYear(year));
        // "năm APEC 2023"
        return IsName(words, index - 1) ? new(words.Is(index - 2, "năm") ? index - 2 : index - 1, index + 1, DateFields.OfYear(year)) : null;
    }

    private static Form? Span(in DateWords words, int first, int index)
    {
        if (words.Until(index + 1) is not (> 0 and var far)) return null;
        if (words.Is(far, "năm")) far++;
        if (words.Year(far) is not { } last || words.Year(index) is not { } year) return null;
        return year < last && words.EndsAt(far + 1) ? new(first, far + 1, DateFields.OfYear(year), DateFields.OfYear(last)) : null;
    }

    private static bool IsSpanOfYears(in DateWords words, int index) => words.Mark(index - 1) == '(' || words.IsIn(index - 1, DateLexicon.BeforeYears);

    private static bool IsListed(in DateWords words, int index, int free) => free > 0 && free == index - 1 && words.Year(index - 2) is not null
        && (words.Is(index - 1, "và") || (words.Mark(index - 1) == ',' && IsJoint(words, index + 1) && words.Year(index + 2) is not null));

    private static bool IsZodiac(in DateWords words, int index) => words.IsIn(index - 1, DateLexicon.Branches) && IsName(words, index - 1);

    private static bool IsJoint(in DateWords words, int index) => words.Is(index, "và") || words.Mark(index) == ',';

    /// <summary>The year is part of a name: "APEC 2023", "Hiến pháp 2013". A capital that opens a sentence tells nothing ("Hơn 2000 …").</summary>
    private static bool IsName(in DateWords words, int index)
    {
        if (!words.Has(index) || words.Tokens[index] is not { Kind: TokenKind.Word } name || name.Text.Length < 2) return false;
        if (name.IsAllCapitals || DateLexicon.NamedByYear.Contains(name.Key)) return true;
        return name.IsCapitalised && words.Has(index - 1) && words.Tokens[index - 1].Kind == TokenKind.Word;
    }
}

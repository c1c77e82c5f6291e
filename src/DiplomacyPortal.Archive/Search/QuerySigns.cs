using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>What of a query is not letters, and where its parts end by that.</summary>
internal static class QuerySigns
{
    public static int ChunkEnd(string typed, int from)
    {
        while (from < typed.Length && !char.IsWhiteSpace(typed[from]) && !IsQuote(typed[from]) && !IsBracket(typed[from])) from++;
        return from;
    }

    /// <returns>Below zero where there is none.</returns>
    public static int NextQuote(string typed, int from)
    {
        while (from < typed.Length && !IsQuote(typed[from])) from++;
        return from < typed.Length ? from : -1;
    }

    public static bool IsBracket(char unit) => unit is '(' or ')';

    public static bool IsSign(ReadOnlySpan<char> chunk) => chunk is "(" or ")" or "&" or "&&" or "|" or "||";

    public static bool IsQuote(char unit) => Folding.Fold(unit) == '"';

    public static bool IsHyphen(char unit) => Folding.Fold(unit) == '-';
}

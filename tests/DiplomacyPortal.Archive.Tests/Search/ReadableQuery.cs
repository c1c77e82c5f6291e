using DiplomacyPortal.Archive.Search;

namespace DiplomacyPortal.Archive.Tests.Search;

/// <summary>A query as a test can be read: "my/ | hoa kỳ, cuba/" are two clauses, / marks what is sought without its marks.</summary>
internal static class ReadableQuery
{
    public static string In(this string typed, AccentTier tier) =>
        SearchQuery.Parse(typed).Reading(tier) is { } reading ? string.Join(", ", reading.Clauses.Select(Of)) : "";

    public static string Of(SearchClause clause) => string.Join(" | ", clause.Alternatives.Select(Of));

    public static string Of(SearchTerm term) => string.Join(' ', term.Words) + (term.IsPrefix ? "*" : "") + (term.IsFolded ? "/" : "");
}

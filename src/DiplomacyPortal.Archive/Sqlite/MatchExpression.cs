using DiplomacyPortal.Archive.Search;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>A reading of a query in FTS5's own language. Every word stands within quotes, so that none is read as an operator.</summary>
internal static class MatchExpression
{
    public static string Of(SearchReading reading, IReadOnlyList<SearchTerm> without)
    {
        var all = string.Join(" AND ", reading.Clauses.Select(clause => AnyOf(clause.Alternatives)));
        return without.Count == 0 ? all : $"({all}) NOT {AnyOf(without)}";
    }

    private static string AnyOf(IReadOnlyList<SearchTerm> terms) => $"({string.Join(" OR ", terms.Select(Term))})";

    private static string Term(SearchTerm term)
    {
        var words = term.IsFolded ? term.Words : term.Words.Select(word => IndexedText.Exact + word);
        return $"\"{string.Join(' ', words)}\"{(term.IsPrefix ? "*" : "")}";
    }
}

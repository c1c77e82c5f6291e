using DiplomacyPortal.Archive.Search;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>A reading of a query in FTS5's own language. Every word stands within quotes, so that none is read as an operator.</summary>
internal static class MatchExpression
{
    /// <summary>What finds the articles; of an empty reading those to leave out, as nothing can be found by what it lacks alone.</summary>
    public static string Of(SearchReading reading, IReadOnlyList<SearchTerm> without) => reading.IsEmpty
        ? AnyOf(without)
        : All(reading.Clauses.Select(clause => clause.Alternatives), without);

    /// <summary>
    /// What finds the same articles and weighs more those where words stand together that were typed so: most of our words are two
    /// syllables, and "điện đàm" says more than "điện" and "đàm" somewhere, be it in the headline. So it counts twice.
    /// </summary>
    public static string WithPairs(SearchReading reading, IReadOnlyList<SearchTerm> without) => All(Paired(reading), without);

    /// <summary>How many terms are weighed then, each of which costs.</summary>
    public static int TermsWithPairs(SearchReading reading) => Paired(reading).Sum(alternatives => alternatives.Count());

    private static IEnumerable<IEnumerable<SearchTerm>> Paired(SearchReading reading)
    {
        foreach (var (i, clause) in reading.Clauses.Index())
        {
            var (first, next) = (clause.Alternatives[0], reading.Clauses.ElementAtOrDefault(i + 1)?.Alternatives[0]);
            if (next is null || first.IsPrefix || first.IsFolded != next.IsFolded)
            {
                yield return clause.Alternatives;
                continue;
            }

            var pair = next with { Words = [.. first.Words, .. next.Words] };
            yield return [.. clause.Alternatives, pair, pair];
        }
    }

    private static string All(IEnumerable<IEnumerable<SearchTerm>> clauses, IReadOnlyList<SearchTerm> without)
    {
        var all = string.Join(" AND ", clauses.Select(AnyOf));
        return without.Count == 0 ? all : $"({all}) NOT {AnyOf(without)}";
    }

    private static string AnyOf(IEnumerable<SearchTerm> terms) => $"({string.Join(" OR ", terms.Select(Of))})";

    public static string Of(SearchTerm term)
    {
        var words = term.IsFolded ? term.Words : term.Words.Select(word => IndexedText.Exact + word);
        return $"\"{string.Join(' ', words)}\"{(term.IsPrefix ? "*" : "")}";
    }
}

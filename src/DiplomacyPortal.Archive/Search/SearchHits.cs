using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Finds what the terms of a reading match among the words of a block, as the index does.</summary>
internal sealed class SearchHits
{
    private readonly Dictionary<string, List<(SearchTerm Term, uint Clause)>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(SearchTerm Term, uint Clause)>> _folded = new(StringComparer.Ordinal);
    private readonly List<(SearchTerm Term, uint Clause)> _prefixes = [];

    public SearchHits(SearchReading reading)
    {
        foreach (var (i, clause) in reading.Clauses.Index())
        {
            foreach (var term in clause.Alternatives) Add(term, 1U << i);
        }

        All = (1U << reading.Clauses.Count) - 1;
    }

    /// <summary>The bits of all clauses.</summary>
    public uint All { get; }

    /// <returns>In the order of the text; they may overlap.</returns>
    public List<SearchHit> In(IReadOnlyList<SearchWord> words)
    {
        var hits = new List<SearchHit>();
        for (var i = 0; i < words.Count; i++)
        {
            var (longest, clauses) = (0, 0U);
            if (_exact.TryGetValue(words[i].Exact, out var exact)) Match(exact, words, i, ref longest, ref clauses);
            if (_folded.TryGetValue(words[i].Folded, out var folded)) Match(folded, words, i, ref longest, ref clauses);
            if (_prefixes.Count > 0) Match(_prefixes, words, i, ref longest, ref clauses);
            if (longest == 0) continue;
            // Words typed with marks are sought with their neighbours: "kinh tế" and "tế biển" stand together by the word they share.
            var before = hits.Count > 0 && hits[^1].End >= i && hits[^1].End < i + longest ? hits[^1].Clauses : 0;
            hits.Add(new(i, longest, clauses, clauses & (before << 1)));
        }

        return hits;
    }

    private void Add(SearchTerm term, uint clause)
    {
        if (term is { IsPrefix: true, Words.Count: 1 })
        {
            _prefixes.Add((term, clause));
            return;
        }

        var terms = term.IsFolded ? _folded : _exact;
        if (!terms.TryGetValue(term.Words[0], out var begun)) terms.Add(term.Words[0], begun = []);
        begun.Add((term, clause));
    }

    private static void Match(
        List<(SearchTerm Term, uint Clause)> terms, IReadOnlyList<SearchWord> words, int index, ref int longest, ref uint clauses)
    {
        foreach (var (term, clause) in terms)
        {
            if (!Matches(term, words, index)) continue;
            longest = Math.Max(longest, term.Words.Count);
            clauses |= clause;
        }
    }

    private static bool Matches(SearchTerm term, IReadOnlyList<SearchWord> words, int index)
    {
        if (index + term.Words.Count > words.Count) return false;
        for (var i = 0; i < term.Words.Count; i++)
        {
            var word = term.IsFolded ? words[index + i].Folded : words[index + i].Exact;
            var begins = term.IsPrefix && i == term.Words.Count - 1;
            if (begins ? !word.StartsWith(term.Words[i], StringComparison.Ordinal) : word != term.Words[i]) return false;
        }

        return true;
    }
}

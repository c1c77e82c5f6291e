using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Search;

/// <summary>
/// For a query that finds nothing: one that finds something, and differs from it by a slip of the finger or two. Words come from
/// the archive's own index; what is asked of it is bounded, whatever was typed.
/// </summary>
public static class DidYouMean
{
    /// <summary>As many as a query has terms; more stand in a long quotation, which has been copied and not typed.</summary>
    private const int MostWords = SearchQuery.MostTerms;

    /// <summary>More words that the archive does not know are another language, or none.</summary>
    private const int MostUnknown = 2;

    /// <summary>Where it knows them all: a longer query finds nothing because it asks for much.</summary>
    private const int MostKnown = 5;

    /// <summary>Of one word, those tried one by one.</summary>
    private const int MostTried = 12;

    /// <summary>Of one clause: two slips in each of several phrases would make hundreds.</summary>
    private const int MostAlternatives = 48;

    /// <returns>Null where there is none.</returns>
    public static async Task<SearchMatch?> SuggestAsync(this ArchiveContext archive, SearchQuery query, CancellationToken cancellation)
    {
        if (query.Reading(AccentTier.Folded) is not { } reading) return null;
        var words = SearchWords.Of(query.Rest).Where(word => reading.Clauses.Any(clause => Holds(clause, word))).ToList();
        if (words.Count > MostWords) return null;
        var known = await archive.KnownAsync(words.Select(word => word.Folded), isExact: false, cancellation);
        var unknown = words.Where(word => !known.Contains(word.Folded)).DistinctBy(word => word.Folded).ToList();
        if (unknown.Count > MostUnknown || (unknown.Count == 0 && words.Count > MostKnown)) return null;

        IEnumerable<IReadOnlyList<SearchWord>> suspected = unknown.Count > 0 ? [unknown] : words.Select(word => new[] { word });
        foreach (var slips in suspected)
        {
            if (await MendAsync(archive, query, reading, slips, cancellation) is { } mended) return mended;
        }

        return null;
    }

    private static async Task<SearchMatch?> MendAsync(
        ArchiveContext archive, SearchQuery query, SearchReading reading, IReadOnlyList<SearchWord> slips, CancellationToken cancellation)
    {
        var meant = new List<(SearchWord Slip, List<string[]> Words)>();
        foreach (var slip in slips) meant.Add((slip, await KnownAmongAsync(archive, NearWords.Of(slip.Folded, isMarked: false), false, cancellation)));

        // One question tells whether it is worth trying them one by one.
        if (meant.Any(m => m.Words.Count == 0) || await HitsAsync(meant) == 0) return null;
        for (var i = 0; i < meant.Count; i++)
        {
            var (slip, words) = meant[i];
            var most = 0;
            foreach (var one in words.Take(MostTried))
            {
                List<(SearchWord, List<string[]>)> tried = [.. meant[..i], (slip, [one]), .. meant[(i + 1)..]];
                if (await HitsAsync(tried) is var hits && hits > most) (most, meant[i]) = (hits, (slip, [one]));
            }

            if (most == 0) return null;
        }

        var typed = query.Rest;
        foreach (var word in SearchWords.Of(typed).Reverse())
        {
            if (meant.Find(m => m.Slip.Folded == word.Folded).Words is not [var mended]) continue;
            typed = $"{typed[..word.Span.Start]}{await SpeltAsync(archive, word, mended, cancellation)}{typed[word.Span.End..]}";
        }

        return await archive.FindAsync(SearchQuery.Parse(typed), cancellation) is { Hits: > 0 } match ? match : null;

        async Task<int> HitsAsync(List<(SearchWord Slip, List<string[]> Words)> mended) =>
            await archive.PublicHits(new SearchMatch(query, new(AccentTier.Folded, [.. reading.Clauses.Select(clause => Mended(clause, mended))]), 0))
                .CountAsync(cancellation);
    }

    /// <returns>The words with marks, where some were typed and the archive has them so.</returns>
    private static async Task<string> SpeltAsync(ArchiveContext archive, SearchWord slip, string[] mended, CancellationToken cancellation)
    {
        if (!slip.IsMarked) return string.Join(' ', mended);
        var marked = NearWords.Of(slip.Exact, isMarked: true).Where(near => near.Select(Folded).SequenceEqual(mended));
        return string.Join(' ', (await KnownAmongAsync(archive, marked, true, cancellation)).FirstOrDefault() ?? mended);
    }

    private static async Task<List<string[]>> KnownAmongAsync(
        ArchiveContext archive, IEnumerable<string[]> words, bool isExact, CancellationToken cancellation)
    {
        var asked = words.ToList();
        var known = await archive.KnownAsync(asked.SelectMany(word => word).Distinct(), isExact, cancellation);
        return [.. asked.Where(word => word.All(known.Contains))];
    }

    private static bool Holds(SearchClause clause, SearchWord word) =>
        clause.Alternatives.Any(term => term is { IsFolded: true, IsPrefix: false } && term.Words.Contains(word.Folded));

    private static SearchClause Mended(SearchClause clause, List<(SearchWord Slip, List<string[]> Words)> mended)
    {
        foreach (var (slip, words) in mended.Where(m => Holds(clause, m.Slip)))
        {
            var alternatives = clause.Alternatives.SelectMany(term => !term.IsFolded || !term.Words.Contains(slip.Folded) ? [term] : words.Select(word =>
                term with { Words = [.. term.Words.SelectMany(w => w == slip.Folded ? word : [w])] }));
            clause = new([.. alternatives.Take(MostAlternatives)]);
        }

        return clause;
    }

    private static string Folded(string word) => string.Concat(SearchWords.Of(word).Select(w => w.Folded));
}

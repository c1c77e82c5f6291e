using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>
/// For a query that finds nothing: one that finds something, and differs from it by what it leaves out, or by a slip of the finger or
/// two. What is asked of the archive for it is bounded, whatever was typed.
/// </summary>
public static class DidYouMean
{
    /// <summary>As many as a query has terms; more stand in a long quotation, which has been copied and not typed.</summary>
    private const int MostWords = SearchQuery.MostTerms;

    /// <summary>More words that the archive does not know are another language, or none.</summary>
    private const int MostUnknown = 2;

    /// <summary>Where it knows them all: a longer query finds nothing because it asks for much.</summary>
    private const int MostKnown = 5;

    /// <returns>Null where there is none.</returns>
    public static async Task<SearchMatch?> SuggestAsync(this ArchiveContext archive, SearchQuery query, CancellationToken cancellation)
    {
        // Nothing is mistyped in words that find something as long as nothing need be left out.
        if (query.Without.Count > 0
            && await archive.FindAsync(SearchQuery.ParseRest(Wanted(query.Rest)), cancellation) is { Hits: > 0 } wanted) return wanted;
        if (query.Loosest is not { } reading) return null;
        var words = SearchWords.Of(query.Rest).Where(word => reading.Clauses.Any(clause => clause.Asks(word.Folded))).ToList();
        if (words.Count > MostWords) return null;
        var known = await archive.KnownAsync(words.Select(word => word.Folded), isExact: false, cancellation);
        var unknown = words.Where(word => !known.Contains(word.Folded)).ToList();
        if (unknown.Count > MostUnknown || (unknown.Count == 0 && words.Count > MostKnown)) return null;

        var possible = await Slips.PossibleAsync(archive, unknown.Count > 0 ? unknown : words, cancellation);
        if (possible.Count < unknown.Count) return null;
        IEnumerable<IReadOnlyList<SearchWord>> suspected = unknown.Count > 0 ? [unknown] : possible.Select(word => new[] { word });
        foreach (var slips in suspected)
        {
            // What was typed alike more than once was meant so; and its phrases with all their other words would be hundreds.
            if (slips.Any(slip => words.Count(word => word.Folded == slip.Folded) > 1)) continue;
            if (await new Mending(archive, query, reading, words).OfAsync(slips, isKnown: unknown.Count == 0, cancellation) is { } mended) return mended;
        }

        return null;
    }

    /// <returns>The query without what it wants left out.</returns>
    private static string Wanted(string typed)
    {
        var pieces = QueryPieces.Read(typed, _ => 0).Pieces;
        return string.Join(' ', pieces.Index().Where(p => !p.Item.IsExcluded).Select(p => Text(p.Item.Start, pieces.ElementAtOrDefault(p.Index + 1)?.Start)));

        // The hyphen of the next piece stands before its words.
        string Text(int start, int? next)
        {
            var end = next ?? typed.Length;
            while (Folding.Fold(typed[end - 1]) is ' ' or '-') end--;
            return typed[start..end];
        }
    }
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Reads the pieces of a query with its accents taken in one way, names and their synonyms found.</summary>
internal sealed class QueryUnits
{
    private readonly AccentTier _tier;
    private readonly List<QueryUnit> _units = [];
    private bool _joins;

    private QueryUnits(AccentTier tier) => _tier = tier;

    public static IReadOnlyList<QueryUnit> Read(IReadOnlyList<QueryPiece> pieces, AccentTier tier)
    {
        var units = new QueryUnits(tier);
        for (var i = 0; i < pieces.Count;)
        {
            var run = i;
            while (run < pieces.Count && IsPlain(pieces[run])) run++;
            if (run > i) units.AddRun(pieces, i, run);
            else units.AddPiece(pieces[run++]);
            i = run;
        }

        return units._units;
    }

    private static bool IsPlain(QueryPiece piece) => piece is { Kind: PieceKind.Words, IsExcluded: false, IsPrefix: false };

    private void AddPiece(QueryPiece piece)
    {
        if (piece.Kind is PieceKind.Or or PieceKind.Dropped)
        {
            _joins |= piece.Kind == PieceKind.Or;
            return;
        }

        // What is to be left out has the marks that were typed, in every reading: "-my" means any, "-mỹ" just that.
        var tier = piece.IsExcluded ? AccentTier.Marked : _tier;
        var words = piece.Words;
        var name = piece.Kind == PieceKind.Words ? QueryTerms.Name(words, 0, tier) : null;
        Add(piece.Start, piece.IsPrefix ? QueryTerms.Prefixes(words, tier)
            : name?.Words == words.Count ? QueryTerms.Named(words, name, tier)
            : [QueryTerms.Of(words, tier)], piece.IsExcluded);
    }

    /// <summary>Words that follow each other: the longest names among them; else words, those typed without a blank as a phrase.</summary>
    private void AddRun(IReadOnlyList<QueryPiece> pieces, int from, int end)
    {
        var words = new List<SearchWord>();
        var ends = new HashSet<int>();
        for (var i = from; i < end; i++)
        {
            words.AddRange(pieces[i].Words);
            ends.Add(words.Count);
        }

        var names = Names(words);
        for (var i = 0; i < words.Count;)
        {
            var next = i + (names[i]?.Words ?? 1);
            while (names[i] is null && next < words.Count && names[next] is null && !ends.Contains(next)) next++;
            var typed = words.GetRange(i, next - i);
            Add(typed[0].Span.Start, names[i] is { } name ? QueryTerms.Named(typed, name, _tier) : [QueryTerms.Of(typed, _tier)], false);
            i = next;
        }
    }

    /// <returns>For each word the name that begins there; names do not overlap.</returns>
    private FoundName?[] Names(List<SearchWord> words)
    {
        var names = new FoundName?[words.Count];
        for (var i = 0; i < words.Count;)
        {
            var name = QueryTerms.Name(words, i, _tier);
            if (name?.Names.Count > 0) names[i] = name;
            i += name?.Words ?? 1;
        }

        return names;
    }

    private void Add(int start, IReadOnlyList<SearchTerm> terms, bool isExcluded)
    {
        _units.Add(new(start, terms, isExcluded, _joins));
        _joins = false;
    }
}

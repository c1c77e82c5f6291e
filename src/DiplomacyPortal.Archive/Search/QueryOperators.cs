namespace DiplomacyPortal.Archive.Search;

/// <summary>Which operators of a query join nothing.</summary>
internal static class QueryOperators
{
    /// <returns>Those next to a filter: "leader:an OR leader:bình". Filters narrow, whatever stands between them.</returns>
    public static IEnumerable<QueryPiece> BesideFilters(IReadOnlyList<QueryPiece> pieces) => pieces.Index()
        .Where(p => p.Item.IsOperator && (IsFilter(Nearest(pieces, p.Index, -1)) || IsFilter(Nearest(pieces, p.Index, 1))))
        .Select(p => p.Item);

    /// <summary>
    /// The places of those OR that do not stand between two things to find. One that was left out before stands there no longer for
    /// the next, so each is to be left out before the next is asked for.
    /// </summary>
    public static IEnumerable<int> Dangling(IReadOnlyList<QueryPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind != PieceKind.Or) continue;
            var before = pieces.Take(i).LastOrDefault(piece => piece.Kind != PieceKind.Dropped);
            var behind = pieces.Skip(i + 1).FirstOrDefault(piece => piece.Kind != PieceKind.Dropped);
            if (!IsOperand(before) || !IsOperand(behind)) yield return i;
        }
    }

    /// <returns>The piece before or behind one, operators left out.</returns>
    private static QueryPiece? Nearest(IReadOnlyList<QueryPiece> pieces, int index, int step)
    {
        do index += step;
        while (index >= 0 && index < pieces.Count && pieces[index].IsOperator);
        return pieces.ElementAtOrDefault(index);
    }

    private static bool IsFilter(QueryPiece? piece) => piece is { Kind: PieceKind.Filter };

    private static bool IsOperand(QueryPiece? piece) => piece is { Kind: not PieceKind.Or, IsExcluded: false };
}

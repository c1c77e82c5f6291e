using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>A part of a query between blanks or quotes; the spans of its words count units of the query as typed.</summary>
internal sealed record QueryPiece(PieceKind Kind, int Start, IReadOnlyList<SearchWord> Words)
{
    public bool IsPrefix { get; init; }

    public bool IsExcluded { get; init; }

    /// <summary>Of an operator, as typed.</summary>
    public int Length { get; init; }

    public bool IsOperator => Kind is PieceKind.Or or PieceKind.Dropped;
}

internal enum PieceKind
{
    /// <summary>Words that belong together where they stand without a blank between them: "25/9"; names are sought in a run of them.</summary>
    Words,

    /// <summary>What stood in quotes: as typed, one behind the other.</summary>
    Phrase,

    /// <summary>The word OR between two pieces.</summary>
    Or,

    /// <summary>An operator that joins nothing; no name runs over it.</summary>
    Dropped,

    /// <summary>A shortcut that stands for a filter; only there while the query is read.</summary>
    Filter,
}

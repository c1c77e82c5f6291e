namespace DiplomacyPortal.Archive.Search;

/// <summary>A query as typed and as understood.</summary>
/// <param name="Readings">From the strictest to the loosest, each with its own clauses; none where nothing but filters was typed.</param>
/// <param name="Without">What no article may have, in every reading: a term with marks stands for those, one without for any.</param>
public sealed record SearchQuery(
    string Typed,
    IReadOnlyList<SearchReading> Readings,
    IReadOnlyList<SearchTerm> Without,
    IReadOnlyList<SearchShortcut> Shortcuts,
    IReadOnlyList<SearchNotice> Notices)
{
    /// <summary>No longer query is searched, in characters as readers count them; <see cref="Parse"/> reads one of any length.</summary>
    public const int Longest = 500;

    /// <summary>Words, phrases and names that are searched, those to leave out among them.</summary>
    public const int MostTerms = 16;

    /// <summary>A quotation is found by so many of its first words: the index looks each one up, wherever it stands.</summary>
    public const int LongestQuotation = 24;

    private const int WordsOfTerm = 2;

    /// <summary>A beginning stands for hundreds of words, and takes the room of as many terms.</summary>
    private const int PrefixTerms = 4;

    /// <summary>What was typed, without the shortcuts.</summary>
    public string Rest { get; init; } = Typed;

    /// <summary>All in any accents and anywhere; null where nothing is searched for.</summary>
    public SearchReading? Loosest => Readings.Count < 2
        ? Readings.SingleOrDefault()
        : Reading(AccentTier.Folded, QueryUnits.InAny(Pieces, together: false).All, End);

    /// <summary>Those of the strictest reading that may be meant in other accents.</summary>
    internal IReadOnlyList<UnmarkedWord> Unmarked { get; private init; } = [];

    /// <summary>What stands behind a minus, with a word behind it that is sought.</summary>
    internal IReadOnlyList<LeftOutWord> LeftOut { get; private init; } = [];

    private IReadOnlyList<QueryPiece> Pieces { get; init; } = [];

    /// <summary>Where the terms begin that are too many.</summary>
    private int End { get; init; }

    public SearchReading? Reading(AccentTier tier) => Readings.FirstOrDefault(reading => reading.Tier == tier);

    /// <summary>
    /// Reads words that must all be there, <c>"phrases"</c>, <c>-without</c>, <c>OR</c>, <c>prefix*</c> and <c>leader: source: year:</c>.
    /// </summary>
    /// <param name="valueWords">
    /// How many words the value of a filter takes, which only those who know the names can tell; none of one that is to be searched as
    /// words. Null for all as typed.
    /// </param>
    /// <returns>A query for any text; <see cref="Notices"/> tells what of it was taken in another way than it may have been meant.</returns>
    public static SearchQuery Parse(string? typed, Func<SearchShortcut, int>? valueWords = null)
    {
        typed ??= "";
        var read = QueryPieces.Read(typed, valueWords ?? (_ => 1));
        var notices = read.Notices.ToList();
        notices.AddRange(read.Pieces.Where(IsTooLong).Select(piece =>
            new SearchNotice(SearchNoticeKind.TooManyTerms, typed[piece.Words[LongestQuotation].Span.Start..piece.Words[^1].Span.End])));
        IReadOnlyList<QueryPiece> pieces =
            [.. read.Pieces.Select(piece => IsTooLong(piece) ? piece with { Words = [.. piece.Words.Take(LongestQuotation)] } : piece)];
        var isMarked = pieces.Any(piece => !piece.IsExcluded && piece.Words.Any(word => word.IsMarked));
        var asTyped = isMarked ? QueryUnits.AsTyped(pieces, LooseWords.None) : null;
        var inAny = QueryUnits.InAny(pieces, together: isMarked);
        var end = Math.Min(EndOf(inAny.All) ?? typed.Length, asTyped is null ? typed.Length : EndOf(asTyped.All) ?? typed.Length);
        if (end < typed.Length) notices.Add(new(SearchNoticeKind.TooManyTerms, typed[end..]));

        List<SearchReading> readings = [Reading(AccentTier.Folded, inAny.All, end)];
        if (asTyped is not null) readings.Insert(0, AsTyped(asTyped, typed, end));
        List<SearchTerm> without = [.. inAny.All.Where(unit => unit.IsExcluded && unit.Start < end).SelectMany(unit => unit.Terms).Distinct()];
        if (readings[^1].IsEmpty)
        {
            // "😀" finds nothing: it would else find everything, and pass for a filter.
            if (read.Rest.Length == 0) readings.Clear();
            else if (without.Count == 0) notices.Add(new(SearchNoticeKind.NothingToSearch, read.Rest));
        }

        return new(typed, readings, without, read.Shortcuts, notices)
        {
            Rest = read.Rest,
            Pieces = pieces,
            End = end,
            Unmarked = [.. (asTyped?.Unmarked ?? []).Where(word => word.Start < end)],
            LeftOut = [.. inAny.LeftOut.Where(word => word.Start < end)],
        };
    }

    /// <summary>Reads a <see cref="Rest"/> again, changed or not: what still looks like a filter in it is none.</summary>
    public static SearchQuery ParseRest(string rest) => Parse(rest, _ => 0);

    /// <summary>The same with words taken in other accents: in those that some article has there, then as typed after all, then in any.</summary>
    internal SearchQuery With(LooseWords loose)
    {
        List<SearchReading> readings = [AsTyped(QueryUnits.AsTyped(Pieces, loose), Typed, End), Readings[0]];
        if (readings[0].InAnyAccents.SequenceEqual(readings[1].InAnyAccents)) readings.RemoveAt(0);
        return this with { Readings = [.. readings, AsTyped(QueryUnits.AsTyped(Pieces, loose, anywhere: true), Typed, End), .. Readings.Skip(1)] };
    }

    private static SearchReading AsTyped(QueryUnits units, string typed, int end)
    {
        List<string> inAny = [.. units.InAnyAccents.Where(span => span.Start < end).Select(span => span.In(typed)).Distinct()];
        return Reading(inAny.Count > 0 ? AccentTier.Marked : AccentTier.Exact, units.All, end) with { InAnyAccents = inAny };
    }

    private static bool IsTooLong(QueryPiece piece) => piece.Words.Count > LongestQuotation;

    /// <returns>Where the first term begins that is too many; null where none is.</returns>
    private static int? EndOf(IReadOnlyList<QueryUnit> units)
    {
        var terms = 0;
        foreach (var unit in units)
        {
            terms += unit.Terms.Any(term => term.IsPrefix) ? PrefixTerms : Math.Max(1, unit.Terms.Max(term => term.Words.Count) / WordsOfTerm);
            if (terms > MostTerms) return unit.Start;
        }

        return null;
    }

    private static SearchReading Reading(AccentTier tier, IReadOnlyList<QueryUnit> units, int end)
    {
        List<QueryUnit> sought = [.. units.Where(unit => !unit.IsExcluded && unit.Start < end)];
        return new(tier, Clauses(sought)) { Synonyms = [.. sought.SelectMany(unit => unit.Synonyms).Distinct()] };
    }

    private static List<SearchClause> Clauses(List<QueryUnit> units)
    {
        var clauses = new List<List<SearchTerm>>();
        foreach (var unit in units)
        {
            if (unit.JoinsPrevious) clauses[^1].AddRange(unit.Terms);
            else clauses.Add([.. unit.Terms]);
        }

        return [.. clauses.Select(terms => new SearchClause([.. terms.Distinct()])).Distinct()];
    }
}

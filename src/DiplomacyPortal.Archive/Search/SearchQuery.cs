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
    /// <summary>No longer query is searched; <see cref="Parse"/> reads one of any length.</summary>
    public const int Longest = 500;

    /// <summary>Words, phrases and names that are searched, those to leave out among them.</summary>
    public const int MostTerms = 16;

    /// <summary>A beginning stands for hundreds of words, and takes the room of as many terms.</summary>
    private const int PrefixTerms = 4;

    /// <summary>What was typed, without the shortcuts.</summary>
    public string Rest { get; init; } = Typed;

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
        var readings = Tiers(read.Pieces).Select(tier => (Tier: tier, Units: QueryUnits.Read(read.Pieces, tier))).ToList();
        var end = readings.Min(reading => End(reading.Units) ?? typed.Length);
        if (end < typed.Length) notices.Add(new(SearchNoticeKind.TooManyTerms, typed[end..]));

        List<SearchReading> searched = [.. readings.Select(reading => new SearchReading(reading.Tier, Clauses(reading.Units, end)))];
        List<SearchTerm> without = [.. readings[0].Units.Where(unit => unit.IsExcluded && unit.Start < end).SelectMany(unit => unit.Terms).Distinct()];
        if (searched[0].IsEmpty)
        {
            // "😀" finds nothing: it would else find everything, and pass for a filter.
            searched = read.Rest.Length == 0 ? [] : [searched[^1]];
            if (searched.Count > 0 && without.Count == 0) notices.Add(new(SearchNoticeKind.NothingToSearch, read.Rest));
        }

        return new(typed, searched, without, read.Shortcuts, notices) { Rest = read.Rest };
    }

    /// <summary>Reads a <see cref="Rest"/> again, changed or not: what still looks like a filter in it is none.</summary>
    public static SearchQuery ParseRest(string rest) => Parse(rest, _ => 0);

    private static IReadOnlyList<AccentTier> Tiers(IReadOnlyList<QueryPiece> pieces)
    {
        var words = pieces.Where(piece => !piece.IsExcluded).SelectMany(piece => piece.Words).ToList();
        return !words.Any(word => word.IsMarked) ? [AccentTier.Folded]
            : words.All(word => word.IsMarked) ? [AccentTier.Exact, AccentTier.Folded]
            : [AccentTier.Exact, AccentTier.Marked, AccentTier.Folded];
    }

    /// <returns>Where the first term begins that is too many; null where none is.</returns>
    private static int? End(IReadOnlyList<QueryUnit> units)
    {
        var terms = 0;
        foreach (var unit in units)
        {
            terms += unit.Terms.Any(term => term.IsPrefix) ? PrefixTerms : 1;
            if (terms > MostTerms) return unit.Start;
        }

        return null;
    }

    private static List<SearchClause> Clauses(IReadOnlyList<QueryUnit> units, int end)
    {
        var clauses = new List<List<SearchTerm>>();
        foreach (var unit in units.Where(unit => !unit.IsExcluded && unit.Start < end))
        {
            if (unit.JoinsPrevious) clauses[^1].AddRange(unit.Terms);
            else clauses.Add([.. unit.Terms]);
        }

        return [.. clauses.Select(terms => new SearchClause([.. terms.Distinct()])).Distinct()];
    }
}

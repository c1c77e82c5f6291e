using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Reads the pieces of a query with its accents taken in one way, names and their synonyms found.</summary>
internal sealed class QueryUnits
{
    private readonly AccentTier _tier;
    private readonly bool _together;
    private readonly LooseWords _loose;
    private readonly bool _anywhere;
    private readonly List<QueryUnit> _units = [];
    private readonly List<UnmarkedWord> _unmarked = [];
    private readonly List<TextSpan> _inAnyAccents = [];
    private readonly List<LeftOutWord> _leftOut = [];
    private bool _joins;

    private QueryUnits(AccentTier tier, bool together, LooseWords loose, bool anywhere) =>
        (_tier, _together, _loose, _anywhere) = (tier, together, loose, anywhere);

    public IReadOnlyList<QueryUnit> All => _units;

    /// <summary>Words without a mark that are no part of a name or a quotation.</summary>
    public IReadOnlyList<UnmarkedWord> Unmarked => _unmarked;

    /// <summary>What of the query is not sought as typed.</summary>
    public IReadOnlyList<TextSpan> InAnyAccents => _inAnyAccents;

    /// <summary>Words behind a minus that others stand behind.</summary>
    public IReadOnlyList<LeftOutWord> LeftOut => _leftOut;

    /// <param name="loose">What is not to be taken as typed; a beginning without marks never is.</param>
    /// <param name="anywhere">Whether it is taken in any accents, and not only in those that some article has beside the words typed with it.</param>
    public static QueryUnits AsTyped(IReadOnlyList<QueryPiece> pieces, LooseWords loose, bool anywhere = false) =>
        new QueryUnits(AccentTier.Exact, false, loose, anywhere).Read(pieces);

    /// <param name="together">
    /// Whether a word that was typed with marks must stand beside one that it was typed with: "thu tuong" is not "thu" and "tuong" anywhere.
    /// </param>
    public static QueryUnits InAny(IReadOnlyList<QueryPiece> pieces, bool together) =>
        new QueryUnits(AccentTier.Folded, together, LooseWords.None, false).Read(pieces);

    private QueryUnits Read(IReadOnlyList<QueryPiece> pieces)
    {
        for (var i = 0; i < pieces.Count;)
        {
            var run = i;
            while (run < pieces.Count && IsPlain(pieces[run])) run++;
            if (run > i) AddRun(pieces, i, run);
            else if (!TryAddExcluded(pieces, ref run)) AddPiece(pieces[run++]);
            i = run;
        }

        return this;
    }

    private static bool IsPlain(QueryPiece piece) => piece is { Kind: PieceKind.Words, IsExcluded: false, IsPrefix: false };

    /// <summary>"-hoa kỳ" leaves out Hoa Kỳ, and not "hoa"; but in "-hoa kỳ OR cuba" the OR has a claim on the word before it.</summary>
    private bool TryAddExcluded(IReadOnlyList<QueryPiece> pieces, ref int at)
    {
        var piece = pieces[at];
        if (piece is not { Kind: PieceKind.Words, IsExcluded: true, IsPrefix: false }) return false;
        var words = piece.Words.ToList();
        List<int> ends = [];
        for (var i = at + 1; i < pieces.Count && IsPlain(pieces[i]); i++)
        {
            words.AddRange(pieces[i].Words);
            ends.Add(words.Count);
        }

        if (ends.Count == 0) return false;
        var name = Synonyms.Longest(words, 0, word => word.IsMarked);
        var behind = name is null ? -1 : ends.IndexOf(name.Words);
        if (name is null || behind < 0 || (name.Words == words.Count && IsBeforeOr(pieces, at + ends.Count + 1)))
        {
            _leftOut.Add(new(piece.Words, pieces[at + 1].Words));
            return false;
        }

        Add(piece.Start, QueryTerms.Named(words.GetRange(0, name.Words), name, AccentTier.Marked), true);
        at += behind + 2;
        return true;
    }

    private void AddPiece(QueryPiece piece)
    {
        if (piece.Kind is PieceKind.Or or PieceKind.Dropped)
        {
            _joins |= piece.Kind == PieceKind.Or;
            return;
        }

        // What is to be left out has the marks that were typed, in every reading: "-my" means any, "-mỹ" just that. So has a beginning.
        var words = piece.Words;
        var isMeantSo = piece.IsExcluded || (piece is { Kind: PieceKind.Words, IsPrefix: true } && _tier == AccentTier.Exact);
        var tier = isMeantSo ? AccentTier.Marked : _tier;
        if (isMeantSo && !piece.IsExcluded && !words.Any(word => word.IsMarked)) _inAnyAccents.Add(Span(words));
        var name = piece.Kind == PieceKind.Words
            ? Synonyms.Longest(words, 0, word => tier == AccentTier.Exact || (tier == AccentTier.Marked && word.IsMarked))
            : null;
        if (!piece.IsPrefix && name?.Words == words.Count) Add(piece.Start, QueryTerms.Named(words, name, tier), piece.IsExcluded);
        else Add(piece.Start, (piece.IsPrefix ? QueryTerms.Prefixes(words, tier) : [QueryTerms.Of(words, tier)], []), piece.IsExcluded);
    }

    /// <summary>
    /// Words that follow each other: the longest names among them; else words, those typed without a blank as a phrase, and those
    /// that an OR joins: "điện đàm OR thư" is "điện đàm" or "thư", for most of our words are two syllables.
    /// </summary>
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
        var isBeforeOr = IsBeforeOr(pieces, end);
        var fillers = _joins || isBeforeOr ? new bool[words.Count] : EnglishFillers.In(words, names);
        for (var i = 0; i < words.Count;)
        {
            if (fillers[i])
            {
                i++;
                continue;
            }

            var next = i + (names[i]?.Words ?? 1);
            var plain = names[i] is null ? PlainEnd(names, i) : i;
            var isJoined = plain > i && (_joins || (isBeforeOr && plain == words.Count));
            if (isJoined) next = plain;
            while (next < plain && !ends.Contains(next)) next++;
            var typed = words.GetRange(i, next - i);
            Add(typed[0].Span.Start, names[i] is { } name ? NameTerms(typed, name) : (Terms(words, i, next, isJoined), []), false);
            i = next;
        }
    }

    private static bool IsBeforeOr(IReadOnlyList<QueryPiece> pieces, int end) =>
        pieces.Skip(end).FirstOrDefault(piece => piece.Kind != PieceKind.Dropped) is { Kind: PieceKind.Or };

    private static int PlainEnd(FoundName?[] names, int from)
    {
        while (from < names.Length && names[from] is null) from++;
        return from;
    }

    private (IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> Synonyms) NameTerms(List<SearchWord> typed, FoundName name)
    {
        List<SearchWord> loose = [.. typed.Where(_loose.Has)];
        _inAnyAccents.AddRange(loose.Select(word => word.Span));
        return QueryTerms.Named(typed, name, loose.Count > 0 ? AccentTier.Marked : _tier);
    }

    private IReadOnlyList<SearchTerm> Terms(List<SearchWord> words, int from, int end, bool isJoined)
    {
        var typed = words.GetRange(from, end - from);
        if (_together && typed is [{ IsMarked: true }] && words.Count > 1)
            return [.. Beside(words, from).Select(run => QueryTerms.Of(run, AccentTier.Folded))];

        var isMarked = isJoined ? typed.All(word => word.IsMarked) : typed.Exists(word => word.IsMarked);
        if (_tier != AccentTier.Exact || isMarked || !typed.Exists(word => word.Folded.Any(char.IsLetter))) return [QueryTerms.Of(typed, _tier)];
        var unmarked = new UnmarkedWord(typed, typed.Count > 1 ? [typed] : [.. Beside(words, from)]);
        _unmarked.Add(unmarked);
        if (!_loose.Has(typed[0])) return [QueryTerms.Of(typed, _tier)];
        var beside = _anywhere ? [QueryTerms.Of(typed, AccentTier.Folded)] : _loose.Beside(unmarked);
        if (beside.Count == 0) return [QueryTerms.Of(typed, _tier)];
        _inAnyAccents.Add(Span(typed));
        return beside;
    }

    /// <returns>The word with the one before it, and with the one behind it.</returns>
    private static IEnumerable<List<SearchWord>> Beside(List<SearchWord> words, int index)
    {
        if (index > 0) yield return words.GetRange(index - 1, 2);
        if (index + 1 < words.Count) yield return words.GetRange(index, 2);
    }

    private static TextSpan Span(IReadOnlyList<SearchWord> words) => TextSpan.Between(words[0].Span.Start, words[^1].Span.End);

    /// <returns>For each word the name that begins there; names do not overlap.</returns>
    private FoundName?[] Names(List<SearchWord> words)
    {
        var names = new FoundName?[words.Count];
        for (var i = 0; i < words.Count;)
        {
            var name = Synonyms.Longest(words, i, word => _tier == AccentTier.Exact && !_loose.Has(word));
            if (name?.Names.Count > 0) names[i] = name;
            i += name?.Words ?? 1;
        }

        return names;
    }

    private void Add(int start, (IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> Synonyms) sought, bool isExcluded)
    {
        _units.Add(new(start, sought.Terms, isExcluded, _joins) { Synonyms = sought.Synonyms });
        _joins = false;
    }
}

using System.Text;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Cuts a query into its pieces. Whatever is typed, pieces come out; what was not understood is among them as words, and noticed.</summary>
internal sealed class QueryPieces
{
    private const int ShortestPrefix = 2;

    /// <summary>No name of a leader or a publisher has more.</summary>
    private const int MostValueWords = 8;

    private readonly string _typed;
    private readonly Func<SearchShortcut, int> _valueWords;
    private readonly List<QueryPiece> _pieces = [];
    private readonly List<SearchShortcut> _shortcuts = [];
    private readonly List<SearchNotice> _notices = [];
    private readonly List<TextSpan> _cut = [];
    private readonly List<string> _signs = [];
    private int _at;

    /// <summary>Whether NOT, or a minus before a bracket, stands before the next piece.</summary>
    private bool _excludes;

    private QueryPieces(string typed, Func<SearchShortcut, int> valueWords) => (_typed, _valueWords) = (typed, valueWords);

    public IReadOnlyList<QueryPiece> Pieces => _pieces;

    public IReadOnlyList<SearchShortcut> Shortcuts => _shortcuts;

    public IReadOnlyList<SearchNotice> Notices => _notices;

    /// <summary>The query without its shortcuts, and without operators beside them, which joined nothing else.</summary>
    public string Rest { get; private set; } = "";

    public static QueryPieces Read(string typed, Func<SearchShortcut, int> valueWords)
    {
        var pieces = new QueryPieces(typed, valueWords);
        while (pieces._at < typed.Length)
        {
            var (start, shortcuts) = (pieces._at, pieces._shortcuts.Count);
            pieces.ReadPiece();
            if (pieces._shortcuts.Count == shortcuts) continue;
            pieces._pieces.Add(new(PieceKind.Filter, start, []));
            pieces._cut.Add(TextSpan.Between(start, pieces._at));
        }

        if (pieces._signs.Count > 0) pieces._notices.Add(new(SearchNoticeKind.SignsDropped, string.Join(' ', pieces._signs.Distinct())));
        pieces.CutFilters();
        pieces.CheckOrs();
        return pieces;
    }

    private void Notice(SearchNoticeKind kind, TextSpan span) => _notices.Add(new(kind, span.In(_typed)));

    private void ReadPiece()
    {
        var start = _at;
        while (_at < _typed.Length && IsHyphen(_typed[_at])) _at++;
        var hyphens = _at - start;
        if (_at == _typed.Length || char.IsWhiteSpace(_typed[_at]))
        {
            // A dash that stands alone is no sign of ours: "Hà Nội – Viêng Chăn".
            _at = Math.Min(_at + 1, _typed.Length);
            return;
        }

        var excluded = hyphens == 1 || _excludes;
        var end = IsBracket(_typed[_at]) ? _at + 1 : ChunkEnd(_at);
        if (IsSign(_typed.AsSpan(_at, end - _at)) || IsNot(end))
        {
            ReadSign(end, excluded);
            return;
        }

        _excludes = false;
        if (IsQuote(_typed[_at]))
        {
            ReadQuote(start, excluded);
            return;
        }

        if (ShortcutField(_at, end) is { } shortcut)
        {
            if (excluded && shortcut.ValueStart < _typed.Length && !char.IsWhiteSpace(_typed[shortcut.ValueStart]))
            {
                ReadExcludedValue(start, shortcut.ValueStart);
                return;
            }

            if (excluded || ReadShortcut(shortcut.Field, shortcut.ValueStart) is not { } known)
                Notice(SearchNoticeKind.NotUnderstood, TextSpan.Between(start, end));
            else if (known) return;
        }
        else if (hyphens > 1 || IsUnknownShortcut(_at, end))
        {
            Notice(SearchNoticeKind.NotUnderstood, TextSpan.Between(start, end));
        }

        AddChunk(TextSpan.Between(_at, end), excluded);
        _at = end;
    }

    /// <summary>Brackets and the operators of other search engines, which join nothing here; NOT is a minus.</summary>
    private void ReadSign(int end, bool excluded)
    {
        var sign = TextSpan.Between(_at, end);
        _excludes = excluded || IsNot(end);
        if (!IsNot(end))
        {
            _signs.Add(sign.In(_typed));
            if (!excluded) _pieces.Add(new(PieceKind.Dropped, _at, []) { Length = sign.Length });
        }

        _at = end;
    }

    /// <summary>No filter takes away what it is set to: the words of its value are left out.</summary>
    private void ReadExcludedValue(int start, int valueStart)
    {
        _at = valueStart;
        if (IsQuote(_typed[_at]))
        {
            ReadQuote(start, excluded: true);
        }
        else
        {
            var value = TextSpan.Between(_at, ChunkEnd(_at));
            AddChunk(value, excluded: true);
            _at = value.End;
        }

        Notice(SearchNoticeKind.FilterExcluded, TextSpan.Between(start, _at));
    }

    private void ReadQuote(int start, bool excluded)
    {
        var close = NextQuote(_at + 1);
        if (close < 0)
        {
            Notice(SearchNoticeKind.UnclosedQuote, TextSpan.Between(start, _typed.Length));
            _at++;
            return;
        }

        var inside = TextSpan.Between(_at + 1, close);
        _at = close + 1;
        var prefix = inside.In(_typed).TrimEnd().EndsWith('*');
        if (_at < _typed.Length && _typed[_at] == '*')
        {
            prefix = true;
            _at++;
        }

        var words = SearchWords.Of(_typed, inside);
        if (words.Count > 0) Add(new(PieceKind.Phrase, start, words) { IsExcluded = excluded }, prefix, TextSpan.Between(start, _at));
    }

    private void AddChunk(TextSpan chunk, bool excluded)
    {
        if (!excluded && chunk.In(_typed) is "OR" or "AND")
        {
            _pieces.Add(new(chunk.Length == 2 ? PieceKind.Or : PieceKind.Dropped, chunk.Start, []) { Length = chunk.Length });
            if (chunk.Length == 3) Notice(SearchNoticeKind.OperatorDropped, chunk);
            return;
        }

        var words = SearchWords.Of(_typed, chunk);
        var star = _typed.IndexOf('*', chunk.Start, chunk.Length);
        var prefix = star >= 0 && words.Count > 0 && star >= words[^1].Span.End;
        if (words.Count == 0) return;
        if (star >= 0 && !prefix) Notice(SearchNoticeKind.NotUnderstood, chunk);
        Add(new(PieceKind.Words, chunk.Start, words) { IsExcluded = excluded }, prefix, chunk);
    }

    private void Add(QueryPiece piece, bool prefix, TextSpan typed)
    {
        if (prefix && piece.Words[^1].Forms.Spelt.Length < ShortestPrefix)
        {
            Notice(SearchNoticeKind.PrefixTooShort, typed);
            prefix = false;
        }

        _pieces.Add(piece with { IsPrefix = prefix });
    }

    /// <returns>Whether it is a filter, and no words to search after all; null where it has no value.</returns>
    private bool? ReadShortcut(ShortcutField field, int valueStart)
    {
        List<TextSpan> values = [TextSpan.Between(valueStart, ChunkEnd(valueStart))];
        var end = values[0].End;
        if (valueStart < _typed.Length && IsQuote(_typed[valueStart]))
        {
            var close = NextQuote(valueStart + 1);
            if (close < 0) return null;
            (values, end) = ([TextSpan.Between(valueStart + 1, close)], close + 1);
        }
        else if (field != Search.ShortcutField.Year)
        {
            AddLongerValues(values);
        }

        var typed = values.ConvertAll(value => value.In(_typed).Trim());
        if (typed[0].Length == 0) return null;
        var shortcut = new SearchShortcut(field, typed[0], _at) { Values = typed };
        var taken = _valueWords(shortcut);
        if (taken == 0)
        {
            Notice(SearchNoticeKind.UnknownValue, TextSpan.Between(_at, end));
            return false;
        }

        _shortcuts.Add(shortcut);
        _at = taken == 1 ? end : values[taken - 1].End;
        return true;
    }

    /// <summary>Words that stand behind a value, as long as they are no more than words.</summary>
    private void AddLongerValues(List<TextSpan> values)
    {
        while (values.Count < MostValueWords)
        {
            var next = values[^1].End;
            while (next < _typed.Length && char.IsWhiteSpace(_typed[next])) next++;
            var end = ChunkEnd(next);
            if (end == next || (end < _typed.Length && IsQuote(_typed[end])) || !char.IsLetterOrDigit(_typed[next])) return;
            if (_typed.AsSpan(next, end - next).ContainsAny(":*") || _typed[next..end] is "OR" or "AND" or "NOT") return;
            values.Add(TextSpan.Between(values[0].Start, end));
        }
    }

    private (ShortcutField Field, int ValueStart)? ShortcutField(int start, int end)
    {
        var colon = _typed.IndexOf(':', start, end - start);
        if (colon < 0) return null;
        return _typed[start..colon].ToLowerInvariant() switch
        {
            "leader" => (Search.ShortcutField.Leader, colon + 1),
            "source" => (Search.ShortcutField.Source, colon + 1),
            "year" => (Search.ShortcutField.Year, colon + 1),
            _ => null,
        };
    }

    /// <summary>"author:anh", but no address and no headline's colon.</summary>
    private bool IsUnknownShortcut(int start, int end)
    {
        var colon = _typed.IndexOf(':', start, end - start);
        return colon > start && colon + 1 < end && char.IsLetterOrDigit(_typed[colon + 1])
            && _typed.AsSpan(start, colon - start).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary>Filters are no part of what is searched, nor is an operator between them: "leader:an OR leader:bình".</summary>
    private void CutFilters()
    {
        Rest = _typed.Trim();
        if (_cut.Count == 0) return;
        foreach (var (i, piece) in _pieces.Index())
        {
            if (!piece.IsOperator || (Nearest(i, -1) is not { Kind: PieceKind.Filter } && Nearest(i, 1) is not { Kind: PieceKind.Filter })) continue;
            var span = new TextSpan(piece.Start, piece.Length);
            if (piece.Kind == PieceKind.Or) Notice(SearchNoticeKind.OperatorDropped, span);
            _cut.Add(span);
        }

        var cut = _cut.Select(span => span.Start).ToHashSet();
        _pieces.RemoveAll(piece => cut.Contains(piece.Start));
        var (rest, at) = (new StringBuilder(), 0);
        foreach (var span in _cut.OrderBy(span => span.Start))
        {
            rest.Append(_typed, at, span.Start - at);
            at = span.End;
        }

        Rest = rest.Append(_typed, at, _typed.Length - at).ToString().Trim();
    }

    /// <returns>The piece before or behind one, operators left out.</returns>
    private QueryPiece? Nearest(int index, int step)
    {
        do index += step;
        while (index >= 0 && index < _pieces.Count && _pieces[index].IsOperator);
        return _pieces.ElementAtOrDefault(index);
    }

    /// <summary>An OR joins what stands on both sides of it; any other joins nothing, as while somebody is typing.</summary>
    private void CheckOrs()
    {
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Kind != PieceKind.Or) continue;
            var before = _pieces.Take(i).LastOrDefault(piece => piece.Kind != PieceKind.Dropped);
            var behind = _pieces.Skip(i + 1).FirstOrDefault(piece => piece.Kind != PieceKind.Dropped);
            if (IsOperand(before) && IsOperand(behind)) continue;
            Notice(SearchNoticeKind.OperatorDropped, new(_pieces[i].Start, 2));
            _pieces[i] = _pieces[i] with { Kind = PieceKind.Dropped };
        }
    }

    private static bool IsOperand(QueryPiece? piece) => piece is { Kind: not PieceKind.Or, IsExcluded: false };

    private int ChunkEnd(int from)
    {
        while (from < _typed.Length && !char.IsWhiteSpace(_typed[from]) && !IsQuote(_typed[from]) && !IsBracket(_typed[from])) from++;
        return from;
    }

    private static bool IsBracket(char unit) => unit is '(' or ')';

    private static bool IsSign(ReadOnlySpan<char> chunk) => chunk is "(" or ")" or "&" or "&&" or "|" or "||";

    /// <summary>NOT with something behind it, be it far.</summary>
    private bool IsNot(int end) => _typed.AsSpan(_at, end - _at) is "NOT" && !_typed.AsSpan(end).IsWhiteSpace();

    private int NextQuote(int from)
    {
        while (from < _typed.Length && !IsQuote(_typed[from])) from++;
        return from < _typed.Length ? from : -1;
    }

    private static bool IsQuote(char unit) => Folding.Fold(unit) == '"';

    private static bool IsHyphen(char unit) => Folding.Fold(unit) == '-';
}

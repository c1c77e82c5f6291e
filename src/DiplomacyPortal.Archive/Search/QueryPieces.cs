using System.Text;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Cuts a query into its pieces. Whatever is typed, pieces come out; what was not understood is among them as words, and noticed.</summary>
internal sealed class QueryPieces
{
    private const int ShortestPrefix = 2;

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
        while (_at < _typed.Length && QuerySigns.IsHyphen(_typed[_at])) _at++;
        var hyphens = _at - start;
        if (_at == _typed.Length || char.IsWhiteSpace(_typed[_at]))
        {
            // A dash that stands alone is no sign of ours: "Hà Nội – Viêng Chăn".
            _at = Math.Min(_at + 1, _typed.Length);
            return;
        }

        var excluded = hyphens == 1 || _excludes;
        var end = QuerySigns.IsBracket(_typed[_at]) ? _at + 1 : QuerySigns.ChunkEnd(_typed, _at);
        if (QuerySigns.IsSign(_typed.AsSpan(_at, end - _at)) || IsNot(end))
        {
            ReadSign(end, excluded);
            return;
        }

        _excludes = false;
        if (QuerySigns.IsQuote(_typed[_at]))
        {
            ReadQuote(start, excluded);
            return;
        }

        if (TypedShortcut.Find(_typed, _at, end) is { } shortcut)
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
        else if (hyphens > 1 || TypedShortcut.IsUnknown(_typed, _at, end))
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
        if (QuerySigns.IsQuote(_typed[_at]))
        {
            ReadQuote(start, excluded: true);
        }
        else
        {
            var value = TextSpan.Between(_at, QuerySigns.ChunkEnd(_typed, _at));
            AddChunk(value, excluded: true);
            _at = value.End;
        }

        Notice(SearchNoticeKind.FilterExcluded, TextSpan.Between(start, _at));
    }

    private void ReadQuote(int start, bool excluded)
    {
        var close = QuerySigns.NextQuote(_typed, _at + 1);
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
        List<TextSpan> values = [TextSpan.Between(valueStart, QuerySigns.ChunkEnd(_typed, valueStart))];
        var end = values[0].End;
        if (valueStart < _typed.Length && QuerySigns.IsQuote(_typed[valueStart]))
        {
            var close = QuerySigns.NextQuote(_typed, valueStart + 1);
            if (close < 0) return null;
            (values, end) = ([TextSpan.Between(valueStart + 1, close)], close + 1);
        }
        else if (field != ShortcutField.Year)
        {
            TypedShortcut.AddLongerValues(_typed, values);
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

    /// <summary>Filters are no part of what is searched, nor is an operator between them: "leader:an OR leader:bình".</summary>
    private void CutFilters()
    {
        Rest = _typed.Trim();
        if (_cut.Count == 0) return;
        foreach (var piece in QueryOperators.BesideFilters(_pieces))
        {
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

    /// <summary>An OR that joins nothing is left out, as while somebody is typing.</summary>
    private void CheckOrs()
    {
        foreach (var i in QueryOperators.Dangling(_pieces))
        {
            Notice(SearchNoticeKind.OperatorDropped, new(_pieces[i].Start, 2));
            _pieces[i] = _pieces[i] with { Kind = PieceKind.Dropped };
        }
    }

    /// <summary>NOT with something behind it, be it far.</summary>
    private bool IsNot(int end) => _typed.AsSpan(_at, end - _at) is "NOT" && !_typed.AsSpan(end).IsWhiteSpace();
}

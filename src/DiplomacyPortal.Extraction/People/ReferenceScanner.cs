using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Collects, from one block of text, every place that speaks of a person.</summary>
internal sealed class ReferenceScanner
{
    /// <summary>Words that make the title behind them an office spoken of, not its bearer: "trên cương vị Ngoại trưởng", "cấp Bộ trưởng".</summary>
    private static readonly HashSet<string> NotItsBearer =
        ["một", "các", "những", "nhiều", "mọi", "mỗi", "chức", "vị", "cấp", "hàng", "phòng", "phủ", "nghị", "thoại", "làm", "cử", "bầu", "nhân", "thành", "hai", "ba", "danh", "trí", "đoàn", "vụ"];

    private readonly string _text;
    private readonly TokenRun _tokens;
    private readonly TitleGrammar _titles;
    private readonly List<Reference> _found = [];

    private ReferenceScanner(ReadableText text, TextSpan block)
    {
        _text = text.Text;
        _tokens = text.In(block);
        _titles = new TitleGrammar(_tokens);
    }

    /// <param name="block">Of the text; credits and bylines are not part of it.</param>
    public static List<Reference> Scan(ReadableText text, TextSpan block)
    {
        var scanner = new ReferenceScanner(text, block);
        for (var i = 0; i < scanner._tokens.Count;) i = scanner.ScanAt(i);
        return scanner._found;
    }

    private int ScanAt(int index)
    {
        if (_tokens[index].Kind != TokenKind.Word) return index + 1;
        if (_titles.Read(index) is { } reading)
        {
            if (!TitleLexicon.IsBehindNamesake(_tokens, index)) return Accept(reading);
            return reading.Next;
        }

        // "Học viện Chính trị quốc gia Hồ Chí Minh": the name inside a body's name is nobody's mention.
        if (PlaceLexicon.Organisation(_tokens, index) is { Count: > 2 } body) return index + body.Count;
        var name = NameWithoutTitle(index);
        if (name == 0) return index + 1;
        if (TitleLexicon.IsBehindNamesake(_tokens, index)) return index + name;
        return AcceptName(index, index, index + name, null);
    }

    private int Accept(TitleReading reading)
    {
        if (!reading.HasName)
        {
            if (reading.Offices.Count > 0 && !IsOfficeOnly(reading)) _found.Add(new Reference(null, Span(reading.Start, reading.SolidEnd), Span(reading.Start, reading.SolidEnd), TitleOf(reading, reading.SolidEnd)));
            return Math.Max(reading.Next, reading.Start + 1);
        }

        if (!IsAdministrative(reading) && TitleLexicon.IsBehindNamesake(_tokens, reading.NameStart)) return reading.NameEnd;
        var end = AcceptName(reading.Start, reading.NameStart, reading.NameEnd, TitleOf(reading, reading.End));
        return IsPlural(reading.Start) ? AcceptList(end, reading) : end;
    }

    /// <summary>A title may follow the name instead: "đồng chí Lê Hoài Trung, Bí thư Trung ương Đảng, Trưởng ban …".</summary>
    private int AcceptName(int phrase, int start, int end, Title? title)
    {
        var next = end;
        if (title is null or { Offices.Count: 0 } && end + 1 < _tokens.Count && _tokens[end].Is(",")
            && _titles.Read(end + 1) is { HasName: false, Offices.Count: > 0 } after && !IsSubject(title, after.End))
        {
            title = TitleOf(after, after.End);
            next = after.End;
        }

        var original = OriginalSpelling(end);
        if (original > 0)
        {
            next = Math.Max(next, end + original + 2);
            _found.Add(new Reference(Words(start, end), Span(start, end), Span(phrase, next), title) { Spelling = Words(end + 1, end + 1 + original) });
        }
        else _found.Add(new Reference(Words(start, end), Span(start, end), Span(phrase, next), title));
        return next;
    }

    /// <summary>"Ra-un Ca-xtơ-rô (Raúl Castro)": how many words of the bracket are the name in its own spelling.</summary>
    private int OriginalSpelling(int bracket)
    {
        if (bracket + 2 >= _tokens.Count || !_tokens[bracket].Is("(")) return 0;
        var length = NameRun.Length(_tokens, bracket + 1, null, null);
        return length > 1 && bracket + 1 + length < _tokens.Count && _tokens[bracket + 1 + length].Is(")") ? length : 0;
    }

    private string Words(int start, int end) => _text[_tokens[start].Span.Start.._tokens[end - 1].Span.End];

    /// <summary>"Sau hội đàm với ông Biden, Tổng Bí thư khẳng định": there the title begins the main clause.</summary>
    private bool IsSubject(Title? title, int end) => title is null && TitleLexicon.IsSpeech(_tokens, end) && _found.Count > 0;

    /// <summary>"các Thượng nghị sỹ Dan Sullivan, Jeff Merkley và Bernie Sanders"</summary>
    private int AcceptList(int index, TitleReading reading)
    {
        while (index + 1 < _tokens.Count && (_tokens[index].Is(",") || _tokens[index].Key == "và"))
        {
            var length = NameRun.Length(_tokens, index + 1, reading.Kind, null);
            if (length < 2) break;
            _found.Add(new Reference(Words(index + 1, index + 1 + length), Span(index + 1, index + 1 + length), Span(index + 1, index + 1 + length), TitleOf(reading, reading.End)));
            index += 1 + length;
        }

        return index;
    }

    /// <summary>A name of the lexicon, or a Vietnamese one that speaks or is followed by its title.</summary>
    private int NameWithoutTitle(int index)
    {
        if (!_tokens[index].IsCapitalised) return 0;
        var (known, _) = LeaderLexicon.Match(_tokens, index);
        var length = NameRun.Length(_tokens, index, null, null);
        if (known > 0 && known >= length) return length == known || known > 1 || !_tokens[index].IsAllCapitals ? known : 0;
        if (length < 3 || (index > 0 && _tokens[index - 1].Kind == TokenKind.Number) || !PersonName.IsVietnamese(_tokens, index, length)) return 0;
        var next = index + length;
        return TitleLexicon.IsSpeech(_tokens, next) || (next + 1 < _tokens.Count && _tokens[next].Is(",") && TitleLexicon.Head(_tokens, next + 1) is { Count: > 0, Kind: not TitleKind.Address }) ? length : 0;
    }

    /// <summary>"Phó Chủ tịch UBND thành phố Nguyễn Mạnh Quyền": the town is the office's, not the name's.</summary>
    private bool IsAdministrative(TitleReading reading) =>
        reading.Offices.Count > 0 && reading.NameStart > reading.Start && _tokens[reading.NameStart - 1].Key is "phố" or "tỉnh" or "huyện" or "quận" or "phường" or "xã" or "tp";

    /// <summary>"một Thủ tướng", "trên cương vị Ngoại trưởng", "chưa có Tổng Bí thư nào"</summary>
    private bool IsOfficeOnly(TitleReading reading) =>
        (reading.Start > 0 && NotItsBearer.Contains(_tokens[reading.Start - 1].Key))
        || (reading.SolidEnd < _tokens.Count && _tokens[reading.SolidEnd].Key is "nào" or "mới" or "kế" or "tiền" or "tương");

    private bool IsPlural(int index) => index > 0 && _tokens[index - 1].Key is "các" or "những" or "hai" or "ba" or "ông" or "bà";

    private Title TitleOf(TitleReading reading, int end) => new(
        Words(reading.Start, Math.Max(reading.Start + 1, end)),
        reading.Offices,
        reading.Countries,
        Bodies(reading.Start, end));

    /// <summary>The organisations that a stretch of tokens names.</summary>
    private List<string> Bodies(int start, int end)
    {
        var bodies = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (PlaceLexicon.Organisation(_tokens, i) is { Count: > 0, Name: { } name }) bodies.Add(name);
        }

        return bodies;
    }

    private TextSpan Span(int start, int end) => TextSpan.Between(_tokens[start].Span.Start, _tokens[end - 1].Span.End);
}

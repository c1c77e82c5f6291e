using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Collects, from one block of text, every place that speaks of a person.</summary>
internal sealed class ReferenceScanner
{
    /// <summary>Words of "tổ chức này".</summary>
    private const int LongestPointer = 3;

    private readonly string _text;
    private readonly TokenRun _tokens;
    private readonly TitleGrammar _titles;
    private readonly List<Reference> _found = [];

    private readonly Func<TokenRun, int, int>? _names;

    private ReferenceScanner(ReadableText text, TextSpan block, Func<TokenRun, int, int>? names)
    {
        _names = names;
        _text = text.Text;
        _tokens = text.In(block);
        _titles = new TitleGrammar(_tokens, names);
    }

    /// <param name="block">Of the text; credits and bylines are not part of it.</param>
    /// <param name="names">How many tokens a name takes that is known to stand there; null where only its form tells.</param>
    public static List<Reference> Scan(ReadableText text, TextSpan block, Func<TokenRun, int, int>? names = null)
    {
        var scanner = new ReferenceScanner(text, block, names);
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

        if (TitleLexicon.Body(_tokens, index) is > 0 and var titled) return index + titled;
        // "Học viện Chính trị quốc gia Hồ Chí Minh": the name inside a body's name is nobody's mention.
        if (PlaceLexicon.Organisation(_tokens, index) is { Count: > 2 } body) return index + body.Count;
        if (PlaceLexicon.Place(_tokens, index) is { Count: > 2 } place) return index + place.Count;
        var name = _names?.Invoke(_tokens, index) is > 0 and var known ? known : NameWithoutTitle(index);
        if (name == 0) return index + 1;
        if (TitleLexicon.IsBehindNamesake(_tokens, index)) return index + name;
        return AcceptName(index, index, index + name, null);
    }

    private int Accept(TitleReading reading)
    {
        if (!reading.HasName)
        {
            if (reading.HasOffice && !IsOfficeOnly(reading) && !HasUnreadName(reading))
            {
                var span = Span(reading.Start, reading.SolidEnd);
                _found.Add(new Reference(null, span, span, TitleOf(reading, reading.SolidEnd)));
            }

            return Math.Max(reading.Next, reading.Start + 1);
        }

        if (BehindGovernedPlace(reading) is { } mayor) reading = mayor;
        else if (!IsAdministrative(reading) && TitleLexicon.IsBehindNamesake(_tokens, reading.NameStart)) return reading.NameEnd;
        var end = AcceptName(reading.Start, reading.NameStart, reading.NameEnd, TitleOf(reading, reading.End));
        return IsPlural(reading.Start) ? AcceptList(end, reading) : end;
    }

    /// <summary>"Thủ tướng Lào Bun Xay": capitals right behind the country are a name, though of no known form; the title is not somebody else's.</summary>
    private bool HasUnreadName(TitleReading reading) =>
        reading.Countries.Count > 0 && reading.SolidEnd < _tokens.Count
        && _tokens[reading.SolidEnd] is { IsCapitalised: true, IsAllCapitals: false } && _tokens[reading.SolidEnd - 1].IsCapitalised;

    /// <summary>A title may follow the name instead: "đồng chí Lê Hoài Trung, Bí thư Trung ương Đảng, Trưởng ban …".</summary>
    private int AcceptName(int phrase, int start, int end, Title? title)
    {
        var original = OriginalSpelling(end);
        var whole = original > 0 ? end + original + 2 : end;
        var next = whole;
        var isRank = title is not null && IsRank(phrase, start);
        string? address = null;
        if ((title is null or { Offices.Count: 0 } || isRank) && whole + 1 < _tokens.Count && _tokens[whole].Is(",")
            && _titles.Read(whole + 1) is { HasOffice: true } read && Governing(read) is { HasName: false } after && !IsSubject(title, after.End)
            && !IsOfOneNamed(after))
        {
            var ranked = isRank ? title : null;
            address = title?.Text;
            title = TitleOf(after, after.End);
            if (ranked is not null) title = title with { Offices = [.. ranked.Offices, .. title.Offices], Parts = [.. ranked.Parts, .. title.Parts] };
            next = after.End;
        }

        if (original > 0)
        {
            var spelling = Words(end + 1, end + 1 + original);
            _found.Add(new Reference(Words(start, end), Span(start, end), Span(phrase, next), title) { Spelling = spelling, Address = address });
        }
        else _found.Add(new Reference(Words(start, end), Span(start, end), Span(phrase, next), title) { Address = address });
        return next;
    }

    /// <summary>"Sok Vannak, tỉnh trưởng Svay Rieng, …": what stands behind the title, and before a comma, is the place.</summary>
    private TitleReading Governing(TitleReading read) =>
        read.HasName && read.NameEnd < _tokens.Count && _tokens[read.NameEnd].Is(",") && TitleLexicon.GovernsPlace(_tokens, read.Parts[^1].Head)
            ? WithoutName(read, read.NameEnd)
            : read;

    /// <summary>"Laura Becker, Chủ tịch tổ chức này": of what, other words say; "Chủ tịch" alone would be another office.</summary>
    private bool IsOfOneNamed(TitleReading title)
    {
        for (var i = title.End; i < Math.Min(_tokens.Count, title.End + LongestPointer); i++)
        {
            if (_tokens[i] is not { Kind: TokenKind.Word, IsCapitalised: false } word || word.Key == "nước") return false;
            if (i > title.End && word.Key is "này" or "ấy" or "đó") return true;
        }

        return false;
    }

    private static TitleReading WithoutName(TitleReading read, int end) => read with
    {
        SolidEnd = end,
        End = end,
        NameStart = 0,
        NameEnd = 0,
        Parts = [.. read.Parts.SkipLast(1), read.Parts[^1] with { End = end }],
    };

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
            var span = Span(index + 1, index + 1 + length);
            _found.Add(new Reference(span.In(_text), span, span, TitleOf(reading, reading.End)));
            index += 1 + length;
        }

        return index;
    }

    /// <summary>A name of the lexicon, or a Vietnamese one that speaks or is followed by its title.</summary>
    private int NameWithoutTitle(int index)
    {
        if (!_tokens[index].IsCapitalised) return 0;
        var (known, _) = LeaderLexicon.Match(_tokens, index);
        if (known == 0 && PersonName.IsGivenName(_tokens[index])) return ForeignName(index);
        if (known == 0 && !PersonName.IsFamilyName(_tokens[index])) return 0;
        var length = NameRun.Length(_tokens, index, null, null);
        if (known > 0 && known >= length) return length == known || known > 1 || !_tokens[index].IsAllCapitals ? known : 0;
        if (length < 3 || (index > 0 && _tokens[index - 1].Kind == TokenKind.Number) || !PersonName.IsVietnamese(_tokens, index, length)) return 0;
        if (PersonName.HasMiddleName(_tokens, index, length) && (index == 0 || !_tokens[index - 1].IsCapitalised)) return length;
        var next = index + length;
        var isTitled = next + 1 < _tokens.Count && _tokens[next].Is(",")
            && TitleLexicon.Head(_tokens, next + 1) is { Count: > 0, Kind: not TitleKind.Address };
        return isTitled || TitleLexicon.IsSpeech(_tokens, next) ? length : 0;
    }

    /// <summary>"một học trò là Chiara Fontanelli"; behind another foreign word or an acronym it is part of a longer name.</summary>
    private int ForeignName(int index)
    {
        if (index > 0 && _tokens[index - 1] is { IsCapitalised: true } before && (before.IsAllCapitals || !before.IsSyllable)) return 0;
        var length = NameRun.Length(_tokens, index, null, null);
        return length > 1 && PersonName.IsForeign(_tokens, index, length) ? length : 0;
    }

    /// <summary>"Thống đốc tỉnh Gyeonggi Kim Dong Yeon": a place that no list knows in front of the name.</summary>
    private TitleReading? BehindGovernedPlace(TitleReading reading)
    {
        if (!reading.HasOffice || !TitleLexicon.GovernsPlace(_tokens, reading.Parts[^1].Head) || !IsOfPlace(reading)) return null;
        for (var i = reading.NameStart + 1; i + 1 < reading.NameEnd && i <= reading.NameStart + 2; i++)
        {
            if (!PersonName.IsFamilyName(_tokens[i]) && !PersonName.IsGivenName(_tokens[i])) continue;
            return reading with { SolidEnd = i, End = i, NameStart = i, Parts = [.. reading.Parts.SkipLast(1), reading.Parts[^1] with { End = i }] };
        }

        return null;
    }

    private bool IsOfPlace(TitleReading reading) =>
        reading.NameStart > reading.Start && _tokens[reading.NameStart - 1].Key is "phố" or "tỉnh" or "huyện" or "quận" or "phường" or "xã" or "tp" or "bang";

    /// <summary>"Phó Chủ tịch UBND thành phố Nguyễn Mạnh Quyền": the town is the office's, not the name's. A mayor's is named.</summary>
    private bool IsAdministrative(TitleReading reading) =>
        reading.HasOffice && !TitleLexicon.GovernsPlace(_tokens, reading.Parts[^1].Head) && IsOfPlace(reading);

    /// <summary>"một Thủ tướng", "trên cương vị Ngoại trưởng", "chưa có Tổng Bí thư nào", "phu nhân của Tổng thống"</summary>
    private bool IsOfficeOnly(TitleReading reading) =>
        (reading.Start > 0 && TitleLexicon.MakesOfficeOnly(_tokens[reading.Start - 1]))
        || (reading.Start > 2 && _tokens[reading.Start - 1].Key == "của" && TitleLexicon.IsAide(_tokens, reading.Start - 3))
        || (reading.SolidEnd < _tokens.Count && _tokens[reading.SolidEnd].Key is "nào" or "mới" or "kế" or "tiền" or "tương");

    private bool IsPlural(int index) => index > 0 && _tokens[index - 1].Key is "các" or "những" or "hai" or "ba" or "ông" or "bà";

    private Title TitleOf(TitleReading reading, int end) => new(
        Words(reading.Start, Math.Max(reading.Start + 1, reading.HasOffice ? Math.Min(end, reading.Parts[^1].End) : end)),
        [.. reading.Parts.Select(Key)],
        reading.Countries,
        Bodies(reading.Start, end))
    {
        Parts = OfficeSplitter.Split(_text, _tokens, reading.Parts, Math.Max(reading.Start + 1, end)),
    };

    /// <summary>An office by its first words, folded, "sỹ" as "sĩ".</summary>
    private string Key(OfficePart part)
    {
        var start = OfficeSplitter.NameStart(_tokens, part);
        return string.Join(' ', Enumerable.Range(start, part.HeadEnd - start).Select(i => _tokens[i].Folded)).Replace(" sy", " si", StringComparison.Ordinal);
    }

    /// <summary>"Đại tướng Trần Văn Khánh, Bộ trưởng Quốc phòng": the office follows the name in spite of the rank in front.</summary>
    private bool IsRank(int start, int end) => TitleLexicon.IsRank(_tokens.Slice(start, end - start));

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

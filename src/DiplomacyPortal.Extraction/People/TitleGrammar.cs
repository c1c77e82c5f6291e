using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>What <see cref="TitleGrammar"/> read: a chain of titles and, where one follows, the name of their bearer (token indices, half open).</summary>
/// <param name="Parts">Its offices, one a head; none for mere forms of address.</param>
/// <param name="SolidEnd">Behind the last word that surely belongs to the titles; up to <paramref name="End"/> they may.</param>
internal sealed record TitleReading(
    int Start, int SolidEnd, int End, int NameStart, int NameEnd, TitleKind Kind, IReadOnlyList<OfficePart> Parts, IReadOnlyList<string> Countries)
{
    public bool HasOffice => Parts.Count > 0;

    public bool HasName => NameEnd > NameStart;

    /// <summary>Just behind all that was read.</summary>
    public int Next => HasName ? NameEnd : SolidEnd;
}

/// <summary>One office of a chain in token indices: its qualifiers begin at <paramref name="Start"/>, its first word at <paramref name="Head"/>.</summary>
internal readonly record struct OfficePart(int Start, int Head, int HeadEnd, int End);

/// <summary>
/// Reads a title with its complements, chained by commas, up to the name: "Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn",
/// "Tổng thống thứ 16 của Hoa Kỳ, Abraham Lincoln", "Đặc phái viên Tổng thống về khí hậu John Kerry".
/// </summary>
/// <param name="names">How many tokens a name takes that is known to stand there; null where only its form tells.</param>
internal sealed class TitleGrammar(TokenRun tokens, Func<TokenRun, int, int>? names = null)
{
    private const int LongestComplement = 18;
    private const int MostSmallWords = 3;
    private const int MostOffices = 12;
    private const int MostQualifiers = 3;

    /// <summary>Offices and forms of address in one chain; what goes on longer would be walked again from each of its words.</summary>
    private const int MostHeads = 24;

    /// <returns>Null where no title begins.</returns>
    public TitleReading? Read(int start)
    {
        if (Head(start).Count == 0) return null;
        var (parts, countries) = (new List<OfficePart>(), new List<string>());
        var (index, kind) = (start, TitleKind.Address);
        var (aided, isWife) = (-1, false);
        for (var heads = 1; ; heads++)
        {
            var head = Head(index);
            if (heads > MostHeads) return null;
            var complement = ReadComplement(index + head.Count, head.Kind, head.Kind != TitleKind.Address || head.Count > 1, countries);
            if (head.Kind != TitleKind.Address)
            {
                var end = Trim(Math.Max(index + head.Count, complement.Solid), complement.End);
                var part = new OfficePart(index, index + head.Qualifiers, index + head.Count, end);
                // "Đặc phái viên Tổng thống về khí hậu" is one office.
                if (aided > 0 && index == aided && parts.Count > 0) parts[^1] = parts[^1] with { End = part.End };
                else parts.Add(part);
                if (kind != TitleKind.Office) kind = head.Kind;
            }

            if (complement.NameEnd > complement.End && aided > 0 && !IsAbout(aided, complement.End))
            {
                // "Phu nhân Thủ tướng Trần Thị Lan" names the wife, whose office it is not; "Phu quân …" her whose office it is.
                return isWife && IsWoman(complement.End, complement.NameEnd) && parts.Count == 1 && index == aided
                    ? new(start, aided, aided, complement.End, complement.NameEnd, TitleKind.Address, [], [])
                    : Read(aided);
            }

            if (complement.NameEnd > complement.End)
                return new(start, complement.End, complement.End, complement.End, complement.NameEnd, kind, parts, countries);
            if (complement.NextHead && aided < 0 && TitleLexicon.IsAide(tokens, index) && TitleLexicon.IsRuler(tokens, complement.End))
                (aided, isWife) = (complement.End, TitleLexicon.IsWife(tokens, index));
            if (complement.NextHead && parts.Count < MostOffices) index = complement.End;
            else if (parts.Count < MostOffices && IsComma(complement.End) && IsOffice(complement.End + 1) && !StandsForSomeone(index, head.Kind))
                index = complement.End + 1;
            else if (IsComma(complement.End) && complement.End > index + head.Count && AppositionLength(complement.End + 1) is > 0 and var length)
                return new(start, complement.End, complement.End, complement.End + 1, complement.End + 1 + length, kind, parts, countries);
            else if (parts.Count > 0 && AddressedName(complement.End) is (> 0 and var name, var behind))
                return new(start, complement.End, complement.End, name, behind, kind, parts, countries);
            else if (kind == TitleKind.Address) return null;
            // "Phu nhân Tổng thống Chile" alone is neither the president nor by name the wife.
            else if (aided > 0 && parts[0].Start == aided) return new(start, complement.Solid, complement.Solid, 0, 0, TitleKind.Address, [], []);
            else return new(start, complement.Solid, Math.Max(complement.Solid, complement.End), 0, 0, kind, parts, countries);
        }
    }

    /// <summary>"Cùng phu nhân, Tổng thống …", "Cha ông, Chủ tịch …": the title behind the comma is somebody else's.</summary>
    private bool StandsForSomeone(int index, TitleKind kind) => kind == TitleKind.Address && (IsPronoun(index) || TitleLexicon.IsAide(tokens, index));

    private bool IsOffice(int index) => Head(index) is { Count: > 0, Kind: not TitleKind.Address };

    /// <summary>"Trần Thị Lan", or who the lexicon knows as one.</summary>
    private bool IsWoman(int start, int end) =>
        (end - start > 2 && tokens[start + 1].Key == "thị") || (LeaderLexicon.Match(tokens, start).Leader is { } leader && Women.Has(leader.Name));

    /// <summary>"Đặc phái viên Tổng thống về khí hậu John Kerry" names the envoy; "Cố vấn của Tổng thống Putin" the president.</summary>
    private bool IsAbout(int start, int end) => Enumerable.Range(start, end - start).Any(i => tokens[i].Key is "về" or "phụ");

    private (int Count, int Qualifiers, TitleKind Kind) Head(int index)
    {
        var qualifiers = 0;
        for (var i = 0; i <= MostQualifiers && index + qualifiers < tokens.Count; i++)
        {
            var (count, kind) = TitleLexicon.Head(tokens, index + qualifiers);
            var qualifier = TitleLexicon.Qualifier(tokens, index + qualifiers);
            if (count > 0 && count >= qualifier) return (qualifiers + count, qualifiers, kind);
            if (qualifier == 0) break;
            qualifiers += qualifier;
        }

        return (0, 0, TitleKind.Address);
    }

    private bool IsComma(int index) => index + 1 < tokens.Count && tokens[index].Is(",");

    private int AppositionLength(int index)
    {
        var length = NameRun.Length(tokens, index, null, null);
        // "hai Ngoại trưởng Việt Nam, New Zealand"
        return length > 1 && PlaceLexicon.Place(tokens, index).Count < length ? length : 0;
    }

    /// <summary>"Phó Chủ tịch Thượng viện, bà Loren Cruz": where the name begins and ends.</summary>
    private (int Start, int End) AddressedName(int comma)
    {
        if (!IsComma(comma) || comma + 2 >= tokens.Count || !IsPronoun(comma + 1) || !tokens[comma + 2].IsCapitalised) return default;
        var length = NameRun.Length(tokens, comma + 2, TitleKind.Address, null);
        return length > 1 ? (comma + 2, comma + 2 + length) : default;
    }

    /// <summary>
    /// The words between a title and the name, the next title or the end of the phrase. Small words belong to it as later
    /// syllables of a body's name ("Nông nghiệp và Phát triển nông thôn") or as connectors.
    /// "ông" and "bà" take no place: "bà Nga" is a person.
    /// </summary>
    private (int End, int NameEnd, bool NextHead, int Solid) ReadComplement(int start, TitleKind kind, bool mayNamePlace, List<string> countries)
    {
        if (IsAbbreviationDot(start)) start++;
        var (index, solid, small, loose) = (start, start, 0, false);
        string? country = null;
        while (index < tokens.Count && index - start < LongestComplement)
        {
            var token = tokens[index];
            if (token.Kind == TokenKind.Mark)
            {
                if (!IsPassable(index, start)) break;
                index += token.Is("(") ? 3 : 1;
                continue;
            }

            if (index > start && TitleLexicon.StartsAt(tokens, index)) return loose || IsPronoun(index) ? (solid, 0, false, solid) : (index, 0, true, solid);
            // "Ngài Đại sứ H.E. Sergio Narea"
            if (index == start && (kind == TitleKind.Address || token.IsInitial) && TitleLexicon.StartsAt(tokens, index)) return (index, 0, true, solid);
            var named = PlaceLexicon.Place(tokens, index);
            if (mayNamePlace && named.Count > 0 && !IsWholeName(index, named.Count, kind))
            {
                country ??= named.Name;
                countries.Add(named.Name!);
                (index, solid, small) = (index + named.Count, index + named.Count, 0);
                continue;
            }

            if (kind != TitleKind.Address && Math.Max(PlaceLexicon.Organisation(tokens, index).Count, TitleLexicon.Body(tokens, index)) is > 0 and var body)
            {
                (index, solid, small) = (index + body, index + body, 0);
                continue;
            }

            if (kind == TitleKind.Office && TitleLexicon.Field(tokens, index) is > 0 and var field && LeaderLexicon.Match(tokens, index).Count <= field)
            {
                (index, solid, small) = (index + field, index + field, 0);
                continue;
            }

            var name = names?.Invoke(tokens, index) is > 0 and var known ? known : NameRun.Length(tokens, index, kind, country);
            if (name > 0) return (index, index + name, false, solid);
            if (kind == TitleKind.Address) break;
            if (token.IsCapitalised || token.Kind == TokenKind.Number) (loose, small) = (loose || !(token.IsAllCapitals || token.Kind == TokenKind.Number), 0);
            else if (TitleLexicon.IsConnector(token) || IsOrdinal(index)) small = 0;
            else if (TitleLexicon.IsBreak(tokens, index) || ++small > MostSmallWords || (index == start && !IsAfterCapital(index))) break;
            else if (token.Key == "và" && !IsFollowedByCapital(index)) break;
            else loose = true;
            index++;
        }

        return (Trim(start, index), 0, false, solid);
    }

    /// <summary>"TS. Lê Thu Hường", "GS.TS. Carl Thayer"</summary>
    private bool IsAbbreviationDot(int index) =>
        index > 0 && index + 1 < tokens.Count && tokens[index].Is(".") && !tokens[index].AfterBlank
        && tokens[index - 1] is { IsCapitalised: true, Text.Length: <= 3 };

    /// <summary>A leader whose name begins with the name of a country or town goes before it.</summary>
    private bool IsWholeName(int index, int count, TitleKind kind) =>
        NameRun.Length(tokens, index, kind, null) > count && LeaderLexicon.Match(tokens, index).Count > count;

    /// <summary>"(MTTQ)", and the hyphen of "Hoa Kỳ - ASEAN".</summary>
    private bool IsPassable(int index, int start) => index > start && index + 2 < tokens.Count
        && ((tokens[index].Is("(") && tokens[index + 1].IsAllCapitals && tokens[index + 2].Is(")")) || tokens[index].Text is "-" or "–");

    /// <summary>"Tổng thống thứ hai của Hoa Kỳ"</summary>
    private bool IsOrdinal(int index) => index > 0 && tokens[index - 1].Key == "thứ" && Numerals.Read(tokens[index].Key) is not null;

    private bool IsAfterCapital(int index) => index > 0 && tokens[index - 1].IsCapitalised;

    private bool IsFollowedByCapital(int index) => index + 1 < tokens.Count && tokens[index + 1].IsCapitalised;

    /// <summary>Unlike "Tiến sĩ" or "Samdech".</summary>
    private bool IsPronoun(int index) => TitleLexicon.IsPronoun(tokens[index]);

    private static bool IsOpenMark(Token token) => token.Kind == TokenKind.Mark && !token.Is(")");

    private static bool IsOpenConnector(Token token) => !token.IsCapitalised && token.Key != "nước" && TitleLexicon.IsConnector(token);

    /// <summary>A phrase does not end in a connector or a hyphen.</summary>
    private int Trim(int start, int end)
    {
        while (end > start && (IsOpenMark(tokens[end - 1]) || IsOpenConnector(tokens[end - 1]))) end--;
        return end;
    }
}

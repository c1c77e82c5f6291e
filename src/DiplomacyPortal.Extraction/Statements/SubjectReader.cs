using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Reads the subjects of a sentence, from its first token to its last.</summary>
internal sealed class SubjectReader
{
    /// <summary>More words than this the name of a body seldom has.</summary>
    private const int LongestBody = 16;

    /// <summary>Mentions in front of "hai nhà lãnh đạo" among which the two are looked for.</summary>
    private const int MostNear = 20;

    private readonly TokenRun _tokens;
    private readonly Discourse _discourse;
    private readonly List<Named> _people;
    private int _next;

    public SubjectReader(Sentence sentence, Discourse discourse)
    {
        (_tokens, _discourse, _people) = (sentence.Tokens, discourse, new(sentence.People.Count));
        var index = 0;
        foreach (var reference in sentence.People)
        {
            index = _tokens.FirstFrom(reference.Reference.Phrase.Start, index);
            var end = _tokens.FirstFrom(reference.Reference.Phrase.End, index);
            if (reference.Reference.Name is null && Stranger(end) is > 0 and var unnamed)
            {
                _people.Add(new(reference, null, index, end + unnamed));
                continue;
            }

            var person = reference.Person ?? (reference.Reference is { Name: null, Title: { } title } ? discourse.ByTitle(title) : null);
            _people.Add(new(reference, person, index, end));
        }
    }

    /// <summary>The persons of the sentence, each with the tokens of name and titles.</summary>
    public IReadOnlyList<Named> People => _people;

    /// <returns>Null where no subject begins; the indices asked for must not go back.</returns>
    public Subject? At(int index, bool opensClause)
    {
        while (_next < _people.Count && _people[_next].Start < index) _next++;
        if (_next < _people.Count && _people[_next].Start == index && !IsBody(_people[_next])) return Person(index, opensClause);
        if (_tokens[index].Kind != TokenKind.Word) return null;
        if (Counted(index, opensClause) is { } counted) return counted;
        if (!opensClause) return null;
        var (count, roles, detail) = SpeakerLexicon.Match(_tokens, index);
        if ((roles & SpeakerRoles.Pronoun) != 0 && SpeechLexicon.VerbAt(_tokens, index + count).Count > 0)
            return Of(index, index + count, _discourse.ByPronoun(detail));
        var behind = index + count;
        if ((roles & SpeakerRoles.Compatriot) != 0 && behind < _tokens.Count && PlaceLexicon.Place(_tokens, behind) is { Name: { } country } place)
            return Of(index, behind + place.Count, _discourse.OfCountry(country));
        if ((roles & SpeakerRoles.Epithet) != 0) return Of(index, index + count, _discourse.ByOffice(detail));
        return Body(index, roles);
    }

    /// <summary>"Theo Thủ tướng", "theo ông", "theo luật sư này": who is named behind that word.</summary>
    public Subject? Source(int index)
    {
        while (_next < _people.Count && _people[_next].Start < index) _next++;
        if (_next < _people.Count && _people[_next].Start == index)
            return _people[_next] is { Person: { } person, End: var end } ? Of(index, end, person) : null;
        var (count, roles, detail) = SpeakerLexicon.Match(_tokens, index);
        if ((roles & SpeakerRoles.Pronoun) != 0 && IsFollowedByComma(index + count))
            return _discourse.ByPronoun(detail) is { } meant ? Of(index, index + count, meant) : null;
        return (roles & SpeakerRoles.Epithet) != 0 && _discourse.ByOffice(detail) is { } bearer ? Of(index, index + count, bearer) : null;
    }

    /// <summary>Whether a person who is no object is named from that token on.</summary>
    public bool IsPersonAt(int index)
    {
        var at = SpanOrder.FirstFrom(_people, index, p => p.Start);
        return at < _people.Count && _people[at].Start == index && !IsObject(index);
    }

    /// <summary>"Đại sứ quán": the word of an office may begin the name of a body.</summary>
    private bool IsBody(Named named) =>
        named.Person is null && SpeakerLexicon.Match(_tokens, named.Start) is var (count, roles, _)
        && (roles & SpeakerRoles.Body) != 0 && named.Start + count > named.End;

    /// <summary>"Thủ tướng nước chủ nhà": none of those whom the article calls so before; how many words say it.</summary>
    private int Stranger(int index)
    {
        var start = index > 0 && _tokens[index - 1].Key == "nước" ? index - 1 : index;
        var (count, roles, _) = SpeakerLexicon.Match(_tokens, start);
        return (roles & SpeakerRoles.Stranger) != 0 ? count - (index - start) : 0;
    }

    private bool IsFollowedByComma(int index) => index < _tokens.Count && _tokens[index].Is(",");

    private static Subject Of(int start, int end, Individual? person) => new(start, end, person is null ? [] : [person], SubjectKind.Person, true);

    private bool IsObject(int index) => index > 0 && SpeakerLexicon.IsObjectBehind(_tokens[index - 1]);

    /// <summary>A person, or several: "Tổng Bí thư … và Tổng thống …", "Dan Sullivan, Jeff Merkley".</summary>
    private Subject Person(int index, bool opensClause)
    {
        var first = _people[_next];
        if (IsObject(index)) return new(index, Math.Max(first.End, index + 1), [], SubjectKind.Object, false);
        var (end, clear) = (first.End, first.Person is not null);
        List<Individual> people = first.Person is { } person ? [person] : [];
        while (_next + 1 < _people.Count && IsJoined(end, _people[_next + 1].Start))
        {
            var apposition = _people[_next + 1].Reference.Reference.Name is null && !_tokens[end].Is("và");
            var other = _people[++_next];
            end = other.End;
            if (apposition) continue;
            if (other.Person is null) clear = false;
            else if (!people.Contains(other.Person)) people.Add(other.Person);
        }

        return new(index, Math.Max(end, index + 1), clear ? people : [], SubjectKind.Person, opensClause);
    }

    private bool IsJoined(int end, int next) => next == end + 1 && end < _tokens.Count && _tokens[end].Key is "và" or "," or "cùng";

    /// <summary>"Hai nhà lãnh đạo", "cả hai", "ba Bộ trưởng", "hai bên".</summary>
    private Subject? Counted(int index, bool opensClause)
    {
        var start = index;
        if (_tokens[index].Key == "cả" && index + 1 < _tokens.Count) index++;
        var number = _tokens[index].Key switch { "hai" => 2, "ba" => 3, "bốn" => 4, _ => 0 };
        if (number == 0 || IsObject(start)) return null;
        if (index > start && SpeechLexicon.VerbAt(_tokens, index + 1).Count > 0) return Several(start, index + 1, number, null, true, opensClause);
        if (index + 1 >= _tokens.Count) return null;
        var noun = index + 1;
        var (count, roles, _) = SpeakerLexicon.Match(_tokens, noun);
        // "hai bộ", but "hai Bộ trưởng"
        if ((roles & SpeakerRoles.Side) != 0 && TitleLexicon.Head(_tokens, noun).Count <= count)
            return new(start, Countries(noun + count), [], SubjectKind.Body, opensClause);
        var behind = (roles & SpeakerRoles.Pair) != 0 ? noun + count : noun;
        var office = TitleLexicon.Head(_tokens, behind);
        if (behind == noun && office.Count == 0) return null;
        var counted = office is { Count: > 0, Kind: not TitleKind.Address } ? OfficeAt(behind, office.Count) : null;
        return Several(start, behind + office.Count, number, counted, _tokens[noun].Key is "ông" or "bà" or "vị" or "đồng", opensClause);
    }

    private Subject Several(int start, int end, int number, string? office, bool pronoun, bool opensClause)
    {
        var near = new List<Individual>();
        var behind = SpanOrder.FirstFrom(_people, start, p => p.Start);
        for (var i = Math.Max(0, behind - MostNear); i < behind && near.Count <= number; i++)
        {
            if (_people[i].Person is { } person && !near.Contains(person)) near.Add(person);
        }

        return new(start, Countries(end), _discourse.Several(number, near, office, pronoun), SubjectKind.Person, opensClause);
    }

    private string OfficeAt(int index, int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++) words[i] = _tokens[index + i].Folded;
        return string.Join(' ', words);
    }

    /// <summary>Behind the countries that "hai nước Việt Nam và Lào" goes on with.</summary>
    private int Countries(int index)
    {
        while (index < _tokens.Count)
        {
            var joined = _tokens[index].Key is "và" or "," or "-" or "–" && index + 1 < _tokens.Count ? index + 1 : index;
            if (PlaceLexicon.Place(_tokens, joined) is not { Count: > 0 and var count }) return index;
            index = joined + count;
        }

        return index;
    }

    /// <summary>"Bộ Ngoại giao Việt Nam", "Một số doanh nghiệp", "Mỹ, Nhật Bản cùng nhiều tổ chức": up to the verb, if one of speech follows.</summary>
    private Subject? Body(int index, SpeakerRoles roles)
    {
        var named = Math.Max(PlaceLexicon.Place(_tokens, index).Count, PlaceLexicon.Organisation(_tokens, index).Count);
        if (named == 0 && (roles & SpeakerRoles.Body) == 0) return null;
        for (var end = index + Math.Max(named, 1); end < Math.Min(_tokens.Count, index + LongestBody); end++)
        {
            var token = _tokens[end];
            // "Trung tâm X, tổ chức do …, cho biết"
            if (token.Is(",") && !IsInsideName(end)) return (roles & SpeakerRoles.Body) != 0 ? new(index, end, [], SubjectKind.Body, true) : null;
            if ((token.Kind == TokenKind.Mark && !IsInsideName(end)) || (_next < _people.Count && _people[_next].Start == end)) return null;
            if (token.IsCapitalised || token.Kind != TokenKind.Word) continue;
            var verb = SpeechLexicon.VerbAt(_tokens, end);
            if ((verb.Roles & SpeechRoles.Verb) != 0)
                return (verb.Roles & SpeechRoles.Stance) == 0 || named == 0 ? new(index, end, [], SubjectKind.Body, true) : null;
            var (count, within, _) = SpeakerLexicon.Match(_tokens, end);
            if ((within & (SpeakerRoles.Body | SpeakerRoles.Modifier)) != 0) end += count - 1;
            else if (TitleLexicon.IsBreak(_tokens, end) && token.Key != "cùng") return null;
        }

        return null;
    }

    private bool IsInsideName(int index) =>
        _tokens[index].Text is "-" or "–" or "(" or ")" or "/"
        || (_tokens[index].Is(",") && index + 1 < _tokens.Count && PlaceLexicon.Place(_tokens, index + 1).Count > 0);
}

/// <summary>A person of a sentence with the tokens of name and titles.</summary>
internal readonly record struct Named(ResolvedReference Reference, Individual? Person, int Start, int End);

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Reads the subjects of a sentence, from its first token to its last.</summary>
internal sealed class SubjectReader
{
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

            var person = reference.Person;
            if (reference.Reference is { Name: null, Title: { } title }) person ??= discourse.ByTitle(title, reference.Reference.Span.Start);
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
        if (CountedSubject.At(_tokens, index, opensClause, _people, _discourse) is { } counted) return counted;
        if (!opensClause) return null;
        var (count, roles, detail) = SpeakerLexicon.Match(_tokens, index);
        if ((roles & SpeakerRoles.Pronoun) != 0 && SpeechLexicon.VerbAt(_tokens, index + count).Count > 0)
            return Of(index, index + count, _discourse.ByPronoun(detail));
        var behind = index + count;
        if ((roles & SpeakerRoles.Compatriot) != 0 && behind < _tokens.Count && PlaceLexicon.Place(_tokens, behind) is { Name: { } country } place)
            return Of(index, behind + place.Count, _discourse.OfCountry(country));
        if ((roles & SpeakerRoles.Epithet) != 0) return Of(index, index + count, _discourse.ByOffice(detail));
        return BodySubject.At(_tokens, index, roles, _next < _people.Count ? _people[_next].Start : _tokens.Count);
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
}

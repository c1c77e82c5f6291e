using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Reads one sentence for who says it, and for words of someone else that it quotes.</summary>
internal sealed class SpokenSentence
{
    private const int ShortestQuotation = 4;

    /// <summary>Behind these a name is no subject: "với ông Biden", "lời mời của Tổng thống", "việc Tổng thống … chia sẻ".</summary>
    private static readonly HashSet<string> Objects =
        ["với", "của", "cho", "tới", "đến", "từ", "tại", "về", "gặp", "tiếp", "mừng", "ơn", "mời", "việc", "bởi", "khi", "như", "đón", "thăm", "sự", "rằng", "là", "để", "cùng", "giữa", "trong", "đoàn", "bầu", "nhân", "nhưng"];

    private static readonly HashSet<string> Groups = ["bên", "nước", "nhà", "lãnh", "nguyên", "phía"];

    private readonly string _text;
    private readonly TextSpan _span;
    private readonly TokenRun _tokens;
    private readonly List<(ResolvedReference Reference, int Start, int End)> _people;
    private readonly Counterparts _counterparts;
    private readonly int _firstQuote;

    public SpokenSentence(ReadableText text, TextSpan span, List<ResolvedReference> references, Counterparts counterparts)
    {
        (_text, _span, _counterparts) = (text.Text, span, counterparts);
        _tokens = text.In(span);
        _firstQuote = Mark(0, "“", "\"");
        _people = [];
        var index = 0;
        foreach (var reference in references)
        {
            while (index < _tokens.Count && _tokens[index].Span.Start < reference.Reference.Phrase.Start) index++;
            var end = index;
            while (end < _tokens.Count && _tokens[end].Span.End <= reference.Reference.Phrase.End) end++;
            _people.Add((reference, index, end));
        }
    }

    public IEnumerable<Statement> Read()
    {
        if (Spoken() is { } spoken) yield return spoken;
        foreach (var person in _people)
        {
            if (Quoted(person.Reference, person.Start, person.End) is { } quoted) yield return quoted;
        }
    }

    /// <summary>The first subject that a verb of speech follows speaks the sentence.</summary>
    private Statement? Spoken()
    {
        for (var i = 0; i < _people.Count; i++)
        {
            var (reference, start, end) = _people[i];
            if (!IsSubject(start))
            {
                while (i + 1 < _people.Count && IsJoined(end, _people[i + 1].Start) && _tokens[end].Key == "và") end = _people[++i].End;
                continue;
            }

            var speakers = new List<string>();
            if (reference.Person is { } person) speakers.Add(person.Name);
            var joined = reference.Person is not null;
            // "Tổng Bí thư … và Tổng thống … nhất trí"
            while (i + 1 < _people.Count && IsJoined(end, _people[i + 1].Start))
            {
                end = _people[++i].End;
                if (_people[i].Reference.Person is { } other) speakers.Add(other.Name);
                else joined = false;
            }

            if (VerbBehind(end) is { } verb) return new(joined ? speakers : [], verb, _span, HasQuotation());
        }

        return SpokenByGroup();
    }

    /// <summary>"Tổng thống Joe Biden và Tổng Bí thư …", "Dan Sullivan, Jeff Merkley"</summary>
    private bool IsJoined(int end, int next) => next == end + 1 && _tokens[end].Key is "và" or ",";

    /// <summary>"Hai nhà lãnh đạo nhất trí", "Hai bên khẳng định": the two leaders speak, or nobody who has a name.</summary>
    private Statement? SpokenByGroup()
    {
        for (var i = 0; i + 1 < _tokens.Count; i++)
        {
            if (_tokens[i].Key != "hai" || !IsSubject(i) || !(Groups.Contains(_tokens[i + 1].Key) || TitleLexicon.Head(_tokens, i + 1).Count > 0)) continue;
            var (leaders, end) = Group(i + 1);
            if (VerbBehind(end) is { } verb) return new(leaders ? _counterparts.Names : [], verb, _span, HasQuotation());
        }

        return null;
    }

    private (bool Leaders, int End) Group(int index)
    {
        if (TitleLexicon.Head(_tokens, index) is { Count: > 0 } head) return (true, index + head.Count);
        var leaders = _tokens[index].Key is not ("bên" or "nước" or "phía");
        var end = index + 1;
        while (leaders && end < _tokens.Count && _tokens[end].Key is "lãnh" or "đạo" or "thủ") end++;
        return (leaders, end);
    }

    /// <summary>Someone else's words in the sentence: "như lời X đã phát biểu", "Dẫn lời X rằng “…”", "như X từng nói: “…”".</summary>
    private Statement? Quoted(ResolvedReference reference, int start, int end)
    {
        if (reference.Person is not { } person || start == 0 || _tokens[start - 1].Key is not ("lời" or "như") and var before) return null;
        var opening = Enumerable.Range(end, Math.Min(12, _tokens.Count - end)).FirstOrDefault(i => _tokens[i].Text is "“" or "‘" or "\"", -1);
        var lead = start - (start > 1 && _tokens[start - 2].Key is "dẫn" or "như" or "theo" or "trích" ? 2 : 1);
        if (opening > 0)
        {
            var close = opening + 1;
            while (close < _tokens.Count && !(_tokens[close].Text is "”" or "’" or "\"")) close++;
            return close - opening > ShortestQuotation ? new(Name(person), Verb(end, opening), Span(lead, Clause(Math.Min(close + 1, _tokens.Count))), true) : null;
        }

        if (_tokens[start - 1].Key != "lời") return null;
        var closing = Enumerable.Range(0, lead).LastOrDefault(i => _tokens[i].Text is "”" or "’", -1);
        var first = closing < 0 ? -1 : Enumerable.Range(0, closing).LastOrDefault(i => _tokens[i].Text is "“" or "‘", -1);
        return first >= 0 && closing - first > ShortestQuotation && lead - closing < 4 ? new(Name(person), Verb(end, _tokens.Count), Span(first, Clause(end)), true) : null;
    }

    /// <summary>The index just behind the clause that goes on at an index: its comma, or the end.</summary>
    private int Clause(int index)
    {
        while (index < _tokens.Count && _tokens[index].Text is not ("," or ";" or "”" or "\"")) index++;
        return Math.Min(_tokens.Count, index < _tokens.Count && _tokens[index].Text is "”" or "\"" ? index + 1 : index);
    }

    private string Verb(int from, int to)
    {
        var (start, count, _) = SpeechLexicon.VerbAt(_tokens, from);
        return count > 0 && start < to ? _text[_tokens[start].Span.Start.._tokens[start + count - 1].Span.End] : "lời";
    }

    private bool IsSubject(int start) => start == 0 || !(Objects.Contains(_tokens[start - 1].Key) || _tokens[start - 1].Key == "lời") || StartsWithTheo(start);

    /// <summary>"Theo Thủ tướng, …"</summary>
    private bool StartsWithTheo(int start) => start == 1 && _tokens[0].Key == "theo";

    /// <returns>The verb, or the colon, that follows a subject; null where the subject does something else.</returns>
    private string? VerbBehind(int index)
    {
        if (index < _tokens.Count && _tokens[index].Is(":")) return ":";
        var (start, count, strong) = SpeechLexicon.VerbAt(_tokens, index);
        if (count == 0) return null;
        var end = start + count;
        var reports = strong || Announces(end) || (_firstQuote >= 0 && _firstQuote < index);
        return reports ? _text[_tokens[start].Span.Start.._tokens[end - 1].Span.End] : null;
    }

    private bool HasQuotation()
    {
        var close = _firstQuote < 0 ? -1 : Mark(_firstQuote + 1, "”", "\"");
        return close - _firstQuote > ShortestQuotation;
    }

    /// <summary>Whether a colon, "rằng" or a quotation follows soon.</summary>
    private bool Announces(int index)
    {
        for (var i = index; i < Math.Min(_tokens.Count, index + 12); i++)
        {
            if (_tokens[i].Text is ":" or "rằng" or "“" or "\"") return true;
        }

        return false;
    }

    /// <returns>The index of the first of two marks from there on; -1 where neither stands.</returns>
    private int Mark(int from, string one, string other)
    {
        for (var i = from; i < _tokens.Count; i++)
        {
            if (_tokens[i].Is(one) || _tokens[i].Is(other)) return i;
        }

        return -1;
    }

    private static IReadOnlyList<string> Name(Individual person) => [person.Name];

    private TextSpan Span(int start, int end) => TextSpan.Between(_tokens[start].Span.Start, _tokens[end - 1].Span.End);
}

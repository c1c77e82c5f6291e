using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Turns the utterances of a sentence into statements: who speaks the whole of it, or each clause.</summary>
internal sealed class SpokenSentence(ReadableText readable, Sentence sentence, SubjectReader subjects, Quotations quotations)
{
    /// <summary>Words of a quotation that is announced, or opens the sentence; fewer are a name.</summary>
    private const int ShortestAnnounced = 3;

    /// <summary>Words of any other quotation that is a clause; fewer only tell how something is called.</summary>
    private const int ShortestClause = 8;

    /// <summary>Words behind the verb of "…, ông X nói với báo chí tại Hà Nội".</summary>
    private const int LongestEnding = 12;

    private readonly TokenRun _tokens = sentence.Tokens;

    public IEnumerable<Statement> Read(List<Utterance> utterances)
    {
        if (utterances.Count == 0) yield break;
        if (Attribution(utterances) is { } whole)
        {
            yield return Of(whole, 0, _tokens.Count);
            yield break;
        }

        var (current, start) = (utterances[0], 0);
        foreach (var next in utterances.Skip(1))
        {
            if (Opening(next, current) is not { } opening) continue;
            yield return Of(current, start, Behind(opening));
            (current, start) = (next, opening);
        }

        yield return Of(current, start, _tokens.Count);
    }

    /// <summary>"…, ông X nói": who is named behind the words says all of the sentence, whatever body seems to speak in it.</summary>
    private Utterance? Attribution(List<Utterance> utterances)
    {
        var last = utterances[^1];
        if (utterances.Count == 1 || last.Subject is not { Kind: SubjectKind.Person, OpensClause: true } || (last.Roles & SpeechRoles.Stance) != 0) return null;
        if (_tokens.Count - last.VerbEnd > LongestEnding || utterances.Exists(u => u.Subject.Kind == SubjectKind.Person && u != last)) return null;
        for (var i = last.VerbEnd; i < _tokens.Count; i++)
        {
            if (i == last.VerbEnd && !_tokens[i].Is(".") && _tokens[i].Key is not ("với" or "trong" or "tại" or "hôm" or "khi" or "như")) return null;
        }

        return last;
    }

    /// <summary>Where a clause with a speaker of its own begins: behind a semicolon, or "còn", "trong khi".</summary>
    private int? Opening(Utterance next, Utterance current)
    {
        var start = next.Subject.Start;
        if (next.Subject.Kind != SubjectKind.Person || !next.Subject.OpensClause || next.Subject.People.SequenceEqual(current.Subject.People)) return null;
        var linked = start;
        for (var i = 1; i <= 4 && start - i >= 0; i++)
        {
            if (_tokens[start - i].Is(";")) return start - i + 1;
            var (count, roles, _) = SpeakerLexicon.Match(_tokens, start - i);
            if ((roles & SpeakerRoles.Link) != 0 && start - i + count <= start) linked = start - i;
        }

        return linked < start ? linked : null;
    }

    /// <summary>A clause ends in front of its comma or semicolon.</summary>
    private int Behind(int opening) => opening > 1 && _tokens[opening - 1].Kind == TokenKind.Mark ? opening - 1 : opening;

    private Statement Of(Utterance utterance, int start, int end) => new(
        [.. utterance.Subject.People.Select(p => p.Name)],
        Words(utterance.VerbStart, utterance.VerbEnd),
        start == 0 && end == _tokens.Count ? sentence.Span : Span(start, end),
        IsDirect(start, end))
    {
        Subject = Span(utterance.Subject.Start, utterance.Subject.End),
        Addressees = Addressees.Of(_tokens, utterance, subjects.People),
    };

    private bool IsDirect(int start, int end)
    {
        if (IsDashed(start, end)) return true;
        for (var i = SpanOrder.FirstFrom(quotations.Outer, start + 1, q => q.End); i < quotations.Outer.Count && quotations.Outer[i].Start < end; i++)
        {
            var quotation = quotations.Outer[i];
            var whole = quotation.Start <= start || !quotation.Opens || !quotation.Closes;
            var announced = whole || _tokens[quotation.Start - 1].Text is ":" or "rằng" or "-" or "–";
            if (quotation.Words >= (announced ? ShortestAnnounced : ShortestClause)) return true;
        }

        return false;
    }

    /// <summary>"- Chúng tôi hoan nghênh, Tổng thống X nói.", "X nói: - Tôi rất vui": a dash and the first person stand for quotation marks.</summary>
    private bool IsDashed(int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (_tokens[i].Text is not ("-" or "–" or "—") || (i > start && !_tokens[i - 1].Is(":"))) continue;
            if ((SpeakerLexicon.Match(_tokens, i + 1).Roles & SpeakerRoles.First) != 0) return true;
        }

        return false;
    }

    private string Words(int start, int end) => Span(start, end).In(readable.Text);

    private TextSpan Span(int start, int end) => TextSpan.Between(_tokens[start].Start, _tokens[end - 1].End);
}

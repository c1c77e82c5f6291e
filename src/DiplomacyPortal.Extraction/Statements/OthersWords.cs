using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>
/// What a speaker quotes from someone else: "như lời X đã phát biểu", "Dẫn lời X rằng “…”", "như X từng nói: “…”", "câu nói
/// của X: “…”", "rằng X từng nói “…”", and within a quotation or a turn of an interview "X từng bảo tôi: ‘…’".
/// </summary>
internal sealed class OthersWords(ReadableText text, TokenRun tokens, IReadOnlyList<Named> people, Quotations quotations)
{
    private const int ShortestQuotation = 4;

    /// <summary>Words between the person and the quotation.</summary>
    private const int Reach = 12;

    /// <summary>Words between the quotation or the name and the end of its clause.</summary>
    private const int LongestRest = 40;

    /// <summary>Words of "câu nói nổi tiếng" in front of "của".</summary>
    private const int LongestSaying = 4;

    /// <param name="speakers">Who speaks the sentence.</param>
    /// <param name="isTurn">Whether the sentence is spoken as a whole, without marks: in an interview.</param>
    public IEnumerable<Statement> Read(IReadOnlyCollection<string> speakers, bool isTurn)
    {
        if (quotations.Outer.Count == 0) yield break;
        foreach (var named in people)
        {
            if (named.Person is not { } person || named.End <= named.Start || speakers.Contains(person.Name)) continue;
            var isInside = Holds(quotations.Outer, named.Start);
            if (Of(named, person, isInside, isTurn) is { } quoted) yield return quoted;
        }
    }

    /// <param name="isInside">Whether the person is named in the speaker's own quotation: then it is quotations in it that count.</param>
    private Statement? Of(Named named, Individual person, bool isInside, bool isTurn)
    {
        var around = isInside ? quotations.Inner : quotations.Outer;
        var before = named.Start > 0 ? tokens[named.Start - 1].Key : "";
        var verb = SpeechLexicon.VerbAt(tokens, named.End);
        var cited = Behind(around, named.End);
        if (before is "lời" or "như")
        {
            var lead = named.Start - (named.Start > 1 && tokens[named.Start - 2].Key is "dẫn" or "như" or "theo" or "trích" ? 2 : 1);
            if (cited is { } behind) return Of(person, Verb(named.End, behind.Start), Span(lead, Clause(behind.End)), named);
            return before == "lời" && InFrontOf(around, lead) is { } earlier
                ? Of(person, Verb(named.End, tokens.Count), Span(earlier.Start, Clause(named.End)), named)
                : null;
        }

        if (before == "của" && cited is { } own && !HasComma(named.End, own.Start) && Saying(named.Start - 1) is { } saying)
            return Of(person, Span(saying, named.Start - 1).In(text.Text), Span(saying, own.End), named);
        var isCiting = named.Start > 0 && (SpeakerLexicon.Match(tokens, named.Start - 1).Roles & SpeakerRoles.Citing) != 0;
        return verb.Count > 0 && (isInside || isTurn || isCiting) && Behind(around, verb.End) is { } words
            ? Of(person, Span(verb.Start, verb.End).In(text.Text), Span(named.Start, words.End), named)
            : null;
    }

    private Statement Of(Individual person, string verb, TextSpan span, Named named) =>
        new([person.Name], verb, span, true) { Subject = Span(named.Start, named.End) };

    /// <summary>Where "câu nói" begins, if "của" follows it.</summary>
    private int? Saying(int of)
    {
        for (var start = Math.Max(0, of - LongestSaying); start < of; start++)
        {
            var (count, roles, _) = SpeakerLexicon.Match(tokens, start);
            if ((roles & SpeakerRoles.Saying) != 0 && start + count == of) return start;
        }

        return null;
    }

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Is(",")) return true;
        }

        return false;
    }

    private static bool Holds(List<Quotation> quotations, int index)
    {
        var at = SpanOrder.FirstFrom(quotations, index + 1, q => q.End);
        return at < quotations.Count && quotations[at].Start <= index;
    }

    /// <summary>The quotation that follows, unless someone else is named in front of it.</summary>
    private Quotation? Behind(List<Quotation> quotations, int index)
    {
        var at = SpanOrder.FirstFrom(quotations, index, q => q.Start);
        if (at == quotations.Count || quotations[at] is not { Words: >= ShortestQuotation } found || found.Start - index >= Reach) return null;
        var other = SpanOrder.FirstFrom(people, index, p => p.Start);
        return other < people.Count && people[other].Start < found.Start ? null : found;
    }

    private static Quotation? InFrontOf(List<Quotation> quotations, int index)
    {
        var at = SpanOrder.FirstFrom(quotations, index, q => q.Start) - 1;
        var isNear = at >= 0 && quotations[at].End <= index && index - quotations[at].End < 3;
        return isNear && quotations[at].Words >= ShortestQuotation ? quotations[at] : null;
    }

    /// <summary>The index just behind the clause that goes on at an index: its comma, the mark that closes it, or the end.</summary>
    private int Clause(int index)
    {
        var isOpen = false;
        for (var i = index; i < Math.Min(tokens.Count, index + LongestRest); i++)
        {
            // A second quotation of the same words is closed within the clause; another mark closes what the clause stands in.
            if (tokens[i].Text is "”") return isOpen ? i + 1 : i;
            if (tokens[i].Text is "," or ";" or "\"") return i;
            isOpen |= tokens[i].Text is "“";
        }

        return Math.Min(tokens.Count, index + LongestRest);
    }

    private string Verb(int from, int to) =>
        SpeechLexicon.VerbAt(tokens, from) is { Count: > 0 } verb && verb.Start < to ? Span(verb.Start, verb.End).In(text.Text) : "lời";

    private TextSpan Span(int start, int end) => TextSpan.Between(tokens[start].Start, tokens[end - 1].End);
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>
/// What a speaker quotes from someone else: "như lời X đã phát biểu", "Dẫn lời X rằng “…”", "như X từng nói: “…”", and within
/// a quotation or a turn of an interview "X từng bảo tôi: ‘…’".
/// </summary>
internal static class OthersWords
{
    private const int ShortestQuotation = 4;

    /// <summary>Words between the person and the quotation.</summary>
    private const int Reach = 12;

    /// <summary>Words between the quotation or the name and the end of its clause.</summary>
    private const int LongestRest = 40;

    /// <param name="speakers">Who speaks the sentence.</param>
    /// <param name="isTurn">Whether the sentence is spoken as a whole, without marks: in an interview.</param>
    public static IEnumerable<Statement> Read(
        ReadableText text, TokenRun tokens, IReadOnlyList<Named> people, Quotations quotations, IReadOnlyList<string> speakers, bool isTurn)
    {
        if (quotations.Outer.Count == 0) yield break;
        foreach (var named in people)
        {
            if (named.Person is not { } person || named.End <= named.Start || speakers.Contains(person.Name)) continue;
            var before = named.Start > 0 ? tokens[named.Start - 1].Key : "";
            if (before is "lời" or "như")
            {
                var lead = named.Start - (named.Start > 1 && tokens[named.Start - 2].Key is "dẫn" or "như" or "theo" or "trích" ? 2 : 1);
                if (Behind(quotations.Outer, named.End) is { } cited)
                    yield return Of(person, Verb(text, tokens, named.End, cited.Start), Span(tokens, lead, Clause(tokens, cited.End)), named, tokens);
                else if (before == "lời" && InFrontOf(quotations.Outer, lead) is { } earlier)
                    yield return Of(person, Verb(text, tokens, named.End, tokens.Count), Span(tokens, earlier.Start, Clause(tokens, named.End)), named, tokens);
                continue;
            }

            if (SpeechLexicon.VerbAt(tokens, named.End) is not { Count: > 0 } verb) continue;
            var quotation = Holds(quotations.Outer, named.Start) ? Behind(quotations.Inner, verb.End) : isTurn ? Behind(quotations.Outer, verb.End) : null;
            if (quotation is { } own)
                yield return Of(person, Span(tokens, verb.Start, verb.End).In(text.Text), Span(tokens, named.Start, own.End), named, tokens);
        }
    }

    private static Statement Of(Individual person, string verb, TextSpan span, Named named, TokenRun tokens) =>
        new([person.Name], verb, span, true) { Subject = Span(tokens, named.Start, named.End) };

    private static bool Holds(List<Quotation> quotations, int index)
    {
        var at = SpanOrder.FirstFrom(quotations, index + 1, q => q.End);
        return at < quotations.Count && quotations[at].Start <= index;
    }

    private static Quotation? Behind(List<Quotation> quotations, int index)
    {
        var at = SpanOrder.FirstFrom(quotations, index, q => q.Start);
        return at < quotations.Count && quotations[at] is var found && found.Start - index < Reach && found.Words >= ShortestQuotation ? found : null;
    }

    private static Quotation? InFrontOf(List<Quotation> quotations, int index)
    {
        var at = SpanOrder.FirstFrom(quotations, index, q => q.Start) - 1;
        return at >= 0 && quotations[at] is var found && index - found.End < 3 && found.Words >= ShortestQuotation ? found : null;
    }

    /// <summary>The index just behind the clause that goes on at an index: its comma, or the end.</summary>
    private static int Clause(TokenRun tokens, int index)
    {
        for (var i = index; i < Math.Min(tokens.Count, index + LongestRest); i++)
        {
            if (tokens[i].Text is "," or ";") return i;
            if (tokens[i].Text is "”" or "\"") return i + 1;
        }

        return Math.Min(tokens.Count, index + LongestRest);
    }

    private static string Verb(ReadableText text, TokenRun tokens, int from, int to) =>
        SpeechLexicon.VerbAt(tokens, from) is { Count: > 0 } verb && verb.Start < to ? Span(tokens, verb.Start, verb.End).In(text.Text) : "lời";

    private static TextSpan Span(TokenRun tokens, int start, int end) => TextSpan.Between(tokens[start].Start, tokens[end - 1].End);
}

using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// The clause of a sentence that tells a deed and its date, with as many clauses around it as there is room for; verbatim but
/// for an ellipsis where the sentence goes on.
/// </summary>
internal sealed class EventSummary(string text, Sentence sentence, int start)
{
    private const int Longest = 140;
    private const string Ellipsis = "…";

    private readonly TokenRun _tokens = sentence.Tokens;
    private readonly List<int> _bounds = Bounds(sentence, start);

    /// <param name="start">The offset at which the sentence begins, behind a dateline.</param>
    public string Of(Deed deed, TextSpan date)
    {
        var (deedStart, deedEnd) = (_tokens[deed.Start].Start, _tokens[deed.End - 1].End);
        var (low, high) = (Math.Min(deedStart, date.Start), Math.Max(deedEnd, date.End));
        // A date far from its deed stands beside the summary anyway.
        if (high - low > Longest - 2) (low, high) = (deedStart, deedEnd);
        var first = Math.Max(0, SpanOrder.FirstFrom(_bounds, low + 1, b => b) - 1);
        var last = Math.Min(_bounds.Count - 1, Math.Max(first + 1, SpanOrder.FirstFrom(_bounds, high, b => b)));
        if (Width(first, last) > Longest) return Cut(low, high, first, last);
        for (var grown = true; grown;)
        {
            grown = first > 0 && Width(first - 1, last) <= Longest;
            if (grown) first--;
            if (last + 1 >= _bounds.Count || Width(first, last + 1) > Longest) continue;
            last++;
            grown = true;
        }

        return Shown(_bounds[first], _bounds[last]);
    }

    private int Width(int first, int last) => Shown(_bounds[first], _bounds[last]).Length;

    /// <summary>A clause too long for the line: from its start if that leaves room, and whole words.</summary>
    private string Cut(int low, int high, int first, int last)
    {
        var (from, to) = (_bounds[first], _bounds[last]);
        if (high - from > Longest - 2) from = Word(Math.Max(from, high - (Longest - 2)), forward: true, low);
        if (to - from > Longest - 2) to = Word(from + Longest - 2, forward: false, high);
        return Shown(from, to);
    }

    private int Word(int offset, bool forward, int limit)
    {
        var at = _tokens.FirstFrom(offset);
        if (forward) return at < _tokens.Count ? Math.Min(_tokens[at].Start, limit) : limit;
        while (at > 0 && (at == _tokens.Count || _tokens[at].End > offset)) at--;
        return Math.Max(_tokens[at].End, limit);
    }

    private string Shown(int from, int to)
    {
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is ',' or ';' or ':' or '–' or '-' or '.')) to--;
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is ',' or ';' or ':' or '–' or '-')) from++;
        var end = sentence.Span.End;
        while (end > to && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ';' or ':')) end--;
        return (IsBegun(from) ? Ellipsis : "") + text[from..to] + (to < end ? Ellipsis : "");
    }

    private bool IsBegun(int from)
    {
        while (from > start && (char.IsWhiteSpace(text[from - 1]) || text[from - 1] is '-' or '–')) from--;
        return from > start;
    }

    /// <summary>Where clauses begin, the start and the end of the sentence among them; a comma within titles, brackets or a figure parts none.</summary>
    private static List<int> Bounds(Sentence sentence, int start)
    {
        var (tokens, depth, next) = (sentence.Tokens, 0, 0);
        var bounds = new List<int> { start };
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is("(")) depth++;
            else if (tokens[i].Is(")")) depth--;
            while (next < sentence.People.Count && sentence.People[next].Reference.Phrase.End <= tokens[i].Start) next++;
            var isInName = next < sentence.People.Count && sentence.People[next].Reference.Phrase.Start < tokens[i].Start;
            var parts = tokens[i].Text is "," or ";" or ":" or "–" && i + 1 < tokens.Count && tokens[i + 1].AfterBlank;
            // "Việt Nam – Chile"
            if (parts && tokens[i].Is("–") && i > 0 && tokens[i - 1].IsCapitalised && tokens[i + 1].IsCapitalised) continue;
            if (parts && depth <= 0 && !isInName && tokens[i].Start > start) bounds.Add(tokens[i].End);
        }

        bounds.Add(sentence.Span.End);
        return bounds;
    }
}

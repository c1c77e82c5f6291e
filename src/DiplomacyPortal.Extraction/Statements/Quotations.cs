using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Words between quotation marks, in token indices of a sentence; the marks belong to it where they stand there.</summary>
internal readonly record struct Quotation(int Start, int End, bool Opens, bool Closes)
{
    public int Words => End - Start - (Opens ? 1 : 0) - (Closes ? 1 : 0);
}

/// <summary>Finds the quotations of sentences that follow each other; one may open in a sentence and close in a later one.</summary>
internal sealed class Quotations
{
    /// <summary>The mark that closes the quotation at hand; none where the text is nobody's.</summary>
    private char _close;

    public List<Quotation> Outer { get; } = [];

    /// <summary>Quotations inside a quotation.</summary>
    public List<Quotation> Inner { get; } = [];

    /// <summary>Of a sentence by itself.</summary>
    public static Quotations Of(TokenRun tokens)
    {
        var quotations = new Quotations();
        quotations.Read(tokens);
        return quotations;
    }

    /// <summary>Which of the quotations that the sentence opens and closes holds a token, from 1 on; 0 for none.</summary>
    public int Around(int index)
    {
        var at = SpanOrder.FirstFrom(Outer, index + 1, q => q.End);
        return at < Outer.Count && Outer[at] is { Opens: true, Closes: true } found && found.Start <= index ? at + 1 : 0;
    }

    public bool IsOpen => _close != '\0';

    public void Reset() => _close = '\0';

    public void Read(TokenRun tokens)
    {
        Outer.Clear();
        Inner.Clear();
        var (start, inner) = (IsOpen ? 0 : -1, -1);
        var (opens, innerClose) = (false, '\0');
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            var mark = tokens[i].Text[0];
            if (_close == '\0')
            {
                if (ClosingOf(mark) is not '\0' and var close) (_close, start, opens) = (close, i, true);
            }
            else if (inner >= 0 && (mark == innerClose || (mark is '"' or '”' && innerClose is '"' or '”')))
            {
                Inner.Add(new(inner, i + 1, true, true));
                inner = -1;
            }
            else if (inner < 0 && IsNested(tokens, i)) (inner, innerClose) = (i, ClosingOf(mark));
            else if (Closes(mark) && (mark != '"' || !IsOpening(tokens, i)))
            {
                Outer.Add(new(start, i + 1, opens, true));
                (_close, start, inner) = ('\0', -1, -1);
            }
            else if (mark is '‘' or '\'' && inner < 0) (inner, innerClose) = (i, '’');
            else if (mark == '\'' && inner >= 0 && innerClose == '’')
            {
                Inner.Add(new(inner, i + 1, true, true));
                inner = -1;
            }
        }

        if (start >= 0) Outer.Add(new(start, tokens.Count, opens, false));
    }

    private static char ClosingOf(char mark) => mark switch
    {
        '“' or '„' => '”',
        '"' => '"',
        '«' => '»',
        '‘' => '’',
        _ => '\0',
    };

    /// <summary>Writers mix straight and curved marks.</summary>
    private bool Closes(char mark) => mark == _close || (mark is '"' or '”' && _close is '"' or '”');

    /// <summary>A mark of the same sort inside a quotation opens one in it only where both are closed: "Như X nói: "Dân là gốc", …".</summary>
    private bool IsNested(TokenRun tokens, int index)
    {
        if (_close is not ('”' or '"') || (!tokens[index].Is("“") && !(tokens[index].Is("\"") && IsOpening(tokens, index)))) return false;
        var closing = 0;
        for (var i = index + 1; i < tokens.Count && closing < 2; i++)
        {
            if (tokens[i].Text is not ("“" or "”" or "\"")) continue;
            if (tokens[i].Is("“") || (tokens[i].Is("\"") && IsOpening(tokens, i))) return false;
            closing++;
        }

        return closing == 2;
    }

    /// <summary>A straight mark behind a blank and in front of a word opens, whatever was open before.</summary>
    private static bool IsOpening(TokenRun tokens, int index) =>
        tokens[index].AfterBlank && index + 1 < tokens.Count && !tokens[index + 1].AfterBlank && tokens[index + 1].Kind != TokenKind.Mark;
}

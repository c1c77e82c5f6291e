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

    public bool IsOpen => _close != '\0';

    public void Reset() => _close = '\0';

    public void Read(TokenRun tokens)
    {
        Outer.Clear();
        Inner.Clear();
        var (start, inner) = (IsOpen ? 0 : -1, -1);
        var opens = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            var mark = tokens[i].Text[0];
            if (_close == '\0')
            {
                if (ClosingOf(mark) is not '\0' and var close) (_close, start, opens) = (close, i, true);
            }
            else if (Closes(mark) && (mark != '"' || !IsOpening(tokens, i)))
            {
                Outer.Add(new(start, i + 1, opens, true));
                (_close, start, inner) = ('\0', -1, -1);
            }
            else if (mark is '‘' or '\'' && inner < 0) inner = i;
            else if (mark is '’' or '\'' && inner >= 0)
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

    /// <summary>A straight mark behind a blank and in front of a word opens, whatever was open before.</summary>
    private static bool IsOpening(TokenRun tokens, int index) =>
        tokens[index].AfterBlank && index + 1 < tokens.Count && !tokens[index + 1].AfterBlank && tokens[index + 1].Kind != TokenKind.Mark;
}

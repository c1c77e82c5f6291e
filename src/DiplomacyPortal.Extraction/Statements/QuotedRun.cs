using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>
/// Gives the sentences inside a quotation that goes over several of them to its speaker, who is named in front of it, behind
/// it, or in the sentence before it; and the lines of a list to who announces it ("Thủ tướng đề nghị:", then lines with dashes).
/// </summary>
internal sealed class QuotedRun
{
    private readonly List<Sentence> _held = [];
    private Statement? _carrier;
    private Statement? _announced;
    private Sentence _previous;

    /// <summary>The statement of the sentence before, in the same block.</summary>
    public Statement? Last { get; private set; }

    /// <summary>Whether the block is a line of an announced list.</summary>
    public bool IsList { get; private set; }

    public void EnterBlock(Sentence first)
    {
        if (Last is { Speakers.Count: > 0 } && EndsInColon(_previous)) _announced = Last;
        else if (!IsList) _announced = null;
        IsList = _announced is not null && first.Tokens is { Count: > 2 } tokens && tokens[0].Text is "-" or "–" or "+" or "•" or "*";
        if (!IsList && _announced is not null && first.Block.Kind == BlockKind.Paragraph) _announced = null;
        (Last, _carrier) = (null, null);
        _held.Clear();
    }

    /// <summary>A sentence without speech.</summary>
    public void Pass() => (Last, _carrier) = (null, null);

    /// <param name="spoken">The sentence's own statements.</param>
    /// <returns>The statements of the quoted sentences that are settled now.</returns>
    public IEnumerable<Statement> Next(Sentence sentence, Quotations quotations, List<Statement> spoken)
    {
        _previous = sentence;
        var before = Last;
        Last = spoken.Count > 0 ? spoken[^1] : null;
        var settled = new List<Statement>();
        if (spoken.Count > 0)
        {
            if (quotations.Outer is [{ Start: 0 }, ..]) Settle(settled, spoken[0]);
            _held.Clear();
            _carrier = quotations.IsOpen ? spoken[^1] : null;
        }
        else if (IsQuoted(sentence.Tokens, quotations))
        {
            _held.Add(sentence);
            if ((_carrier ?? (quotations.IsOpen ? null : before)) is { Speakers.Count: > 0 } speaker)
            {
                Settle(settled, speaker);
                Last = speaker;
            }

            if (!quotations.IsOpen)
            {
                _held.Clear();
                _carrier = null;
            }
            else if (settled.Count == 0) Last = before;
        }
        else if (IsList && _announced is { } list) settled.Add(list with { Span = sentence.Span, Direct = false, Subject = default, Addressees = [] });
        else _carrier = null;
        return settled;
    }

    private void Settle(List<Statement> settled, Statement speaker)
    {
        foreach (var held in _held) settled.Add(new(speaker.Speakers, speaker.Verb, held.Span, true));
        _held.Clear();
    }

    /// <summary>Whether the whole sentence stands in a quotation.</summary>
    private static bool IsQuoted(TokenRun tokens, Quotations quotations) =>
        quotations.Outer is [{ Start: 0, Words: > 2 } only] && only.End >= tokens.Count - 1;

    private static bool EndsInColon(Sentence sentence) => sentence.Tokens.Count > 0 && sentence.Tokens[^1].Is(":");
}

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A place in a text where a word, a number or a punctuation mark stands.</summary>
internal readonly record struct Token(Word Word, int Start, bool AfterBlank)
{
    public int End => Start + Word.Text.Length;

    public TextSpan Span => new(Start, Word.Text.Length);

    public TokenKind Kind => Word.Kind;

    public string Text => Word.Text;

    public string Key => Word.Key;

    public string Folded => Word.Folded;

    public bool IsCapitalised => Word.IsCapitalised;

    public bool IsAllCapitals => Word.IsAllCapitals;

    public bool IsInitial => Word.IsInitial;

    public bool IsSyllable => Word.IsSyllable;

    /// <summary>A mark that counts for nothing inside a phrase.</summary>
    public bool IsPassedOver => Kind == TokenKind.Mark && Text is "-" or "–" or ".";

    public bool Is(string mark) => Word.Text == mark;
}

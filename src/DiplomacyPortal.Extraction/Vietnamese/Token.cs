namespace DiplomacyPortal.Extraction.Vietnamese;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A word, a number or a punctuation mark. <paramref name="Key"/> is a word in lower case with its tone where both ways of writing meet.</summary>
internal sealed record Token(TokenKind Kind, TextSpan Span, string Text, string Key, string Folded, bool AfterBlank)
{
    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>An acronym or a word in capitals: two letters or more, none small.</summary>
    public bool IsAllCapitals => Kind == TokenKind.Word && Text.Length > 1 && !Text.Any(char.IsLower);

    /// <summary>"V." or "V.I.": the dot belongs to the word.</summary>
    public bool IsInitial => Kind == TokenKind.Word && Text[^1] == '.';

    public bool Is(string mark) => Text == mark;
}
